import CCmarkGFM
import Synchronization

/// Parses Markdown with cmark-gfm into nodes of Swift; with ``NodeReading`` the only code that touches the C library.
enum MarkdownParser {
  /// The extensions beyond CommonMark.
  private static let extensions = ["table", "strikethrough", "autolink"]

  /// The library keeps its list of extensions for the whole process, so it is filled once.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Lets only one text be parsed at a time.
  ///
  /// While parsing, the library changes a table of special characters that the whole process shares (`inlines.c`,
  /// `cmark_inlines_add_special_character`).
  private static let parsing = Mutex<Void>(())

  /// The whole tree of a text, unless it is too deep or too large.
  static func parse(_ text: String) throws(MarkdownLimits.Excess) -> SyntaxNode {
    _ = registered
    let tree = parsing.withLock { _ in Tree(root: parsed(text)) }
    defer { cmark_node_free(tree.root) }
    var reading = NodeReading()
    return try reading.node(tree.root) ?? SyntaxNode(kind: .document, line: 1, column: 1, lastLine: 1)
  }

  /// A tree on its way out of the lock; nobody else has it.
  private struct Tree: @unchecked Sendable {
    var root: OpaquePointer?
  }

  private static func parsed(_ text: String) -> OpaquePointer? {
    // Two tildes strike through; one is how people write "about".
    let parser = cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
    defer { cmark_parser_free(parser) }
    for name in extensions { cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name)) }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    return cmark_parser_finish(parser)
  }
}
