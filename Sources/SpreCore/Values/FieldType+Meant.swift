extension FieldType {
  /// The value that a text of another habit stands for: `9.30` for 09:30, `25.11.2026` for
  /// 2026-11-25, `www.example.org` for https://www.example.org.
  ///
  /// Nothing for a text that is of the type already, that could mean two things, or that is no such value.
  public func meant(by text: String) -> String? {
    if accepts(text) { return nil }
    let candidate: String? =
      switch self {
      case .day, .dayOrMonth: Self.day(text)
      case .time: Self.time(text)
      case .url: text.lowercased().hasPrefix("www.") ? "https://\(text)" : nil
      default: nil
      }
    return candidate.flatMap { accepts($0) ? $0 : nil }
  }

  /// Day, month and year with full stops between, as Norwegians and their spreadsheets write dates.
  private static func day(_ text: String) -> String? {
    let parts = numbers(text, separator: ".")
    guard parts.count == 3, parts[2].count == 4 else { return nil }
    return "\(parts[2])-\(twoDigits(parts[1]))-\(twoDigits(parts[0]))"
  }

  /// Hours and minutes with a full stop or a colon between, and perhaps whole minutes' seconds after.
  private static func time(_ text: String) -> String? {
    for separator: Character in [":", "."] {
      let parts = numbers(text, separator: separator)
      if parts.count == 2 || (parts.count == 3 && parts[2] == "00"), parts[1].count == 2 {
        return "\(twoDigits(parts[0])):\(parts[1])"
      }
    }
    return nil
  }

  /// The parts of a text when all of them are digits, else none.
  private static func numbers(_ text: String, separator: Character) -> [Substring] {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return areDigits ? parts : []
  }

  private static func twoDigits(_ digits: Substring) -> String { digits.count == 1 ? "0\(digits)" : String(digits) }
}
