import SpreCore

/// How the codes of groups, and other words, are written in a list.
struct GroupCodes {
  /// The codes of the new list, in order.
  let wanted: [String]
  /// The codes of the old list as written, with their quotes.
  private let old: [(code: String, source: String)]

  init(wanted: [String], old: [(code: String, source: String)] = []) {
    self.wanted = wanted
    self.old = old
  }

  /// For each element of the old list, whether it stays; of two with the same code, the first.
  var stays: [Bool] {
    var left = Set(wanted)
    return old.map { left.remove($0.code) != nil }
  }

  /// The code as it stood in the old list, or as a new one is written: with the quotes that all others have.
  func source(of code: String) -> String {
    if let source = old.first(where: { $0.code == code })?.source { return source }
    for quote in ["'", "\""] where !old.isEmpty && old.allSatisfy({ $0.source.hasPrefix(quote) }) {
      if !code.unicodeScalars.contains(where: { "'\"\\\r\n".unicodeScalars.contains($0) }) {
        return quote + code + quote
      }
    }
    return GroupCodes.written(code)
  }

  /// A code as it stands in a list: `N` and `Y` are codes and need no quotes, other words may.
  static func written(_ code: String) -> String {
    TargetGroup.isCode(code) && code != "NULL" ? code : YAMLScalar.quoted(code)
  }

  /// The whole list on one line.
  var list: String { "[" + wanted.map(source).joined(separator: ", ") + "]" }
}
