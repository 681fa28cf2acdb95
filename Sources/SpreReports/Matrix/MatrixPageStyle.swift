/// The style sheet of the page of the matrix, beside the shared one.
enum MatrixPageStyle {
  /// The rules for a picture of a width in pixels, and groups with codes up to a width in ems.
  static func sheet(picture width: Int, groups: Int, widestCode: Double) -> String {
    // The picture shrinks to four fifths and is still read; a narrower window gets it whole, and scrolls.
    let fits = width * 4 / 5 + sides
    // For each group what its code or "nevnt" takes, beside the first column; the table of numbers needs the minimum.
    let column = max(61, 24 + Int((widestCode * 15).rounded(.up)))
    let tables = max(870, 250 + column * (groups + 1) + sides)
    return rules + """
      @media (min-width:\(fits)px){.mx{max-width:100%}}
      @media screen and (max-width:\(fits - 1)px){.of-picture{display:block}}
      @media screen and (max-width:\(tables - 1)px){.of-table{display:block}}
      @media screen and (max-width:40rem){.mx{display:none}.mx.narrow{display:block}}
      @page{size:A4 landscape;margin:12mm}
      @media print{.picture{break-after:page;margin:0}.mx{max-width:100%;max-height:145mm;width:auto}\
      h1{margin:0 0 .25rem}.matrix,.groups{break-inside:avoid;font-size:9pt}}

      """
  }

  /// The room beside the content of a page, in pixels.
  private static let sides = 40

  private static let rules = """
    .mx{display:block;max-width:none}
    .mx.narrow,.sideways{display:none}
    .sideways{margin:0 0 .5rem;font-weight:600}
    .sideways::after{content:" \\2192"}
    .picture{margin:0 0 2rem}
    .matrix td{text-align:center;padding:.4rem .5rem}
    .matrix thead th{text-align:center}
    .matrix thead th.start{text-align:start}
    .matrix tbody th,.matrix tfoot th{text-align:start;font-weight:400;min-width:12rem}
    .matrix .start,.matrix tbody th,.matrix tfoot th{position:sticky;left:0}
    .matrix tbody th,.matrix tfoot th{background:var(--ground)}
    @media screen and (max-width:40rem){.matrix{font-size:.85rem}.matrix td,.matrix th{padding:.4rem .35rem}\
    .matrix tbody th,.matrix tfoot th{min-width:6.5rem}}
    .matrix tfoot th,.matrix tfoot td{border-bottom:0;border-top:2px solid var(--line);font-weight:600}
    .matrix .is-named{font-weight:600;box-shadow:inset 0 -3px 0 var(--accent)}
    .matrix .is-empty{color:var(--quiet)}
    .groups .list{white-space:nowrap}
    .groups tbody th{text-align:start;font-weight:600}

    """
}
