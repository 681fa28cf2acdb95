import SpreCore
import SpreFormats

/// The tables of the report's page: the editions, the languages, and what was let through.
extension PreflightPage {
  /// The most editions that the page has a row for; a web site can have hundreds of pages.
  private static let mostEditions = 60

  var editions: [Node] {
    let heading = Node.tag("h2", [:], PreflightWords.editions[language])
    guard !report.editions.isEmpty else { return [heading, .tag("p", [:], PreflightWords.noEditions[language])] }
    let head = [
      PreflightWords.edition, PreflightWords.language, PreflightWords.groups, PreflightWords.size, PreflightWords.words,
      PreflightWords.lix, PreflightWords.links, PreflightWords.pictures,
    ]
    let rows = report.editions.prefix(Self.mostEditions).map(cells)
    let more = report.editions.count - rows.count
    return [heading, table(PreflightWords.editions, head.map { $0[language] }, rows, numbersFrom: 3)]
      + (more > 0 ? [.tag("p", [:], PreflightWords.moreEditions(more)[language])] : [])
      + [.tag("p", ["class": "quiet"], PreflightWords.lixNote[language])]
  }

  private func cells(_ edition: EditionFacts) -> [String] {
    func number(_ count: Int?) -> String { count.map { String($0) } ?? "–" }
    let tongue = edition.language?.name[language] ?? "–"
    let groups = edition.groups.isEmpty ? "–" : edition.groups.joined(separator: ", ")
    let size = DraftsWords.size(edition.bytes)[language]
    return [
      edition.path, tongue, groups, size, number(edition.words), number(edition.lix), number(edition.links),
      number(edition.pictures),
    ]
  }

  var languages: [Node] {
    let rows = report.languageRows
    guard !rows.isEmpty else { return [] }
    var nodes: [Node] = [.tag("h2", [:], PreflightWords.balance[language])]
    if let period = report.balance?.period {
      nodes.append(.tag("p", [:], PreflightWords.months(period.written(in: language.read))[language]))
    }
    let hasEarlier = rows.total(\.earlier) > 0
    if report.balance != nil, !hasEarlier {
      nodes.append(.tag("p", [:], PreflightWords.nothingGoneOut[language]))
    }
    var head = [PreflightWords.language, PreflightWords.thisIssue, PreflightWords.share]
    if hasEarlier { head += [PreflightWords.goneOut, PreflightWords.share] }
    let cells = rows.map { row in
      [row.language.name[language], "\(row.words)", share(row.words, of: rows.total(\.words))]
        + (hasEarlier ? ["\(row.earlier)", share(row.earlier, of: rows.total(\.earlier))] : [])
    }
    return nodes + [table(PreflightWords.balance, head.map { $0[language] }, cells, numbersFrom: 1)]
  }

  var exceptions: [Node] {
    guard !report.exceptions.isEmpty else { return [] }
    let head = [PreflightWords.code, PreflightWords.reason, PreflightWords.role, PreflightWords.date]
    let rows = report.exceptions.map { [$0.code, $0.reason, $0.by, $0.date.written(in: language.read)] }
    return [
      .tag("h2", [:], PreflightWords.exceptions[language]), .tag("p", [:], PreflightWords.exceptionsLead[language]),
      table(PreflightWords.exceptions, head.map { $0[language] }, rows, numbersFrom: head.count),
    ]
  }

  private func share(_ part: Int, of all: Int) -> String {
    all > 0 ? "\(language.percent(Double(part) / Double(all))) %" : "–"
  }

  /// A table whose first cell of each row names the row.
  private func table(_ label: Phrase, _ head: [String], _ rows: [[String]], numbersFrom: Int) -> Node {
    func style(_ column: Int) -> String? { column >= numbersFrom ? "end" : nil }
    let body = rows.map { row -> Node in
      .tag(
        "tr", [:],
        row.enumerated().map { column, text in
          column == 0
            ? .tag("th", ["scope": "row"], text) : .tag("td", ["class": style(column)], text)
        })
    }
    return WebPage.scrollRegion(
      label: label[language],
      [
        .tag(
          "table", [:],
          [
            .tag(
              "thead", [:],
              [.tag("tr", [:], head.enumerated().map { .tag("th", ["scope": "col", "class": style($0)], $1) })]),
            .tag("tbody", [:], body),
          ])
      ])
  }
}
