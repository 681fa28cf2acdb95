public import SpreCore
import SpreFormats

/// The page over all drafts: each activity with links to its drafts, a preview, and its findings, the worst first.
///
/// It lies in the folder of drafts, so its links are relative to that folder. Previews are shown in frames that may
/// run no script.
public struct DraftIndexPage: Sendable {
  public var index: DraftIndex
  public var language: WorkingLanguage

  public init(_ index: DraftIndex, language: WorkingLanguage) {
    self.index = index
    self.language = language
  }

  /// The whole page.
  public func html() -> String {
    WebPage(
      title: DraftsWords.heading[language], language: language.read,
      content: top + contents + entries.enumerated().map { node($0.offset, $0.element) } + rest,
      styles: FindingsList.styles + DraftIndexPage.styles, isWide: true
    ).html()
  }

  private static let styles = """
    .entry{border-top:1px solid var(--line);margin-top:2.5rem}
    .entry h2{margin-top:1.5rem}
    .facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem}
    .facts div{display:flex;gap:.5rem}
    .facts dt{color:var(--quiet)}
    .facts dd{margin:0}
    .languages{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:0 2rem}
    .languages h3{margin:.5rem 0}
    .drafts{list-style:none;padding:0}
    .drafts li{margin:0 0 .5rem;overflow-wrap:anywhere}
    .drafts li>a:first-child{font-weight:600}
    .drafts li>.quiet{display:block}
    .drafts summary{cursor:pointer;padding:.25rem 0;font-weight:600}
    .drafts details>.drafts{margin:.5rem 0 0;padding-left:1rem;border-left:3px solid var(--line)}
    .preview{margin:0 0 1rem}
    .preview summary{cursor:pointer;padding:.25rem 0;font-weight:600}
    .preview iframe{display:block;width:100%;height:40rem;max-height:80vh;border:1px solid var(--line);\
    border-radius:.5rem;background:#fff}
    @media print{.preview{display:none}}

    """

  private var entries: [DraftIndex.Entry] { index.ordered }

  private var top: [Node] {
    let drafts = index.entries.map(\.drafts.count).reduce(0, +)
    let counts =
      index.entries.isEmpty
      ? DraftsWords.none[language]
      : DraftsWords.counts(activities: index.entries.count, drafts: drafts)[language]
    let findings = FindingsSummary(index.allFindings).text(language)
    return [
      .tag("h1", [:], DraftsWords.heading[language]),
      .tag("p", ["class": "lead"], "\(counts) \(findings)\(findings.hasSuffix(".") ? "" : ".")"),
      .tag("p", ["class": "quiet"], DraftsWords.madeFor(index.today.written(in: language.read))[language]),
    ]
      + (index.matrix.map { path in
        [.tag("p", [:], [.tag("a", ["href": RelativeLink.to(path)], DraftsWords.matrix[language])])]
      } ?? [])
  }

  /// Links to the activities, with what was found in each.
  private var contents: [Node] {
    guard entries.count > 1 else { return [] }
    let links = entries.enumerated().map { offset, entry -> Node in
      var nodes: [Node] = [
        .tag("a", ["href": "#\(id(offset))"], entry.title), .text(" "), .tag("span", ["class": "quiet"], date(entry)),
      ]
      if let worst = entry.findings.worst {
        nodes += [
          .text(" "),
          .tag("span", ["class": "badge \(worst.rawValue)"], FindingsSummary(entry.findings).text(language)),
        ]
      }
      return .tag("li", [:], nodes)
    }
    return [.tag("nav", ["aria-label": DraftsWords.activities[language]], [.tag("ul", [:], links)])]
  }

  private func node(_ offset: Int, _ entry: DraftIndex.Entry) -> Node {
    let heading = "\(id(offset))-title"
    return .tag(
      "section", ["class": "entry", "id": id(offset), "aria-labelledby": heading],
      [.tag("h2", ["id": heading], entry.title), facts(entry)] + preflight(entry)
        + DraftFiles(entry: entry, language: language).nodes + findings(entry))
  }

  private func preflight(_ entry: DraftIndex.Entry) -> [Node] {
    let links = [
      (entry.preflight, DraftsWords.preflight(entry.title)), (entry.changes, DraftsWords.changes(entry.title)),
    ]
    return links.compactMap { path, words in
      path.map { .tag("p", [:], [.tag("a", ["href": RelativeLink.to($0)], words[language])]) }
    }
  }

  private func facts(_ entry: DraftIndex.Entry) -> Node {
    let facts: [(Phrase, String)] = [
      (DraftsWords.date, date(entry)),
      (DraftsWords.groups, entry.groups.isEmpty ? "–" : entry.groups.joined(separator: ", ")),
      (DraftsWords.state, entry.state), (Phrase(nb: "id", en: "id"), entry.activity),
    ]
    return .tag(
      "dl", ["class": "facts"],
      facts.map { .tag("div", [:], [.tag("dt", [:], $0.0[language]), .tag("dd", [:], $0.1)]) })
  }

  private func date(_ entry: DraftIndex.Entry) -> String {
    entry.dates?.written(in: language.read) ?? DraftsWords.noDate[language]
  }

  private func findings(_ entry: DraftIndex.Entry) -> [Node] {
    guard !entry.findings.isEmpty else { return [.tag("p", [:], FindingsWords.none[language])] }
    return [
      .tag("h3", [:], "\(DraftsWords.findings[language]): \(FindingsSummary(entry.findings).text(language))"),
      FindingsList(findings: entry.findings, language: language).node,
    ]
  }

  private var rest: [Node] {
    guard !index.findings.isEmpty else { return [] }
    return [
      .tag("h2", [:], DraftsWords.otherFindings[language]),
      .tag("p", [:], FindingsSummary(index.findings).text(language) + "."),
      FindingsList(findings: index.findings, language: language).node,
    ]
  }

  private func id(_ offset: Int) -> String { "activity-\(offset + 1)" }
}
