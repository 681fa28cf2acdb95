/// A node of a parsed Markdown text as the parser saw it, with its place in bytes.
struct SyntaxNode {
  /// The parser's own names for its nodes.
  enum Kind: String {
    case document, paragraph, heading, list, item, table
    case quote = "block_quote"
    case codeBlock = "code_block"
    case htmlBlock = "html_block"
    case rule = "thematic_break"
    case tableHeader = "table_header"
    case tableRow = "table_row"
    case tableCell = "table_cell"
    case text, code, strong, strikethrough, link, image
    case emphasis = "emph"
    case softBreak = "softbreak"
    case lineBreak = "linebreak"
    case html = "html_inline"
  }

  enum Alignment { case left, centre, right }

  var kind: Kind
  /// The line, from 1; 0 when the parser does not say.
  var line: Int
  /// The column in bytes, from 1; 0 when the parser does not say.
  var column: Int
  var lastLine: Int
  /// The words of a text, a code or raw HTML.
  var literal = ""
  /// The notation of a code block.
  var info = ""
  /// Whether a code block is one because its lines are indented, not because marks stand around it.
  var isIndentedCode = false
  var url = ""
  var title = ""
  /// The level of a heading, or the first number of a numbered list.
  var number: Int?
  var alignments: [Alignment] = []
  var children: [SyntaxNode] = []

  /// The words alone, without marks.
  var words: String {
    switch kind {
    case .text, .code, .html: literal
    case .softBreak, .lineBreak: " "
    default: children.map(\.words).joined()
    }
  }
}
