public import SpreCore

/// What has changed since an approval, for programs: `{schema, activity, approved, inputs, texts}`.
public struct ChangesJSON: Sendable, Encodable {
  struct Approved: Encodable {
    var by: String
    var date: String
  }

  struct Input: Encodable {
    var path: String
    /// `changed`, `added` or `removed`.
    var change: String
  }

  struct Text: Encodable {
    struct Line: Encodable {
      var change: String
      /// From 1, among the approved lines where it was removed, else among those of now.
      var number: Int
      var text: String
    }

    var path: String
    var change: String
    var lines: [Line]
  }

  var schema = 1
  var activity: String
  /// Absent where there is no approval on file.
  var approved: Approved?
  var inputs: [Input]
  var texts: [Text]

  public init(_ changes: ApprovalChanges?, of activity: String) {
    self.activity = activity
    approved = changes.map { Approved(by: $0.by, date: "\($0.date)") }
    inputs = (changes?.inputs ?? []).map { Input(path: $0.path, change: $0.change.rawValue) }
    texts = (changes?.texts ?? []).map { text in
      Text(
        path: text.path, change: text.change.rawValue,
        lines: text.lines.map { Text.Line(change: $0.change.rawValue, number: $0.number, text: $0.text) })
    }
  }

  /// The changes as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}
