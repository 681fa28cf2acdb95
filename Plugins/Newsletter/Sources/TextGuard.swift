import SpreCore

/// Makes people's texts harmless: merge tags stop working, and marks of direction that are left open go away.
///
/// A tag is broken by a character without width (U+2060), so that readers see what was written.
struct TextGuard: Sendable {
  var tags: MergeTags

  func safe(_ text: String) -> String {
    var run = GuardedRun(tags: tags, dropsMarks: WritingDirection.isUnsafe(text))
    return run.text(text)
  }

  func safe(_ text: LocalizedText) -> LocalizedText { LocalizedText(text.texts.mapValues { safe($0) }) }

  /// An address in which the marks of a tag are percent-encoded.
  func safe(address: String) -> String {
    let scalars = Array(address.unicodeScalars)
    var output = ""
    for (index, scalar) in scalars.enumerated() {
      let isOpened = index > 0 && tags.opens(scalars[index - 1], scalar)
      let opens = index + 1 < scalars.count && tags.opens(scalar, scalars[index + 1])
      if isOpened || opens, scalar.isASCII, !Character(scalar).isLetter {
        output += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  func safe(_ document: Document) -> Document { Document(document.blocks.map { safe($0) }) }

  private func safe(_ block: Block) -> Block {
    var block = block
    block.content =
      switch block.content {
      case .heading(let level, let parts): .heading(level: level, safe(parts))
      case .paragraph(let parts): .paragraph(safe(parts))
      case .list(let list):
        .list(Block.List(start: list.start, items: list.items.map { blocks in blocks.map { safe($0) } }))
      case .quote(let blocks): .quote(blocks.map { safe($0) })
      case .table(let table):
        .table(
          Block.Table(
            alignments: table.alignments, header: table.header.map { safe($0) },
            rows: table.rows.map { row in row.map { safe($0) } }))
      case .image(let image): .image(safe(image))
      case .button(let label, let url): .button(label: safe(label), url: safe(address: url))
      case .code(let text, let notation): .code(safe(text), notation: notation)
      case .rule: .rule
      }
    return block
  }

  private func safe(_ image: Block.Image) -> Block.Image {
    guard case .text(let words) = image.alternative else { return image }
    return Block.Image(source: image.source, alternative: .text(safe(words)))
  }

  private func safe(_ parts: [Inline]) -> [Inline] {
    var run = GuardedRun(tags: tags, dropsMarks: WritingDirection.isUnsafe(parts.plainText))
    return run.inlines(parts)
  }
}

/// A run of words that is made safe from its start to its end, across the marks within it.
private struct GuardedRun {
  let guardian: TextGuard
  let dropsMarks: Bool
  /// The last character of the words.
  private var last: Unicode.Scalar?
  /// The sign that plain text puts before the next words; a strong run begins and ends with an asterisk.
  private var sign: Unicode.Scalar? = "*"

  init(tags: MergeTags, dropsMarks: Bool) {
    guardian = TextGuard(tags: tags)
    self.dropsMarks = dropsMarks
  }

  mutating func text(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !(dropsMarks && WritingDirection.isMark(scalar)) {
      if [last, sign].contains(where: { $0.map { guardian.tags.opens($0, scalar) } ?? false }) {
        output.append("\u{2060}")
      }
      output.append(scalar)
      last = scalar
      sign = nil
    }
    return String(output)
  }

  mutating func inlines(_ parts: [Inline]) -> [Inline] { parts.map { inline($0) } }

  private mutating func inline(_ part: Inline) -> Inline {
    switch part {
    case .text(let text): return .text(self.text(text))
    case .code(let text): return .code(self.text(text))
    case .emphasis(let parts): return .emphasis(inlines(parts))
    case .strikethrough(let parts): return .strikethrough(inlines(parts))
    case .span(let language, let parts): return .span(language, inlines(parts))
    case .link(let url, let parts): return .link(url: guardian.safe(address: url), inlines(parts))
    case .lineBreak: return .lineBreak
    case .strong(let parts):
      sign = "*"
      let parts = inlines(parts)
      sign = "*"
      return .strong(parts)
    }
  }
}
