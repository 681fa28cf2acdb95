import SpreCore

/// In a narrow column a number such as 12 345 would break at its space, and be read as two.
extension Block.Table {
  /// The table with no-break spaces between digits.
  var keepingNumbersWhole: Block.Table {
    Block.Table(
      alignments: alignments, header: header.map(\.keepingNumbersWhole),
      rows: rows.map { $0.map(\.keepingNumbersWhole) })
  }
}

extension [Inline] {
  fileprivate var keepingNumbersWhole: [Inline] {
    map { part in
      switch part {
      case .text(let text): .text(text.keepingNumbersWhole)
      case .emphasis(let parts): .emphasis(parts.keepingNumbersWhole)
      case .strong(let parts): .strong(parts.keepingNumbersWhole)
      case .strikethrough(let parts): .strikethrough(parts.keepingNumbersWhole)
      case .link(let url, let parts): .link(url: url, parts.keepingNumbersWhole)
      case .span(let language, let parts): .span(language, parts.keepingNumbersWhole)
      case .code, .lineBreak: part
      }
    }
  }
}

extension String {
  /// The text with a no-break space before every group of three digits that follows a digit and a space.
  fileprivate var keepingNumbersWhole: String {
    guard utf8.contains(0x20) else { return self }
    var bytes = Array(utf8)
    var index = bytes.count - 4
    while index >= 1 {
      let after = index + 4 < bytes.count ? bytes[index + 4] : 0x20
      if bytes[index] == 0x20, bytes[index - 1].isDigit, bytes[index + 1...index + 3].allSatisfy(\.isDigit),
        !after.isDigit
      {
        bytes.replaceSubrange(index...index, with: [0xC2, 0xA0])
      }
      index -= 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
