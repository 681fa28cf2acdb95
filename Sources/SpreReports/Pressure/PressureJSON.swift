public import SpreCore

/// The pressure for programs: what each group gets in the fullest windows, and where a cap is broken.
///
/// `{schema, from, to, undated, groups: [{code, sent, planned, windows: [{days, cap, sent, planned, together,
/// breaches}]}], preview: {day, push, entries: [{group, days, cap, over, load}]}}`; a load is `{from, to, sent,
/// planned, activities: [{id, day, sent}]}`. Absent are: a load where nothing comes, a cap that is not set, days where
/// all are counted, and a preview that was not asked for.
public struct PressureJSON: Sendable, Hashable, Encodable {
  struct Message: Sendable, Hashable, Encodable {
    var id: String
    var day: String
    var sent: Bool
  }

  struct Load: Sendable, Hashable, Encodable {
    var from: String
    var to: String
    var sent: Int
    var planned: Int
    var activities: [Message]
  }

  struct Window: Sendable, Hashable, Encodable {
    var days: Int
    var cap: Int?
    var sent: Load?
    var planned: Load?
    var together: Load?
    var breaches: [Load]
  }

  struct Group: Sendable, Hashable, Encodable {
    var code: String
    var sent: Int
    var planned: Int
    var windows: [Window]
  }

  struct Entry: Sendable, Hashable, Encodable {
    var group: String
    var days: Int
    var cap: Int?
    var over: Bool
    var load: Load
  }

  struct Preview: Sendable, Hashable, Encodable {
    var day: String
    var push: Bool
    var entries: [Entry]
  }

  var schema = 1
  var from: String?
  var to: String?
  var groups: [Group]
  var undated: [String]
  var preview: Preview?

  /// `isPush` says whether the message that the preview is about comes unasked.
  public init(_ pressure: Pressure, preview: PressurePreview? = nil, isPush: Bool = true) {
    from = pressure.period?.from.description
    to = pressure.period?.to.description
    undated = pressure.undated
    groups = pressure.groups.map { group in
      let sent = group.messages.count(where: \.isSent)
      return Group(
        code: group.code, sent: sent, planned: group.messages.count - sent,
        windows: PressureWindow.allCases.map { window in
          Window(
            days: window.days, cap: group.cap[window], sent: group.fullestSent(window).map(Load.init),
            planned: group.fullestPlanned(window).map(Load.init), together: group.fullest(window).map(Load.init),
            breaches: group.breaches(window).map(Load.init))
        })
    }
    self.preview = preview.map { preview in
      Preview(
        day: preview.day.description, push: isPush,
        entries: preview.entries.map { entry in
          Entry(
            group: entry.group, days: entry.window.days, cap: entry.cap, over: isPush && entry.isOver,
            load: Load(entry.load))
        })
    }
  }

  /// The pressure as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}

extension PressureJSON.Load {
  fileprivate init(_ load: PressureLoad) {
    self.init(
      from: load.days.from.description, to: load.days.to.description, sent: load.sent, planned: load.planned,
      activities: load.messages.map { PressureJSON.Message(id: $0.activity, day: $0.day.description, sent: $0.isSent) })
  }
}
