import SpreCore
import SpreFormats

/// The share of bokmål and nynorsk as two bars: one filled, one hatched, each with its number, so grey says the same.
struct LanguageBalanceDrawing {
  var ledger: LanguageLedger
  /// The least shares asked for, by form.
  var least: [Language: [Mark]]
  var words: LanguageReportWords
  var title: String
  var description: String

  /// A share in percent, and what stands below it.
  struct Mark {
    var percent: Int
    var label: String
  }

  private let width = 300
  /// A row has a line below its bar for each mark.
  private var rowHeight: Int { 48 + 14 * max(1, least.values.map(\.count).max() ?? 1) }

  var element: Element {
    let height = rowHeight * 2 + 6
    return Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)", "width": "480",
        "class": "lb", "role": "img", "lang": words.language.rawValue, "aria-labelledby": "balance-title balance-desc",
      ],
      [
        .tag("title", ["id": "balance-title"], title), .tag("desc", ["id": "balance-desc"], description),
        .tag("style", [:], [.styleSheet(Self.sheet)]), .tag("defs", [:], [hatch]),
      ] + row(.nb, at: 0) + row(.nn, at: rowHeight))
  }

  private var hatch: Node {
    .tag(
      "pattern",
      [
        "id": "balance-hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ],
      [.tag("line", ["class": "lb-hatch", "x1": "0", "y1": "0", "x2": "0", "y2": "6"])])
  }

  private func row(_ form: Language, at top: Int) -> [Node] {
    let share = ledger.share(of: form) ?? 0
    let length = Int((share * Double(width - 2)).rounded())
    let label = "\(words.name(form)): \(words.percent(share))"
    var nodes: [Node] = [
      .tag("text", ["x": "0", "y": "\(top + 16)"], label),
      .tag("rect", ["class": "lb-all", "x": "1", "y": "\(top + 24)", "width": "\(width - 2)", "height": "18"]),
      .tag(
        "rect",
        [
          "class": form == .nb ? "lb-nb" : "lb-nn", "x": "1", "y": "\(top + 24)", "width": "\(length)",
          "height": "18",
        ]),
    ]
    for (line, mark) in least[form, default: []].enumerated() {
      let x = 1 + mark.percent * (width - 2) / 100
      let bottom = top + 47 + 14 * line
      let isLate = mark.percent > 60
      nodes += [
        .tag("line", ["class": "lb-least", "x1": "\(x)", "y1": "\(top + 20)", "x2": "\(x)", "y2": "\(bottom)"]),
        .tag(
          "text",
          [
            "class": "lb-s", "x": "\(isLate ? x - 4 : x + 4)", "y": "\(bottom + 10)",
            "text-anchor": isLate ? "end" : nil,
          ], mark.label),
      ]
    }
    return nodes
  }

  private static let sheet =
    rules + colours(.light)
    + "@media (prefers-color-scheme:dark){\(colours(.dark))}\n@media print{\(colours(.light))}\n"

  private static let rules = """
    .lb{display:block;max-width:100%;height:auto}
    .lb text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:14px}
    .lb .lb-s{font-size:12px}
    .lb .lb-all{fill:none}
    .lb .lb-nn{fill:url(#balance-hatch)}

    """

  private static func colours(_ palette: WebPalette) -> String {
    """
    .lb text{fill:\(palette.text)}
    .lb .lb-all,.lb .lb-nn{stroke:\(palette.quiet);stroke-width:1}
    .lb .lb-nb{fill:\(palette.accent)}
    .lb .lb-hatch{stroke:\(palette.accent);stroke-width:4}
    .lb .lb-least{stroke:\(palette.text);stroke-width:2}

    """
  }
}
