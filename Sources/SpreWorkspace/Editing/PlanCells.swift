public import SpreCore

/// What a measure's line of the plan shall say that it does not say now.
public struct PlanCells: Sendable, Hashable {
  /// The measure's id.
  public var measure: String
  /// The groups that it shall be for; nothing when they stay.
  public var audience: Audience?
  /// Groups left out on purpose with the reason, or with nothing where the reason goes away; by code, in plan order.
  public var blanks: [Blank]

  /// A group that is left out on purpose, or no longer is.
  public struct Blank: Sendable, Hashable {
    /// The group's code.
    public var code: String
    /// Why it is left out; nothing when it no longer is.
    public var reason: String?

    public init(code: String, reason: String?) {
      self.code = code
      self.reason = reason
    }
  }

  public init(measure: String, audience: Audience? = nil, blanks: [Blank] = []) {
    self.measure = measure
    self.audience = audience
    self.blanks = blanks
  }
}

extension PlanEdit {
  /// The text of `plan.yml` with other cells for some measures, each named once.
  ///
  /// Only what differs is touched, and all of it changes or nothing does. A measure whose cells are written in a way
  /// that only a person should change is a finding.
  public static func setCells(
    _ wanted: [PlanCells], in text: String, file: String = "plan.yml"
  ) -> (text: String?, findings: [Finding]) {
    var text = text
    for change in wanted {
      guard let audience = change.audience else { continue }
      let edit = setGroups(audience, of: change.measure, in: text, file: file)
      guard let changed = edit.text else { return (nil, edit.findings) }
      text = changed
    }
    for change in wanted {
      for blank in change.blanks {
        guard let changed = setting(blank, of: change.measure, in: text, file: file) else {
          return (nil, [.blankByHand(change.measure, at: blankOrigin(of: change.measure, in: text, file: file))])
        }
        text = changed
      }
    }
    return (text, [])
  }

  /// The text with one blank set or taken away, proved by reading again.
  private static func setting(
    _ blank: PlanCells.Blank, of id: String, in text: String, file: String
  ) -> String? {
    guard let plan = YAMLReader.read(text, file: file).value, let measures = plan["measures"]?.elements,
      let index = measures.firstIndex(where: { $0["id"]?.text == id })
    else { return nil }
    let source = YAMLSource(text)
    let measure = measures[index]
    let end = GroupsEdit(source: source, plan: plan, index: index, audience: .all).lineAfterMeasure
    let whole = MapEdit(source: source, map: measure, end: end)
    let old = measure["blank"]?.entries ?? []
    var path = ["blank", blank.code]
    var content = blank.reason.map { Value.Content.scalar($0) }
    if content == nil, old.count < 2 {
      (path, content) = (["blank"], nil)
    } else if old.isEmpty, let reason = content {
      let entry = Value.Entry(
        key: blank.code, keyOrigin: measure.origin, value: Value(reason, at: measure.origin))
      (path, content) = (["blank"], .map([entry]))
    }
    let edit = path.count == 1 ? whole : blankEdit(measure, end: end, in: source)
    let key = path[path.count - 1]
    let earlier = path.count == 1 ? ["id", "number", "name", "wording", "groups"] : old.map(\.key)
    guard let changes = content.map({ edit.setting(key, to: $0, after: earlier) }) ?? edit.removing(key) else {
      return nil
    }
    let changed = source.replacing(changes)
    let (again, findings) = YAMLReader.read(changed, file: file)
    var expected = measures
    expected[index] = measure.setting(path[...], content)
    guard let again, findings.worst != .error else { return nil }
    return again.inAnyOrder == plan.setting(["measures"], .list(expected)).inAnyOrder ? changed : nil
  }

  /// An edit of the map under a measure's `blank`.
  private static func blankEdit(_ measure: Value, end: Int, in source: YAMLSource) -> MapEdit {
    let entries = measure.entries ?? []
    let index = entries.firstIndex { $0.key == "blank" } ?? 0
    let next = index + 1 < entries.count ? entries[index + 1].keyOrigin.line : end
    return MapEdit(source: source, map: entries[index].value, end: next)
  }

  private static func blankOrigin(of id: String, in text: String, file: String) -> Origin {
    let measures = YAMLReader.read(text, file: file).value?["measures"]?.elements ?? []
    let measure = measures.first { $0["id"]?.text == id }
    return measure?["blank"]?.origin ?? measure?.origin ?? Origin(file: file)
  }
}
