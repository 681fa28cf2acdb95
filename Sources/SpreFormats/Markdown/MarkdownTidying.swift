import SpreCore

/// Brings inlines into the form that Markdown can say.
extension [Inline] {
  /// Equal neighbours joined, marks without words gone, breaks outside marks, and languages and links side by side.
  var tidied: [Inline] {
    var output: [Inline] = []
    for inline in flatMap(\.spelled) { output.join(inline) }
    return output
  }

  /// With spaces for line breaks.
  var withoutBreaks: [Inline] {
    map { $0 == .lineBreak ? .text(" ") : $0.mapping(\.withoutBreaks) }.reduce(into: []) { $0.join($1) }
  }

  /// With the words of links and language spans in place of them.
  var withoutLinks: [Inline] {
    flatMap { inline in
      switch inline {
      case .link(_, let parts), .span(_, let parts): parts.withoutLinks
      default: [inline.mapping(\.withoutLinks)]
      }
    }
    .reduce(into: []) { $0.join($1) }
  }

  /// With the words of strikethrough in place of it, since it does not nest.
  fileprivate var withoutStrikethrough: [Inline] {
    flatMap { inline in
      switch inline {
      case .strikethrough(let parts): parts.withoutStrikethrough
      default: [inline.mapping(\.withoutStrikethrough)]
      }
    }
  }

  fileprivate mutating func join(_ inline: Inline) {
    switch (last, inline) {
    case (.text(let a), .text(let b)): self[count - 1] = .text(a + b)
    case (.code(let a), .code(let b)): self[count - 1] = .code(a + b)
    case (.strikethrough(let a), .strikethrough(let b)): self[count - 1] = .strikethrough((a + b).tidied)
    default: append(inline)
    }
  }

  fileprivate func hasLink() -> Bool {
    contains { inline in
      switch inline {
      case .link, .span: true
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts): parts.hasLink()
      case .text, .code, .lineBreak: false
      }
    }
  }

  /// The parts between marks, with line breaks at their ends left outside.
  fileprivate func marked(_ mark: ([Inline]) -> Inline) -> [Inline] {
    let parts = tidied
    let before = parts.prefix { $0 == .lineBreak }
    let rest = parts.dropFirst(before.count)
    let after = rest.reversed().prefix { $0 == .lineBreak }
    let inner = Array(rest.dropLast(after.count))
    return before + (inner.isEmpty ? [] : [mark(inner)]) + after
  }

  /// The parts in a language: runs without links in spans, and each link in one of its own.
  fileprivate func spanned(_ language: LanguageTag) -> [Inline] {
    var output: [Inline] = []
    var run: [Inline] = []
    for part in tidied {
      if [part].hasLink() {
        if !run.isEmpty { output.append(.span(language, run)) }
        run = []
        if case .link = part { output.append(.span(language, [part])) } else { output.append(part) }
      } else {
        run.append(part)
      }
    }
    return run.isEmpty ? output : output + [.span(language, run)]
  }
}

extension Inline {
  fileprivate var spelled: [Inline] {
    switch self {
    case .text(let text), .code(let text): text.isEmpty ? [] : [self]
    case .lineBreak: [self]
    case .emphasis(let parts): parts.marked(Inline.emphasis)
    case .strong(let parts): parts.marked(Inline.strong)
    case .strikethrough(let parts): parts.withoutStrikethrough.marked(Inline.strikethrough)
    case .link(let url, let parts): [.link(url: url, parts.withoutLinks.tidied)]
    case .span(let language, let parts): parts.spanned(language)
    }
  }

  /// The inline with its parts changed.
  fileprivate func mapping(_ change: ([Inline]) -> [Inline]) -> Inline {
    switch self {
    case .text, .code, .lineBreak: self
    case .emphasis(let parts): .emphasis(change(parts))
    case .strong(let parts): .strong(change(parts))
    case .strikethrough(let parts): .strikethrough(change(parts))
    case .link(let url, let parts): .link(url: url, change(parts))
    case .span(let language, let parts): .span(language, change(parts))
    }
  }
}
