import SpreCore

extension WorkingLanguage {
  /// The language that names and pages come out in for a person who works in this one.
  var read: Language {
    switch self {
    case .nb: .nb
    case .en: .en
    }
  }

  /// The words with commas, and "and" before the last.
  func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(self == .nb ? "og" : "and") \(last)"
  }
}
