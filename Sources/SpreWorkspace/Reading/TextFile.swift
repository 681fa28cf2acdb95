import SpreCore

/// The text of a person's file, or why it cannot be read.
enum TextFile {
  /// The most bytes that a YAML file may have.
  static let yamlLimit = 1_000_000
  /// The most bytes that an item may have, body and fields together.
  static let itemLimit = 72_000
  /// The most bytes that a table may have.
  static let tableLimit = 1_000_000

  /// Decodes UTF-8 strictly; the finding of bad bytes names the line and the column of the first.
  static func decode(_ bytes: [UInt8], file: String) -> (text: String?, findings: [Finding]) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
    var line = 1
    var column = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    loop: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue("\n"):
        line += 1
        column = 1
      case .scalarValue("\u{FEFF}") where line == 1 && column == 1: continue
      case .scalarValue: column += 1
      case .error, .emptyInput: break loop
      }
    }
    return (nil, [.invalidUTF8(at: Origin(file: file, line: line, column: column))])
  }
}
