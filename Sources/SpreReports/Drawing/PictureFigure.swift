import SpreFormats

/// A picture on a page, in a part that scrolls sideways where the window is too narrow, with another for a telephone.
struct PictureFigure {
  /// What the style sheet calls it, see ``PictureStyle``.
  var name: String
  /// What the part that scrolls is called.
  var label: String
  /// What stands below the picture.
  var caption: String
  var wide: Element
  /// The same for a telephone; the wide one when absent.
  var narrow: Element?
  /// Whether the one for a telephone fits there, so that nothing scrolls.
  var narrowFits = false

  /// The figure in a language.
  func node(_ language: ReportLanguage) -> Node {
    .tag(
      "figure", ["class": classes.joined(separator: " ")],
      [
        PictureFigure.sideways(name, language),
        WebPage.scrollRegion(label: label, [.element(wide)] + (narrow.map { [.element($0)] } ?? [])),
        .tag("figcaption", ["class": "quiet"], caption),
      ])
  }

  private var classes: [String] {
    ["picture", "of-\(name)"] + (narrow == nil ? [] : ["has-narrow"]) + (narrowFits ? ["fits"] : [])
  }

  /// What says that a part goes on to the right, where the window is too narrow for it.
  static func sideways(_ part: String, _ language: ReportLanguage) -> Node {
    .tag("p", ["class": "sideways with-\(part) quiet"], PictureWords.sideways[language])
  }
}

/// The words around pictures.
enum PictureWords {
  static let sideways = ReportPhrase(
    nb: "Dra sidelengs for å se resten", nn: "Dra sidelengs for å sjå resten", en: "Scroll sideways to see the rest")
  static let source = ReportPhrase(nb: "Kilde:", nn: "Kjelde:", en: "Source:")
}

/// The rules of pages with pictures, beside the shared ones.
enum PictureStyle {
  /// The rules for pictures of widths in CSS pixels, by name.
  ///
  /// A picture shrinks to four fifths and is still read; a narrower window gets it whole, and scrolls.
  static func sheet(widths: KeyValuePairs<String, Double>) -> String {
    let each = widths.map { name, width in
      let fits = Int((width * 4 / 5).rounded(.up)) + sides
      return """
        @media (min-width:\(fits)px){.of-\(name) .dr{max-width:100%}}
        @media screen and (max-width:\(fits - 1)px){.with-\(name){display:block}}

        """
    }
    return rules + each.joined()
  }

  /// The room beside the content of a page, in pixels.
  private static let sides = 40

  private static let rules = """
    .dr{display:block;max-width:none}
    .dr.narrow,.sideways{display:none}
    .sideways{margin:0 0 .5rem;font-weight:600}
    .sideways::after{content:" \\2192"}
    .picture{margin:0 0 2rem}
    @media screen and (max-width:40rem){.has-narrow .dr{display:none}.has-narrow .dr.narrow{display:block}\
    .with-table{display:block}.fits .sideways{display:none}}
    @media print{.picture{break-inside:avoid;margin:0}.dr{max-width:100%;max-height:165mm;width:auto}}

    """
}
