import SpreCore

extension Phrase {
  /// The words as whole comment lines of YAML after so many spaces, broken at spaces before they pass 110 characters.
  func comment(_ language: WorkingLanguage, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent) + "#"
    return self[language].split(separator: "\n").flatMap { line in
      var lines: [String] = []
      var current = margin
      for word in line.split(separator: " ") {
        if current.count + word.count >= 110, current != margin {
          lines.append(current)
          current = margin + "  "
        }
        current += " " + word
      }
      return lines + [current]
    }.joined(separator: "\n")
  }
}
