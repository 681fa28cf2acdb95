/// Counts words for the log and the ledger.
public enum WordCount {
  /// The number of tokens between white space that hold a letter or a digit.
  public static func words(in text: some StringProtocol) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
