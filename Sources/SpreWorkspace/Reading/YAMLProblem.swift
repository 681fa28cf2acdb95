import Yams

/// What a YAML parser stumbled over, and where, freed of the parser's own dressing.
struct YAMLProblem {
  var text: String
  var line: Int
  var column: Int

  init(_ error: any Error, in source: String) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let place = context.flatMap { Self.beginsAt($0.text) ? $0.mark : nil } ?? mark
      self.init(text: problem, line: place.line, column: place.column)
    case YamlError.reader(let problem, let offset, _, _):
      let before = String(decoding: source.utf8.prefix(offset ?? 0), as: UTF8.self)
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      self.init(text: problem, line: max(1, lines.count), column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    default:
      self.init(text: "\(error)", line: 1, column: 1)
    }
  }

  /// Whether the fault is where the parser's context begins, such as the quote that is never closed.
  ///
  /// The parser itself points at where it gave up, which may be many lines further down.
  private static func beginsAt(_ context: String) -> Bool {
    ["scanning a quoted scalar", "scanning a simple key", "flow sequence", "flow mapping", "an alias", "an anchor"]
      .contains { context.contains($0) }
  }

  private init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
