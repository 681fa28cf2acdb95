public import SpreCore
import SpreFormats

/// What has changed since an approval, as a page for whoever approves again.
public struct ChangesPage: Sendable {
  private let changes: ApprovalChanges
  private let title: String
  private let language: WorkingLanguage

  /// `title` is the activity's.
  public init(_ changes: ApprovalChanges, title: String, language: WorkingLanguage) {
    self.changes = changes
    self.title = title
    self.language = language
  }

  /// The whole page.
  public func html() -> String {
    let title = ChangesWords.title(title)[language]
    return WebPage(
      title: title, language: language.read,
      content: [
        .tag("h1", [:], title),
        .tag("p", ["class": "lead"], ChangesWords.since(changes.by, changes.date)[language]),
      ] + (changes.isEmpty ? [.tag("p", [:], ChangesWords.nothing[language])] : inputs + looks + texts),
      styles: ChangesPage.styles
    ).html()
  }

  private static let styles = """
    .lines{list-style:none;padding:0}
    .lines li{margin:0 0 .25rem;padding-left:1.5rem;text-indent:-1.5rem;overflow-wrap:anywhere}
    .lines ins{text-decoration:none;font-weight:600}

    """

  private var inputs: [Node] {
    guard !changes.inputs.isEmpty else { return [] }
    let items = changes.inputs.map { input in
      Node.tag("li", [:], "\(ChangesWords.change(input.change)[language]): \(input.path)")
    }
    return [.tag("h2", [:], ChangesWords.madeFrom[language]), .tag("ul", [:], items)]
  }

  private var looks: [Node] {
    guard !changes.looks.isEmpty || !changes.headers.isEmpty else { return [] }
    let headers = changes.headersByPath.flatMap { path, headers -> [Node] in
      let lines = headers.flatMap { header -> [Node] in
        let name = ChangesWords.header(header.name)[language]
        return [
          header.before.map { line("\(name): \($0)", .removed) }, header.after.map { line("\(name): \($0)", .added) },
        ].compactMap(\.self)
      }
      return [.tag("h3", [:], ChangesWords.headers(path)[language]), .tag("ul", ["class": "lines"], lines)]
    }
    return [.tag("h2", [:], ChangesWords.looksAndHeaders[language])]
      + changes.looks.map { .tag("p", [:], ChangesWords.look($0)[language]) } + headers
  }

  private var texts: [Node] {
    let heading = Node.tag("h2", [:], ChangesWords.words[language])
    guard !changes.texts.isEmpty else { return [heading, .tag("p", [:], ChangesWords.sameWords[language])] }
    return [heading, .tag("p", ["class": "quiet"], ChangesWords.howToRead[language])]
      + changes.texts.flatMap { text -> [Node] in
        [
          .tag("h3", [:], "\(text.path) (\(ChangesWords.change(text.change)[language]))"),
          .tag("ul", ["class": "lines", "lang": text.language?.rawValue], text.lines.map { line($0.text, $0.change) }),
        ]
      }
  }

  private func line(_ text: String, _ change: ApprovalChanges.Change) -> Node {
    let (sign, name) = change == .added ? ("+ ", "ins") : ("− ", "del")
    return .tag("li", [:], [.text(sign), .tag(name, ["dir": Script.direction(of: text)], text)])
  }
}
