import SpreCore

/// Writes blocks as lines of Markdown (GitHub Flavored Markdown, 0.29).
enum MarkdownBlocks {
  /// The lines of blocks with an empty one between two blocks.
  ///
  /// Two lists in a row have different marks, since one mark would make them one list; nor has a list the mark of
  /// the list it stands in.
  static func lines(of blocks: [Block], inside outerMark: String?) -> [String] {
    var lines: [String] = []
    var previousMark: String?
    for block in blocks {
      var mark: String?
      let own: [String]
      if case .list(let list) = block.content {
        let isOuterListBefore = lines.isEmpty ? outerMark : nil
        let choices = list.start == nil ? ["-", "*", "+"] : [".", ")"]
        mark = choices.first { $0 != previousMark && $0 != isOuterListBefore } ?? choices.first { $0 != previousMark }
        own = self.lines(of: list, mark: mark ?? choices[0], language: block.language)
      } else {
        own = self.lines(of: block)
      }
      if own.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines += own
      previousMark = mark
    }
    return lines
  }

  private static func lines(of block: Block) -> [String] {
    switch block.content {
    case .heading(let level, let parts):
      let text = MarkdownInlines.line(spanned(parts, block.language))
      return [String(repeating: "#", count: min(max(level, 1), 6)) + (text.isEmpty ? "" : " " + text)]
    case .paragraph(let parts): return MarkdownInlines.paragraph(spanned(parts, block.language))
    case .list: return []
    case .quote(let blocks):
      let lines = self.lines(of: blocks.map { $0.speaking(block.language) }, inside: nil)
      return lines.isEmpty ? [">"] : lines.map { $0.isEmpty ? ">" : "> " + $0 }
    case .table(let table): return MarkdownTable.lines(of: table, language: block.language)
    case .image(let image): return [line(of: image)]
    case .button(let label, let url):
      return ["[\(MarkdownInlines.label(label))](\(MarkdownAddress.written(url)) \"button\")"]
    case .code(let text, let notation): return MarkdownCode.block(text, notation: notation)
    case .rule: return ["___"]
    }
  }

  /// The words in the language of their block, where it has one.
  static func spanned(_ parts: [Inline], _ language: Language?) -> [Inline] {
    language.map { [.span(LanguageTag($0), parts)] } ?? parts
  }

  private static func line(of image: Block.Image) -> String {
    let source = MarkdownAddress.written(image.source)
    return switch image.alternative {
    case .text(let words): "![\(MarkdownText.escaped(words))](\(source))"
    case .decorative: "![](\(source) \"decorative\")"
    }
  }

  private static func lines(of list: Block.List, mark: String, language: Language?) -> [String] {
    let items = list.items.map { item in
      itemLines(item.map { $0.speaking(language) }, inside: mark)
    }
    let isLoose = items.contains { $0.contains("") }
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let number = list.start.map { String(min(max($0, 0) + index, 999_999_999)) } ?? ""
      let marker = number + mark
      let space = String(repeating: " ", count: marker.utf8.count + 1)
      if isLoose, index > 0 { lines.append("") }
      lines.append(item.isEmpty ? marker : marker + " " + item[0])
      lines += item.dropFirst().map { $0.isEmpty ? "" : space + $0 }
    }
    return lines
  }

  /// The lines of an item; bullets under a single paragraph follow it closely.
  private static func itemLines(_ blocks: [Block], inside mark: String) -> [String] {
    let lines = self.lines(of: blocks, inside: mark)
    guard blocks.count == 2, case .paragraph = blocks[0].content, case .list(let list) = blocks[1].content,
      list.start == nil, list.items.first.map({ !MarkdownBlocks.lines(of: $0, inside: nil).isEmpty }) ?? false,
      let gap = lines.firstIndex(of: ""), gap > 0
    else { return lines }
    return Array(lines[..<gap] + lines[(gap + 1)...])
  }
}

extension Block {
  /// The block in the language of what it stands in, where it has none of its own.
  fileprivate func speaking(_ outer: Language?) -> Block {
    var block = self
    block.language = language ?? outer
    return block
  }
}
