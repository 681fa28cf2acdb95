import SpreCore

/// What nobody has looked over in time, for programs.
///
/// `{schema, today, usual, all, stale}`, the last a list of `{subject, name, last, reviewed, due, daysOver, coming,
/// published, file, line}`; without a usual period `usual` is absent.
public struct StaleJSON: Sendable, Hashable, Encodable {
  struct Entry: Sendable, Hashable, Encodable {
    var subject: String
    var name: String
    var last: String
    var reviewed: Bool
    var due: String
    var daysOver: Int
    var coming: [String]
    var published: [String]
    var file: String
    var line: Int
  }

  var schema = 1
  var today: String
  var usual: String?
  var all: Int
  var stale: [Entry]

  public init(_ report: StaleReport) {
    today = report.today.description
    usual = report.usual?.rawValue
    all = report.all
    stale = report.entries.map { entry in
      Entry(
        subject: entry.subject.rawValue, name: entry.name, last: entry.last.description,
        reviewed: !entry.isUnreviewed, due: entry.due.description, daysOver: entry.daysOver(on: report.today),
        coming: entry.coming, published: entry.published, file: entry.origin.file, line: entry.origin.line)
    }
  }

  /// The list as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}
