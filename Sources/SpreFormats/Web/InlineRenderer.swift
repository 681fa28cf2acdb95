import SpreCore

/// Turns runs of words into HTML, for pages and for mail alike.
struct InlineRenderer: Sendable {
  var links: LinkPolicy
  /// The style that stands on every link and every piece of code, where there is no style sheet to trust.
  var linkStyle: String?
  var codeStyle: String?

  init(links: LinkPolicy, linkStyle: String? = nil, codeStyle: String? = nil) {
    self.links = links
    self.linkStyle = linkStyle
    self.codeStyle = codeStyle
  }

  func render(_ parts: [Inline]) -> [Node] { render(parts, insideLink: false) }

  /// The words of an item in a list: those from right to left keep to themselves, so that its bullet stays with the
  /// others' and nothing reaches out of the page.
  func isolated(_ parts: [Inline]) -> [Node] {
    parts.direction.map { [.tag("span", ["dir": $0], render(parts))] } ?? render(parts)
  }

  private func render(_ parts: [Inline], insideLink: Bool) -> [Node] {
    parts.flatMap { part -> [Node] in
      switch part {
      case .text(let text): [.text(text)]
      case .emphasis(let parts): [.tag("em", [:], render(parts, insideLink: insideLink))]
      case .strong(let parts): [.tag("strong", [:], render(parts, insideLink: insideLink))]
      case .strikethrough(let parts): [.tag("s", [:], render(parts, insideLink: insideLink))]
      case .code(let text): [.tag("code", ["style": codeStyle], text)]
      case .lineBreak: [.tag("br")]
      case .span(let language, let parts):
        [
          .tag(
            "span", ["lang": language.rawValue, "dir": language.isRightToLeft ? "rtl" : nil],
            render(parts, insideLink: insideLink))
        ]
      case .link(let url, let parts): link(url, parts, insideLink: insideLink)
      }
    }
  }

  /// A link, or its words alone when the address may not become one or when it stands inside another link.
  private func link(_ url: String, _ parts: [Inline], insideLink: Bool) -> [Node] {
    guard !insideLink, let href = links.href(url) else { return render(parts, insideLink: insideLink) }
    let label = parts.hasWords ? render(parts, insideLink: true) : [.text(url)]
    return [.tag("a", ["href": href, "style": linkStyle], label)]
  }
}
