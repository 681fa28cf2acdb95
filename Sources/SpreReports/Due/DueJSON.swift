public import SpreCore

/// What wants attention, for programs.
///
/// `{schema, today, last, late, coming, undated}`, each list of `{topic, day, words, file, line}`; what has no day lacks
/// `day`, and a place that is a whole file has line 0.
public struct DueJSON: Sendable, Hashable, Encodable {
  struct Entry: Sendable, Hashable, Encodable {
    var topic: String
    var day: String?
    var words: String
    var file: String
    var line: Int
  }

  var schema = 1
  var today: String
  var last: String
  var late: [Entry]
  var coming: [Entry]
  var undated: [Entry]

  public init(_ due: DueList, language: WorkingLanguage) {
    let entry = { (entry: DueList.Entry) in
      Entry(
        topic: entry.topic.rawValue, day: entry.day?.description, words: entry.words[language],
        file: entry.origin.file, line: entry.origin.line)
    }
    today = due.today.description
    last = due.last.description
    late = due.late.map(entry)
    coming = due.coming.map(entry)
    undated = due.undated.map(entry)
  }

  /// The lists as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}
