import SpreFormats

/// The colours and letters of the picture of the matrix, light and dark.
///
/// Plain rules without custom properties: programs that turn SVG into PNG know classes, but not those.
enum MatrixPictureStyle {
  static let sheet =
    rules + colours(.light)
    + "@media (prefers-color-scheme:dark){\(colours(.dark))}\n@media print{\(colours(.light))}\n"

  private static let rules = """
    .mx text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:15px}
    .mx .mx-h{font-size:22px;font-weight:700}
    .mx .mx-b{font-weight:700}
    .mx .mx-s{font-size:14px}
    .mx .mx-c{font-size:13px}
    .mx .mx-m{text-anchor:middle}
    .mx .mx-e{text-anchor:end}

    """

  private static func colours(_ palette: WebPalette) -> String {
    let tint = palette.ground.mixed(with: palette.accent, 0.14)
    return """
      .mx .mx-ground{fill:\(palette.ground)}
      .mx text{fill:\(palette.text)}
      .mx .mx-q{fill:\(palette.quiet)}
      .mx .mx-line{stroke:\(palette.line);stroke-width:1}
      .mx .mx-named{fill:\(palette.accent);stroke:\(palette.accent);stroke-width:1.5}
      .mx .mx-on{fill:\(palette.onAccent)}
      .mx .mx-all{fill:\(tint);stroke:\(palette.accent);stroke-width:1.5}
      .mx .mx-blank{fill:none;stroke:\(palette.quiet);stroke-width:1.5;stroke-dasharray:4 3}
      .mx .mx-dot{fill:\(palette.quiet)}
      .mx .mx-w{fill:\(palette.warning)}

      """
  }
}
