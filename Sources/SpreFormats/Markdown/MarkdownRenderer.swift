public import SpreCore

/// Writes a document as Markdown that reads back as the same document.
///
/// What Markdown lacks has Spre's own spelling: `[words](lang:se)` for words in another language, the title
/// `"decorative"` on a picture that says nothing, and a link alone in its paragraph with the title `"button"`.
/// Some things have no spelling: a block's own language becomes that of its words, a line break in a heading or a
/// table becomes a space, and a link or language inside another one gives way to the inner link.
public struct MarkdownRenderer: Sendable {
  public init() {}

  /// The document with LF as line end and one at its end; nothing for an empty document.
  public func render(_ document: Document) -> String {
    let lines = MarkdownBlocks.lines(of: document.blocks, inside: nil)
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
