import SpreCore
import SpreFormats

/// Which item each group meets, as a table with its gaps named, for those who make the newsletter.
struct GroupOverview: Sendable {
  var brief: Brief
  var scopes: [EditionScope]

  var draft: Draft {
    Draft(
      path: "overview.internal.html", mediaType: "text/html", content: .text(html), groups: brief.groups,
      items: brief.items.map(\.id))
  }

  /// Working papers are in the language of findings.
  private var isEnglish: Bool { brief.workingLanguage == .en }
  private var language: Language { isEnglish ? .en : .nb }

  private func words(_ phrase: Phrase) -> String { isEnglish ? phrase.en : phrase.nb }

  private var html: String {
    let title = words(OverviewWords.title) + ": " + brief.activity.title.best(for: language)
    return WebPage(
      title: title, language: language,
      content: [
        .tag("h1", [:], title), .tag("p", ["class": "lead"], words(OverviewWords.about)),
        .tag("h2", [:], words(OverviewWords.gaps)),
        gaps, .tag("h2", [:], words(OverviewWords.table)), table, .tag("h2", [:], words(OverviewWords.editions)),
        .tag("ul", [:], scopes.map(edition)),
      ], styles: GroupOverview.styles, isWide: true
    ).html()
  }

  /// Long titles break, so that the groups stay in view beside them.
  private static let styles = "tbody th{min-width:9em;max-width:20em;overflow-wrap:anywhere}\n"

  private var table: Node {
    let head =
      [Node.tag("th", ["scope": "col"], words(OverviewWords.item))]
      + brief.groups.map { code in
        .tag("th", ["scope": "col", "class": "centre"], [.tag("abbr", ["title": name(of: code)], code)])
      } + [.tag("th", ["scope": "col"], words(OverviewWords.languages))]
    let table = Node.tag(
      "table", [:],
      [
        .tag("caption", [:], words(OverviewWords.caption)), .tag("thead", [:], [.tag("tr", [:], head)]),
        .tag("tbody", [:], brief.items.map(row)),
      ])
    return .tag(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": words(OverviewWords.table)], [table])
  }

  private func row(_ item: KnowledgeItem) -> Node {
    let (spoken, version) = item.version(for: language)
    let cells = brief.groups.map { code -> Node in
      let meets = item.groups.contains(code)
      return .tag(
        "td", ["class": meets ? "centre" : "centre quiet"], words(meets ? OverviewWords.yes : OverviewWords.no))
    }
    let title = Node.tag(
      "th", ["scope": "row", "lang": spoken == language ? nil : spoken.rawValue], version.title)
    return .tag("tr", [:], [title] + cells + [.tag("td", [:], languages(of: item))])
  }

  private func languages(of item: KnowledgeItem) -> String {
    let present = brief.languages.filter { item.versions[$0] != nil }
    let missing = brief.languages.filter { item.versions[$0] == nil }
    let lacks = missing.isEmpty ? nil : words(OverviewWords.lacks) + " " + codes(missing)
    return [present.isEmpty ? nil : codes(present), lacks].compactMap(\.self).joined(separator: "; ")
  }

  private func codes(_ languages: [Language]) -> String { languages.map(\.rawValue).joined(separator: ", ") }

  /// The groups that no item is for, the items that are for none of the letter's groups, and those that lack a language.
  private var gaps: Node {
    let unserved = brief.groups.filter { code in !brief.items.contains { $0.groups.contains(code) } }
    let astray = brief.items.filter { item in !brief.groups.contains(where: item.groups.contains) }
    let untranslated = brief.items.filter { item in brief.languages.contains { item.versions[$0] == nil } }
    var lines = unserved.map { "\(words(OverviewWords.noItem)) \($0) (\(name(of: $0)))" }
    lines += astray.map { "\(words(OverviewWords.noGroup)) «\($0.main.title)»" }
    lines += untranslated.map { "«\($0.main.title)»: \(languages(of: $0))" }
    guard !lines.isEmpty else { return .tag("p", [:], words(OverviewWords.noGaps)) }
    return .tag("ul", [:], lines.map { .tag("li", [:], $0) })
  }

  private func edition(_ scope: EditionScope) -> Node {
    let groups = scope.brief.groups.map { "\($0) (\(name(of: $0)))" }.joined(separator: ", ")
    let whom = scope.group == nil ? words(OverviewWords.common) + " " + groups : groups
    return .tag("li", [:], "\(whom): \(words(OverviewWords.count(scope.brief.items.count)))")
  }

  private func name(of code: String) -> String { brief.plan.group(code)?.name.best(for: language) ?? code }
}
