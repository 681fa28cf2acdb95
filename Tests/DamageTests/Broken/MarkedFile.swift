/// A text in which `⟦error field.unknown sumary⟧` says which finding is expected where it stands.
///
/// The marks, severity, code and field, are taken out before reading.
struct MarkedFile {
  private(set) var text = ""
  /// The findings as `file:line:column field code severity`.
  private(set) var expected: [String] = []

  init(_ marked: String, path: String) {
    var plain = String.UnicodeScalarView()
    var mark: String.UnicodeScalarView?
    var line = 1
    var column = 1
    var last: Unicode.Scalar = " "
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        mark = String.UnicodeScalarView()
      } else if scalar == "⟧", let words = mark {
        let parts = String(words).split(separator: " ").map(String.init)
        let field = parts.count > 2 ? parts[2] : ""
        expected.append("\(path):\(line):\(column) \(field) \(parts[1]) \(parts[0])")
        mark = nil
      } else if mark != nil {
        mark?.append(scalar)
      } else {
        plain.append(scalar)
        if scalar == "\r" || (scalar == "\n" && last != "\r") {
          (line, column) = (line + 1, 1)
        } else if scalar != "\n", scalar != "\u{FEFF}" {
          column += 1
        }
        last = scalar
      }
    }
    text = String(plain)
  }
}
