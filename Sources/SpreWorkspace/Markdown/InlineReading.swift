import SpreCore

/// Turns the words of one heading, paragraph or cell into the document's inlines.
struct InlineReading {
  let source: MarkdownSource
  let places: InlinePlaces
  let hasFile: (String, Origin) -> Bool
  private(set) var findings: [Finding] = []

  init(source: MarkdownSource, places: InlinePlaces, hasFile: @escaping (String, Origin) -> Bool) {
    self.source = source
    self.places = places
    self.hasFile = hasFile
  }

  func origin(of node: SyntaxNode) -> Origin {
    let (line, column) = places.place(of: node)
    return source.origin(line: line, column: column)
  }

  /// The inlines, with texts that touch each other as one.
  mutating func inlines(_ nodes: [SyntaxNode]) -> [Inline] {
    var parts: [Inline] = []
    for part in nodes.flatMap({ inline($0) }) {
      if case .text(let text) = part, case .text(let before) = parts.last {
        parts[parts.count - 1] = .text(before + text)
      } else if part != .text("") {
        parts.append(part)
      }
    }
    return parts
  }

  /// An image that stands alone; words instead when its address is refused.
  mutating func image(_ node: SyntaxNode) -> Block.Content {
    let words = node.words.onOneLine
    let isDecorative = node.title == "decorative"
    checkAlternative(of: node)
    checkTitle(of: node, known: "decorative")
    guard let address = address(of: node) else { return .paragraph([.text(words.isEmpty ? node.url : words)]) }
    return .image(Block.Image(source: address, alternative: isDecorative ? .decorative : .text(words)))
  }

  /// A link that stands alone and has the title of a button; nothing when it marks a language.
  mutating func button(_ node: SyntaxNode) -> Block.Content? {
    guard !node.url.lowercased().hasPrefix("lang:") else { return nil }
    let words = self.words(of: node)
    return address(of: node).map { .button(label: words, url: $0) } ?? .paragraph(words)
  }

  private mutating func inline(_ node: SyntaxNode) -> [Inline] {
    switch node.kind {
    case .text: return [.text(node.literal.onOneLine)]
    case .softBreak: return [.text(" ")]
    case .lineBreak: return [.lineBreak]
    case .code: return [.code(node.literal.onOneLine)]
    case .emphasis: return [.emphasis(inlines(node.children))]
    case .strong: return [.strong(inlines(node.children))]
    case .strikethrough: return [.strikethrough(inlines(node.children))]
    case .html:
      findings.append(.html(node.literal, at: origin(of: node)))
      return [.text(node.literal.onOneLine)]
    case .image:
      findings.append(.imageInLine(node.url, at: origin(of: node)))
      checkAlternative(of: node)
      return [.text(node.words.onOneLine)]
    case .link: return link(node)
    default: return inlines(node.children)
    }
  }

  private mutating func link(_ node: SyntaxNode) -> [Inline] {
    if source.footnotes.contains(node.words.lowercased()) { return [.text("[\(node.words)]")] }
    let words = self.words(of: node)
    switch LinkTarget(node.url) {
    case .language(let language):
      checkTitle(of: node, known: nil)
      return [.span(language, words)]
    case .unknownLanguage(let tag):
      findings.append(.unknownLanguage(tag, at: origin(of: node)))
      return words
    case .refused where places.isBare(node):
      return words
    default:
      if node.title.lowercased().hasPrefix("lang:"), node.kind == .link { return spoken(node, words) }
      if node.title == "button" {
        findings.append(.buttonInLine(at: origin(of: node)))
      } else {
        checkTitle(of: node, known: "button")
      }
      return address(of: node).map { [.link(url: $0, words)] } ?? words
    }
  }

  /// A link whose title says the language of its words, as no link can stand inside the mark of a language.
  private mutating func spoken(_ node: SyntaxNode, _ words: [Inline]) -> [Inline] {
    let link = address(of: node).map { [Inline.link(url: $0, words)] } ?? words
    switch LinkTarget(node.title) {
    case .language(let language): return [.span(language, link)]
    default:
      findings.append(.unknownLanguage(String(node.title.dropFirst(5)), at: origin(of: node)))
      return link
    }
  }

  /// The words of a link; its address when it has none.
  private mutating func words(of node: SyntaxNode) -> [Inline] {
    let words = inlines(node.children)
    guard words.plainText.allSatisfy(\.isWhitespace) else { return words }
    findings.append(.linkWithoutWords(node.url, at: origin(of: node)))
    return [.text(node.url)]
  }

  /// The address of a link or image, from the workspace's folder when it is a path; nothing when it is refused.
  private mutating func address(of node: SyntaxNode) -> String? {
    switch LinkTarget(node.url) {
    case .webAddress(let address) where node.kind == .link || !address.lowercased().hasPrefix("mailto:"):
      return address
    case .path(let path, let rest):
      let origin = origin(of: node)
      if node.kind == .link {
        findings.append(.linkToFile(node.url, at: origin))
      } else if !hasFile(path, origin) {
        findings.append(.linkedFileMissing(path, at: origin))
      }
      return source.resolved(path) + rest
    case .withoutScheme: findings.append(.linkWithoutScheme(node.url, at: origin(of: node)))
    default: findings.append(.refusedLink(node.url, at: origin(of: node)))
    }
    return nil
  }

  private mutating func checkAlternative(of image: SyntaxNode) {
    guard image.title != "decorative" else { return }
    if image.words.allSatisfy(\.isWhitespace) {
      findings.append(.imageWithoutAlternative(image.url, at: origin(of: image)))
    } else if PictureName.isOne(image.words) {
      findings.append(.alternativeIsFileName(image.words, at: origin(of: image)))
    }
  }

  private mutating func checkTitle(of node: SyntaxNode, known: String?) {
    guard !node.title.isEmpty, node.title != known else { return }
    let meant = known.flatMap { Spelling.suggestion(for: node.title, among: [$0]) }
    findings.append(.unusedTitle(node.title, meant: meant, at: origin(of: node)))
  }
}

extension String {
  /// The text with a space for every line end in it.
  fileprivate var onOneLine: String {
    guard utf8.contains(0x0A) || utf8.contains(0x0D) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
