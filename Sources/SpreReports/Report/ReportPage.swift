import SpreCore
import SpreFormats

/// A report as a web page: a table of contents where it is long, and a style that prints on A4.
struct ReportPage: Sendable {
  /// The fewest sections that a table of contents is worth its lines for.
  static let contentsFrom = 5

  private let report: Report
  private var language: Language { report.language.language }

  init(_ report: Report) { self.report = report }

  func html() -> String {
    var body: [Node] = []
    var sections: [(id: String, title: [Node])] = []
    for node in report.parts.flatMap(nodes) {
      guard case .element(var element) = node, element.name == "h2" else {
        body.append(node)
        continue
      }
      let id = "s\(sections.count + 1)"
      sections.append((id, element.children))
      element["id"] = id
      body.append(.element(element))
    }
    let head: [Node] =
      [.tag("h1", [:], report.title)] + (report.subtitle.isEmpty ? [] : [.tag("p", ["class": "lead"], report.subtitle)])
    return WebPage(
      title: report.subtitle.isEmpty ? report.title : "\(report.title) – \(report.subtitle)", language: language,
      content: head + contents(sections) + body, footer: footer, styles: ReportStyle.sheet, isWide: hasPicture
    ).html()
  }

  /// Whether there is something to look at that wants the whole width of the window.
  private var hasPicture: Bool {
    report.parts.contains { part in
      if case .picture = part { true } else { false }
    }
  }

  private func nodes(_ part: Report.Part) -> [Node] {
    switch part {
    case .text(let blocks): WebRenderer().render(Document(blocks), language: language)
    case .picture(let picture):
      [
        .tag(
          "figure", [:], [.element(picture.drawing), .tag("figcaption", ["class": "quiet"], picture.description)])
      ] + WebRenderer().render(Document([Block(.table(picture.table))]), language: language)
    }
  }

  private func contents(_ sections: [(id: String, title: [Node])]) -> [Node] {
    guard sections.count >= Self.contentsFrom else { return [] }
    let title = ReportWords.contents[report.language]
    let items = sections.map { section -> Node in
      .tag("li", [:], [.tag("a", ["href": "#\(section.id)"], section.title)])
    }
    return [
      .tag(
        "nav", ["class": "contents", "aria-labelledby": "contents"],
        [.tag("p", ["id": "contents"], title), .tag("ul", [:], items)])
    ]
  }

  private var footer: [Node] {
    report.footer.isEmpty
      ? [] : WebRenderer().render(Document([Block(.paragraph(report.footer))]), language: language)
  }
}

/// The style of a report, beside what all pages share.
enum ReportStyle {
  /// The rules, for the window and for A4.
  static let sheet = """
    main,footer{max-width:52rem}
    main>.lead{color:var(--quiet);margin-top:-.25rem}
    h2{border-top:1px solid var(--line);padding-top:1rem}
    h3{margin-top:1.5rem}
    li>p{margin:0}
    li>p+p{color:var(--quiet);font-size:.95rem}
    li:has(>p){margin:0 0 .9rem}
    .contents{border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1.25rem;margin:1.5rem 0}
    .contents p{font-weight:600;margin:0 0 .25rem}
    .contents ul{margin:0;padding:0;list-style:none}
    .scroll table{width:100%}
    @media screen and (max-width:40rem){table{font-size:.85rem}th,td{padding:.4rem .5rem}}
    @page{size:A4;margin:18mm 18mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
    @media print{
    h1{font-size:22pt}h2{font-size:14pt;margin-top:8mm;padding-top:3mm}h3{font-size:11.5pt;margin-top:5mm}
    body{line-height:1.4;orphans:3;widows:3}
    table{font-size:9pt}th,td{padding:1.2mm 2mm}
    li,figure,.contents{break-inside:avoid}
    h2+p,h3+p{break-before:avoid;break-after:avoid}
    .contents a{color:inherit;text-decoration:none}
    footer{margin-top:8mm;padding-top:3mm;break-inside:avoid}
    }

    """
}

/// The few words that every report has around it.
enum ReportWords {
  static let contents = ReportPhrase(nb: "Innhold", nn: "Innhald", en: "Contents")

  /// When a report about the plan alone was made.
  static func madeOfPlan(_ day: String) -> ReportPhrase {
    ReportPhrase(nb: "Laget \(day) av planen.", nn: "Laga \(day) av planen.", en: "Made on \(day) from the plan.")
  }

  /// When a report was made, and from what.
  static func made(_ day: String) -> ReportPhrase {
    ReportPhrase(
      nb: "Laget \(day) av planen og loggen over aktiviteter.", nn: "Laga \(day) av planen og loggen over aktivitetar.",
      en: "Made on \(day) from the plan and the log of activities.")
  }
}

extension Telling {
  /// The last line of a report: the day it was made, and where the plan comes from.
  func footer(today: Day, ofPlanOnly: Bool = false) -> [Inline] {
    let made = say((ofPlanOnly ? ReportWords.madeOfPlan : ReportWords.made)(day(today)))
    guard let source = plan.source, !source.onOneLine.isEmpty else { return made }
    return made + [.text(" \(TellingWords.source[language]): ")] + sentence(source)
  }
}
