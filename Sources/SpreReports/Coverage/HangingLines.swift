/// Lines that are broken at spaces to a width, those after the first a little further in.
enum HangingLines {
  /// The lines of a text; a word wider than the line stands alone on one, whole.
  static func of(_ text: String, indent: Int = 2, hanging: Int = 6, width: Int = 100) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.withoutControls.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [line]
  }

  /// A title with its lines below, or with the word for none.
  static func list(_ title: String, _ texts: [String], orNone: String) -> [String] {
    let texts = texts.filter { !$0.isEmpty }
    return of("\(title):", indent: 0, hanging: 2) + (texts.isEmpty ? [orNone] : texts).flatMap { of($0) }
  }
}
