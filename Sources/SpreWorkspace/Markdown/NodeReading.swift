import CCmarkGFM

/// Copies the C library's tree into nodes of Swift, no deeper and no larger than the limits.
struct NodeReading {
  /// The bytes of all addresses so far.
  private var addresses = 0

  /// A node with all that lies inside it; nothing for a kind that Spre's Markdown has not.
  mutating func node(
    _ pointer: OpaquePointer?, depth: Int = 0, line: Int = 1
  ) throws(MarkdownLimits.Excess) -> SyntaxNode? {
    guard let pointer, let kind = SyntaxNode.Kind(rawValue: string(cmark_node_get_type_string(pointer))) else {
      return nil
    }
    var node = SyntaxNode(
      kind: kind, line: Int(cmark_node_get_start_line(pointer)), column: Int(cmark_node_get_start_column(pointer)),
      lastLine: Int(cmark_node_get_end_line(pointer)))
    let line = node.line > 0 ? node.line : line
    guard depth < MarkdownLimits.depth else { throw MarkdownLimits.Excess(reason: .depth, line: line) }
    read(pointer, into: &node)
    addresses += node.url.utf8.count + node.title.utf8.count
    guard addresses <= MarkdownLimits.addresses else { throw MarkdownLimits.Excess(reason: .addresses, line: line) }
    var child = cmark_node_first_child(pointer)
    while let next = child {
      if let each = try self.node(next, depth: depth + 1, line: line) { node.children.append(each) }
      child = cmark_node_next(next)
    }
    return node
  }

  private func read(_ pointer: OpaquePointer, into node: inout SyntaxNode) {
    switch node.kind {
    case .text, .code, .html, .htmlBlock: node.literal = string(cmark_node_get_literal(pointer))
    case .codeBlock:
      node.literal = string(cmark_node_get_literal(pointer))
      node.info = string(cmark_node_get_fence_info(pointer))
      var (length, offset, mark): (Int32, Int32, CChar) = (0, 0, 0)
      node.isIndentedCode = cmark_node_get_fenced(pointer, &length, &offset, &mark) == 0
    case .link, .image:
      node.url = string(cmark_node_get_url(pointer))
      node.title = string(cmark_node_get_title(pointer))
    case .heading: node.number = Int(cmark_node_get_heading_level(pointer))
    case .list where cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST:
      node.number = Int(cmark_node_get_list_start(pointer))
    case .table: node.alignments = alignments(of: pointer)
    default: break
    }
  }

  private func alignments(of table: OpaquePointer) -> [SyntaxNode.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return (0..<Int(cmark_gfm_extensions_get_table_columns(table))).map { column in
      switch letters[column] {
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .left
      }
    }
  }

  private func string(_ characters: UnsafePointer<CChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
