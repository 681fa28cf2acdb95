/// Finds the word that a misspelt one was probably meant to be.
public enum Spelling {
  /// The nearest candidate within a third of the word's length, the first of equals.
  public static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let lowered = word.lowercased()
    // A slip in a word of one or two letters could have meant any other such word; only its case is a clue.
    let limit = lowered.count < 3 ? 0 : max(1, lowered.count / 3)
    let ranked = candidates.map { (distance: distance(lowered, $0.lowercased()), word: $0) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
    return best.word
  }

  /// The number of insertions, deletions, exchanges and swaps of neighbours between two words (Damerau, 1964).
  public static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.prefix(64))
    let b = Array(b.prefix(64))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
