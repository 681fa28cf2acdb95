/// The cells of a matrix in words that fit a spreadsheet.
///
/// | Cell | Written |
/// |---|---|
/// | the measure names the group | `x` |
/// | the measure is for all groups, now and later | `alle`, in English `all` |
/// | nothing, on purpose | `tom: grunn`, in English `blank: reason` |
/// | nothing | nothing |
extension Matrix.Cell {
  /// The cell as a spreadsheet has it, in bokmål or English; both are read whatever language is worked in.
  public func written(in language: WorkingLanguage) -> String {
    switch self {
    case .named: "x"
    case .all: Phrase(nb: "alle", en: "all")[language]
    case .blank(let reason): Phrase(nb: "tom", en: "blank")[language] + ": " + reason
    case .empty: ""
    }
  }

  /// Reads a cell that a person has written, or gives nothing when nobody can tell what is meant.
  ///
  /// Case and white space around it do not count. A blank without its reason comes out with an empty one.
  public init?(reading text: String) {
    let words = text.trimmingWhitespace
    switch words.lowercased() {
    case "", "-", "–", "—", "nei", "no": self = .empty
    case "x", "×", "✓", "✔", "ja", "yes": self = .named
    case "alle", "all": self = .all
    default:
      let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard ["tom", "blank"].contains(String(parts[0]).trimmingWhitespace.lowercased()) else { return nil }
      self = .blank(reason: parts.count > 1 ? String(parts[1]).trimmingWhitespace : "")
    }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingWhitespace: String {
    var scalars = unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
