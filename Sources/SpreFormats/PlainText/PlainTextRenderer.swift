public import SpreCore

/// Writes a document as plain text that reads well on its own, for mail and for terminals.
///
/// Links are numbered in the text; their addresses stand at the end of each section, before the next heading of
/// level 1 to 3. Lines end in LF, none ends in a space (but for the soft breaks of the flowed form).
public struct PlainTextRenderer: Sendable {
  /// How the lines of a paragraph end.
  public enum Form: Sendable, Hashable {
    /// Every line ends where it is seen to end.
    case fixed
    /// `format=flowed` for mail (RFC 3676, DelSp=no): a line that ends in a space goes on in the next.
    case flowed
  }

  /// The number of characters, as a reader counts them, that a line may have; a longer word has a line of its own.
  public var width: Int
  /// How the lines of a paragraph end.
  public var form: Form
  /// Which addresses become links; of every other one the words alone are kept, as in HTML.
  public var links: LinkPolicy

  public init(width: Int = 72, form: Form = .fixed, links: LinkPolicy = LinkPolicy()) {
    self.width = width
    self.form = form
    self.links = links
  }

  /// The document as text, with Spre's own words in a reader's language.
  public func render(_ document: Document, language: Language) -> String {
    var layout = PlainTextLayout(language: language, links: links)
    var lines: [PlainTextLine] = []
    for section in PlainTextRenderer.sections(document.blocks) {
      for part in [layout.lines(of: section, width: width), layout.linkList()] where !part.isEmpty {
        if !lines.isEmpty { lines.append(PlainTextLine("")) }
        lines += part
      }
    }
    var output = ""
    for line in lines {
      output += line.written(form)
      output += "\n"
    }
    return output
  }

  /// The blocks from each heading of level 1 to 3, or each rule, to the next.
  private static func sections(_ blocks: [Block]) -> [[Block]] {
    var sections: [[Block]] = []
    for block in blocks {
      if sections.isEmpty || beginsSection(block) {
        sections.append([block])
      } else {
        sections[sections.count - 1].append(block)
      }
    }
    return sections
  }

  private static func beginsSection(_ block: Block) -> Bool {
    switch block.content {
    case .heading(let level, _): level <= 3
    case .rule: true
    default: false
    }
  }
}
