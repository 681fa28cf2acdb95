import SpreCore

/// Line ends and other control characters in the short texts of items, which lists and headings show on one line.
enum OneLine {
  /// A title with a space for every run of them between words.
  static func title(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isBreak) else { return text }
    return text.unicodeScalars.split(whereSeparator: isBreak).map { String(Substring($0)) }.joined(separator: " ")
  }

  /// A summary with a space for every run of them within a line; its lines may be those of paragraphs.
  static func summary(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isBreak($0) && $0 != "\n" }) else { return text }
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { title(String(Substring($0))) }.joined(separator: "\n")
  }

  /// What is found in the fields of an item's file.
  static func findings(in fields: Value) -> [Finding] {
    let read = [("title", title), ("summary", summary)]
    return read.compactMap { name, written in
      guard let field = fields[name], let text = field.text else { return nil }
      let core = String(text.reversed().drop(while: \.isNewline).reversed())
      return written(core) == core ? nil : .controlInText(at: field.origin)
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\t"
    case .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension Finding {
  fileprivate static func controlInText(at origin: Origin) -> Finding {
    Finding(
      .warning, "text.control",
      Phrase(
        nb: "Teksten har et linjeskift eller et annet styretegn; det blir et mellomrom.",
        en: "The text holds a line end or another control character, which becomes a space."),
      fix: Phrase(nb: "Skriv teksten på én linje.", en: "Write the text on one line."), at: origin)
  }
}
