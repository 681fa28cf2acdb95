public import SpreCore

/// What has changed since an approval, for programs: `{schema, activity, approved, inputs, texts, headers, looks}`.
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

  struct Header: Encodable {
    var path: String
    var name: String
    /// Absent where the header is new.
    var before: String?
    /// Absent where the header is gone.
    var after: String?
  }

  var schema = 1
  var activity: String
  /// Absent where there is no approval on file.
  var approved: Approved?
  var inputs: [Input]
  var texts: [Text]
  var headers: [Header]
  /// The paths of the pages that look otherwise.
  var looks: [String]

  public init(_ changes: ApprovalChanges?, of activity: String) {
    self.activity = activity
    approved = changes.map { Approved(by: $0.by, date: "\($0.date)") }
    inputs = (changes?.inputs ?? []).map { Input(path: $0.path, change: $0.change.rawValue) }
    texts = (changes?.texts ?? []).map { text in
      Text(
        path: text.path, change: text.change.rawValue,
        lines: text.lines.map { Text.Line(change: $0.change.rawValue, number: $0.number, text: $0.text) })
    }
    headers = (changes?.headers ?? []).map {
      Header(path: $0.path, name: $0.name, before: $0.before, after: $0.after)
    }
    looks = changes?.looks ?? []
  }

  /// The changes as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}
