public import SpreCore

/// The activities of a workspace as the rows of a table, for people who would rather write in a spreadsheet.
///
/// Settings, attachments and the fields of one kind do not fit in cells; they stay in the activity's own file. What the
/// log says of an activity stands in a last column, for people to see; it is not read back.
public struct ActivityRows {
  /// What the column of the log is called.
  static let logColumn = Phrase(nb: "fra loggen (leses ikke inn)", en: "from the log (not read)")

  /// The header and a row for each activity, by date.
  public let rows: [[String]]

  /// Takes the activities of a workspace; those of one year when it is given.
  public init(_ workspace: Workspace, year: Int? = nil, working: WorkingLanguage) {
    let activities = workspace.log.activities.filter { activity in
      year.map { year in
        DateSpan(year: year).map { activity.days?.overlaps($0) ?? false } ?? false
      } ?? true
    }
    let columns = ActivityColumn.all(kinds: workspace.kinds, languages: workspace.tableLanguages(activities))
    let main = workspace.configuration.languages[0]
    var source = SourceReader(workspace.folder)
    rows =
      [
        ["id", Phrase(nb: "år", en: "year")[working]] + columns.map { $0.title(in: working) }
          + [Self.logColumn[working]]
      ]
      + activities.map { activity in
        let value = source.yaml(at: activity.file)
        return [activity.id, activity.folderYear.map { String($0) } ?? ""]
          + columns.map { column in
            ActivityCell(type: column.type, working: working, main: main).written(column.value(in: value, main: main))
          } + [Self.logged(workspace.log.deliveries[activity.id, default: []], working)]
      }
  }
}

extension ActivityRows {
  /// The days that something was delivered on, and what was counted: `2026-02-05: A, B 200; F ukjent`.
  private static func logged(_ deliveries: [Delivery], _ working: WorkingLanguage) -> String {
    deliveries.map { delivery in
      let counts = delivery.counts.map { CountCell.written($0, in: working) }.joined(separator: "; ")
      return delivery.date.description + (counts.isEmpty ? "" : ": \(counts)")
    }.joined(separator: " | ")
  }
}

extension ActivityColumn {
  /// What a file says in the column's field.
  func value(in file: Value?, main: Language) -> Value? {
    guard let value = file?[field], let language else { return file?[field] }
    return value.entries == nil ? (language == main ? value : nil) : value[language.rawValue]
  }
}

extension Workspace {
  /// The kinds of activity that the program knows.
  var kinds: [ActivityKind] { ActivityKind.merged(channels.flatMap(\.kinds)) }

  /// The workspace's languages, and others that titles and hosts of some activities have.
  func tableLanguages(_ activities: [Activity]) -> [Language] {
    let used = Set(activities.flatMap { Array($0.title.texts.keys) + Array(($0.host?.texts ?? [:]).keys) })
    let own = configuration.languages
    return own + Language.allCases.filter { used.contains($0) && !own.contains($0) }
  }
}
