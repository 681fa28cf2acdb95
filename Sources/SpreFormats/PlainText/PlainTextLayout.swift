import SpreCore

/// Sets blocks as lines.
struct PlainTextLayout {
  let language: Language
  private var links: PlainTextLinks

  init(language: Language, links: LinkPolicy) {
    self.language = language
    self.links = PlainTextLinks(policy: links)
  }

  /// The lines of blocks, with an empty one between two blocks.
  mutating func lines(of blocks: [Block], width: Int) -> [PlainTextLine] {
    var lines: [PlainTextLine] = []
    for block in blocks {
      let own = self.lines(of: block, width: max(width, 16))
      if !lines.isEmpty, !own.isEmpty { lines.append(PlainTextLine("")) }
      lines += own
    }
    return lines
  }

  /// The addresses of the links since the last list, under a word that says what they are.
  mutating func linkList() -> [PlainTextLine] {
    let addresses = links.takeUnlisted()
    guard !addresses.isEmpty else { return [] }
    return [PlainTextLine(ReaderPhrase.links[language] + ":")]
      + addresses.map { PlainTextLine("[\($0.number)] \($0.url)") }
  }

  private mutating func lines(of block: Block, width: Int) -> [PlainTextLine] {
    switch block.content {
    case .heading(let level, let parts): return heading(level, text(parts), width)
    case .paragraph(let parts): return paragraph(text(parts), width)
    case .list(let list): return lines(of: list, width: width)
    case .quote(let blocks): return lines(of: blocks, width: width - 2).map { $0.quoted() }
    case .table(let table): return lines(of: table, width: width)
    case .image(let image): return lines(of: image, width: width)
    case .button(let label, let url): return button(text(label), links.policy.href(url), width)
    case .code(let text, _): return PlainTextLayout.codeLines(text)
    case .rule: return [PlainTextLine("* * *")]
    }
  }

  private mutating func text(_ parts: [Inline]) -> String { PlainTextInlines.text(parts, links: &links) }

  private func paragraph(_ text: String, _ width: Int) -> [PlainTextLine] {
    text.isEmpty ? [] : LineWrapper.wrap(text, width: width)
  }

  /// Levels 1 and 2 are underlined; deeper ones are one run of words behind number signs.
  private func heading(_ level: Int, _ text: String, _ width: Int) -> [PlainTextLine] {
    guard !text.isEmpty else { return [] }
    if level > 2 { return deepHeading(level, text, width) }
    let lines = LineWrapper.wrap(text, width: width).map { PlainTextLine($0.text) }
    let length = lines.map(\.text.count).max() ?? 0
    return lines + [PlainTextLine(String(repeating: level == 1 ? "=" : "-", count: min(length, width)))]
  }

  /// The signs stand with the first word; what follows a break belongs to the heading as well, and stands below the words.
  private func deepHeading(_ level: Int, _ text: String, _ width: Int) -> [PlainTextLine] {
    let mark = String(repeating: "#", count: level) + " "
    let words = text.split(separator: "\n").joined(separator: " ")
    let space = String(repeating: " ", count: mark.count)
    return LineWrapper.wrap(words, width: max(width - mark.count, 16)).enumerated().map {
      $1.indented(by: $0 == 0 ? mark : space)
    }
  }

  private func button(_ label: String, _ url: String?, _ width: Int) -> [PlainTextLine] {
    guard let url else { return paragraph(label, width) }
    if label.isEmpty || label == url { return paragraph(url, width) }
    let isClosed = label.last.map { ":?!".contains($0) } ?? false
    return paragraph(label + (isClosed ? " " : ": ") + url, width)
  }

  private func lines(of image: Block.Image, width: Int) -> [PlainTextLine] {
    guard case .text(let alternative) = image.alternative else { return [] }
    let words = PlainTextInlines.tidy(PlainTextInlines.spaced(alternative))
    return words.isEmpty ? [] : paragraph("[\(ReaderPhrase.image[language]): \(words)]", width)
  }

  /// The lines as typed, but for white space at their ends.
  private static func codeLines(_ text: String) -> [PlainTextLine] {
    var lines = [""]
    for character in text {
      switch character {
      case "\n", "\r\n", "\r": lines.append("")
      case "\t": lines[lines.count - 1] += "\t"
      default: lines[lines.count - 1] += PlainTextInlines.spaced(String(character))
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.map { PlainTextLine($0) }
  }

  /// Items behind bullets or numbers; empty lines between them where one of them has several paragraphs.
  private mutating func lines(of list: Block.List, width: Int) -> [PlainTextLine] {
    let isLoose = list.items.contains { $0.dropFirst().contains { !$0.isList } }
    var lines: [PlainTextLine] = []
    for (index, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      var own: [PlainTextLine] = []
      for block in item {
        let more = self.lines(of: block, width: max(width - mark.count, 16))
        if isLoose, !own.isEmpty, !more.isEmpty { own.append(PlainTextLine("")) }
        own += more
      }
      if own.isEmpty { own = [PlainTextLine("")] }
      if isLoose, index > 0 { lines.append(PlainTextLine("")) }
      let space = String(repeating: " ", count: mark.count)
      lines += own.enumerated().map { $1.indented(by: $0 == 0 ? mark : space) }
    }
    return lines
  }

  private mutating func lines(of table: Block.Table, width: Int) -> [PlainTextLine] {
    func cell(_ parts: [Inline]) -> String {
      String(text(parts).map { $0 == "\n" ? " " : $0 })
    }
    let header = table.header.map(cell)
    let rows = table.rows.map { row in header.indices.map { row.indices.contains($0) ? cell(row[$0]) : "" } }
    return PlainTextTable(alignments: table.alignments, header: header, rows: rows).lines(width: width)
  }
}

extension Block {
  fileprivate var isList: Bool {
    if case .list = content { true } else { false }
  }
}
