import SpreCore

/// Drafts stay within bounds.
enum BoundedDrafts {
  /// No sample holds texts of more than some 100 kB, and none calls for a file anywhere near this.
  private static let largest = 4_000_000
  private static let most = 1000
  /// RFC 5322, section 2.1.1, without the line end.
  private static let longestMailLine = 998

  static func violations(in drafting: Drafting) -> [String] {
    var problems: [String] = []
    if drafting.drafts.count > most { problems.append("there are \(drafting.drafts.count) drafts; \(most) are enough") }
    for draft in drafting.drafts {
      let bytes = draft.bytes
      if bytes.count > largest {
        problems.append("\(draft.path) has \(bytes.count) bytes; \(largest) are enough")
      } else if draft.format == .mail, let longest = bytes.split(separator: 0x0A).map(\.count).max(),
        longest > longestMailLine + 1
      {
        problems.append("\(draft.path) has a line of \(longest - 1) bytes; mail allows \(longestMailLine)")
      }
    }
    return problems
  }
}
