/// A name that reads the world outside the brief, as the words and signs it is written with.
struct ForbiddenName {
  private var words: [String]
  /// What kind of thing it reads.
  private var source: String
  /// Whether it is allowed with a generator that the caller gives, after `using:`.
  private var isAllowedWithGenerator = false

  /// A place where a forbidden name stands.
  struct Use: Hashable {
    var line: Int
    var name: String
    var source: String
  }

  /// Every use in the tokens of a file, in order.
  static func uses(in tokens: [SwiftTokens.Token]) -> [Use] {
    tokens.indices.flatMap { index in
      byFirstWord[tokens[index].text, default: []].filter { $0.stands(at: index, in: tokens) }.map {
        Use(
          line: tokens[index].line, name: $0.words.joined(separator: $0.words[0] == "import" ? " " : ""),
          source: $0.source)
      }
    }
  }

  private func stands(at index: Int, in tokens: [SwiftTokens.Token]) -> Bool {
    guard index + words.count <= tokens.count, zip(words, tokens[index...]).allSatisfy({ $0 == $1.text }) else {
      return false
    }
    return !(isAllowedWithGenerator && ForbiddenName.hasGenerator(tokens[(index + words.count)...]))
  }

  /// Whether the brackets that follow hold `using:` at their own level.
  private static func hasGenerator(_ tokens: ArraySlice<SwiftTokens.Token>) -> Bool {
    guard tokens.first?.text == "(" else { return false }
    var depth = 0
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      if depth == 0 { return false }
      if depth == 1, token.text == "using", next.text == ":" { return true }
    }
    return false
  }

  private static let byFirstWord = Dictionary(grouping: all) { $0.words[0] }

  private static let all: [ForbiddenName] =
    names(
      "a clock",
      [
        ["Date", "("], [".", "now"], ["ContinuousClock"], ["SuspendingClock"], ["DispatchTime"], ["DispatchWallTime"],
        ["clock_gettime"], ["gettimeofday"], ["CFAbsoluteTimeGetCurrent"], ["time", "(", "nil"],
        ["Task", ".", "sleep"], ["Timer"],
      ])
    + names(
      "a file",
      [
        ["FileManager"], ["FileHandle"], ["fopen"], ["contentsOfFile"], ["Data", "(", "contentsOf"],
        ["String", "(", "contentsOf"],
        ["InputStream"], ["OutputStream"], ["Bundle"],
      ])
    + names("the network", [["URLSession"], ["NWConnection"], ["socket", "("]])
    + names(
      "the environment",
      [
        ["getenv"], ["setenv"], ["ProcessInfo"], ["CommandLine"], ["Process", "("], ["readLine", "("], ["hashValue"],
        ["Hasher", "("],
      ])
    + names(
      "a locale",
      [
        ["Locale", ".", "current"], ["Locale", ".", "autoupdatingCurrent"], ["TimeZone", ".", "current"],
        ["TimeZone", ".", "autoupdatingCurrent"], ["Calendar", ".", "current"],
        ["Calendar", ".", "autoupdatingCurrent"], ["NSLocale"],
      ])
    + names("chance", [["SystemRandomNumberGenerator"], ["arc4random"], ["drand48"], ["rand", "("], ["UUID", "("]])
    + [["random"], ["randomElement"], ["shuffled"], ["shuffle"]].map {
      ForbiddenName(words: $0, source: "chance without a seed", isAllowedWithGenerator: true)
    }
    + names(
      "the operating system",
      [
        ["import", "Glibc"], ["import", "Musl"], ["import", "Darwin"], ["import", "Android"], ["import", "WASILibc"],
        ["import", "FoundationNetworking"], ["import", "Network"], ["import", "Dispatch"],
      ])

  private static func names(_ source: String, _ names: [[String]]) -> [ForbiddenName] {
    names.map { ForbiddenName(words: $0, source: source) }
  }
}
