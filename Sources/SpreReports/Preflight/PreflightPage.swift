public import SpreCore
import SpreFormats

/// The report before drafts go out, as a page for whoever approves: the verdict first, then what each check saw.
public struct PreflightPage: Sendable {
  let report: PreflightReport
  let language: WorkingLanguage

  public init(_ report: PreflightReport, language: WorkingLanguage) {
    self.report = report
    self.language = language
  }

  /// The whole page.
  public func html() -> String {
    WebPage(
      title: PreflightWords.title(report.title)[language], language: language.read,
      content: top + overview + [.tag("h2", [:], PreflightWords.checks[language])] + checks + other + editions
        + languages + exceptions,
      styles: FindingsList.styles + PreflightPage.styles
    ).html()
  }

  private static let styles = """
    .gate{border:1px solid var(--line);border-left:.5rem solid var(--note);border-radius:.5rem;padding:.75rem 1.25rem;\
    margin:0 0 .75rem}
    .gate.closed{border-left-color:var(--error)}
    .gate p{margin:0}
    .gate .lead{font-weight:600}
    .overview{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));\
    gap:.25rem 2rem}
    .overview li{display:flex;justify-content:space-between;align-items:baseline;gap:.5rem;\
    border-bottom:1px solid var(--line);padding:.25rem 0;margin:0}
    .overview .badge{white-space:normal}
    .check{border-top:1px solid var(--line);margin-top:1.5rem;break-inside:avoid-page}
    .check h3{margin-top:1rem}
    .check .badge{margin-left:.5rem}
    .check .seen{margin-bottom:1rem}
    .seen summary{cursor:pointer;padding:.25rem 0}
    .badge.notMade{color:var(--quiet)}

    """

  private var top: [Node] {
    let dates = report.dates?.written(in: language.read)
    return [
      .tag("h1", [:], PreflightWords.title(report.title)[language]),
      .tag(
        "div", ["class": report.isOpen ? "gate" : "gate closed"],
        [
          .tag("p", ["class": "lead"], report.verdict[language]),
          .tag("p", [:], counts),
        ]),
      .tag(
        "p", ["class": "quiet"],
        PreflightWords.made(for: report.activity, dates, report.today.written(in: language.read))[language]),
    ]
  }

  /// How many findings and how many checks, in two sentences.
  private var counts: String {
    let findings = FindingsSummary(report.findings).text(language)
    return "\(findings)\(findings.hasSuffix(".") ? "" : ".") \(report.tally[language])"
  }

  /// The checks with what came of each, as links down the page.
  private var overview: [Node] {
    let items = report.results.map { result -> Node in
      .tag("li", [:], [.tag("a", ["href": "#\(id(result))"], result.check.label[language]), badge(result)])
    }
    return [
      .tag("nav", ["aria-label": PreflightWords.overview[language]], [.tag("ul", ["class": "overview"], items)])
    ]
  }

  private func id(_ result: PreflightReport.Result) -> String { "check-\(result.check.id)" }

  private func badge(_ result: PreflightReport.Result) -> Node {
    .tag("span", ["class": "badge \(result.outcome.name)"], report.word(for: result)[language])
  }

  private var checks: [Node] {
    report.results.map { result in
      var nodes: [Node] = [
        .tag("h3", ["id": id(result)], [.text(result.check.label[language]), .text(" "), badge(result)]),
        .tag("p", ["class": "quiet"], result.check.looksAt[language]),
      ]
      if !result.observations.isEmpty {
        nodes.append(
          .tag(
            "ul", ["class": "seen", "aria-label": PreflightWords.counted[language]],
            result.observations.map { .tag("li", [:], $0[language]) }))
      }
      if !result.details.isEmpty {
        nodes.append(
          .tag(
            "details", ["class": "seen"],
            [
              .tag("summary", [:], PreflightWords.details(result.details.count)[language]),
              .tag("ul", [:], result.details.map { .tag("li", [:], $0[language]) }),
            ]))
      }
      if !result.findings.isEmpty { nodes.append(list(result.findings)) }
      return .tag("section", ["class": "check", "aria-labelledby": id(result)], nodes)
    }
  }

  private var other: [Node] {
    guard !report.other.isEmpty else { return [] }
    return [
      .tag("h2", [:], PreflightWords.other[language]),
      .tag("p", ["class": "quiet"], PreflightWords.otherLead[language]),
      list(report.other),
    ]
  }

  private func list(_ findings: [Finding]) -> Node {
    FindingsList(
      findings: findings, language: language,
      remark: { finding in
        report.exception(for: finding).map { exception in
          PreflightWords.letThrough(exception, on: exception.date.written(in: language.read))[language]
        }
      }
    ).node
  }
}
