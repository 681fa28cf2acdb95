public import SpreCore

extension ReportLanguage {
  /// The report's language for a person who works in another.
  public init(_ language: WorkingLanguage) {
    switch language {
    case .nb: self = .nb
    case .en: self = .en
    }
  }

  /// The words with commas, and "and" before the last.
  func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(self == .en ? "and" : "og") \(last)"
  }
}

extension Double {
  /// The number with a fixed number of decimals, and a comma where the language has one; not for negative numbers.
  func written(decimals places: Int, in language: ReportLanguage) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((self * Double(scale)).rounded())
    guard places > 0 else { return "\(whole)" }
    let digits = String(whole % scale)
    let zeros = String(repeating: "0", count: places - digits.count)
    return "\(whole / scale)\(language == .en ? "." : ",")\(zeros)\(digits)"
  }
}
