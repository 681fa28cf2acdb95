import Yams

/// What a YAML parser stumbled over, and where, freed of the parser's own dressing.
struct YAMLProblem {
  var text: String
  var line: Int
  var column: Int

  init(_ error: any Error, in source: String) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(text: problem, line: mark.line, column: mark.column)
    case YamlError.reader(let problem, let offset, _, _):
      let before = String(decoding: source.utf8.prefix(offset ?? 0), as: UTF8.self)
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      self.init(text: problem, line: max(1, lines.count), column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    default:
      self.init(text: "\(error)", line: 1, column: 1)
    }
  }

  private init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
