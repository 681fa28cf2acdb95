public import SpreCore

/// Changes a plan's text as a careful person would: the least text, every comment kept, and proved by reading again.
public enum PlanEdit {
  /// The text of `plan.yml` with other groups for one measure.
  ///
  /// The codes are written in the order given. A text whose measure already has these groups comes back as it is.
  /// - Parameters:
  ///   - audience: The measure's new groups; no groups at all is written `[]`.
  ///   - measure: The measure's id.
  ///   - text: The whole text of the file, with its byte order mark if it has one.
  ///   - file: The path of the file from the workspace's folder, for findings.
  /// - Returns: The new text, or nothing and the errors that were in the way.
  public static func setGroups(
    _ audience: Audience, of measure: String, in text: String, file: String = "plan.yml"
  ) -> (text: String?, findings: [Finding]) {
    let (value, findings) = YAMLReader.read(text, file: file)
    guard let plan = value, findings.worst != .error else { return (nil, findings) }
    let (index, problems) = check(audience, measure, in: plan, file: file)
    guard let index, problems.isEmpty else { return (nil, problems) }
    guard groups(of: index, in: plan) != audience else { return (text, []) }
    let source = YAMLSource(text)
    let edit = GroupsEdit(source: source, plan: plan, index: index, audience: audience)
    if let changes = edit.changes() {
      let changed = source.replacing(changes)
      if proves(changed, audience, at: index, before: plan, file: file) { return (changed, []) }
    }
    let measures = plan["measures"]?.elements ?? []
    return (nil, [.editByHand(measure, at: measures[index]["groups"]?.origin ?? measures[index].origin)])
  }

  /// The measure's place in the list of measures, and what is wrong with the words of the command.
  private static func check(
    _ audience: Audience, _ measure: String, in plan: Value, file: String
  ) -> (index: Int?, problems: [Finding]) {
    let ids = (plan["measures"]?.elements ?? []).map { $0["id"]?.text ?? "" }
    let known = (plan["groups"]?.elements ?? []).compactMap { $0["code"]?.text }
    var problems: [Finding] = []
    let index = ids.firstIndex(of: measure)
    if measure.isEmpty || index == nil {
      problems.append(.unknownMeasure(measure, known: ids.filter { !$0.isEmpty }, in: file))
    } else if ids.count(where: { $0 == measure }) > 1, let second = ids.lastIndex(of: measure) {
      problems.append(.measureTwice(measure, at: plan["measures"]?.elements?[second].origin))
    }
    if case .named(let codes) = audience {
      var seen: Set<String> = []
      for code in codes {
        if !known.contains(code) {
          problems.append(.unknownGroup(code, known: known, in: file))
        } else if !seen.insert(code).inserted {
          problems.append(.groupTwice(code, in: file))
        }
      }
    }
    return (index, problems)
  }

  /// The groups of a measure as written; nothing when they are not written, or not as they should be.
  private static func groups(of index: Int, in plan: Value) -> Audience? {
    guard let value = plan["measures"]?.elements?[index]["groups"] else { return nil }
    switch value.content {
    case .scalar("all"): return .all
    case .scalar("none"): return .named([])
    case .list(let elements):
      let codes = elements.compactMap(\.text)
      return codes.count == elements.count ? .named(codes) : nil
    default: return nil
    }
  }

  /// Whether a changed text has the new groups and is otherwise the plan it was.
  private static func proves(
    _ text: String, _ audience: Audience, at index: Int, before plan: Value, file: String
  ) -> Bool {
    let (value, findings) = YAMLReader.read(text, file: file)
    guard let value, findings.worst != .error, let measures = value["measures"]?.elements, index < measures.count
    else { return false }
    return groups(of: index, in: value) == audience && withoutGroups(value, index) == withoutGroups(plan, index)
  }

  /// The plan without the groups of one measure.
  private static func withoutGroups(_ plan: Value, _ index: Int) -> Value {
    guard var entries = plan.entries, let own = entries.firstIndex(where: { $0.key == "measures" }),
      var measures = entries[own].value.elements, index < measures.count, let fields = measures[index].entries
    else { return plan }
    measures[index].content = .map(fields.filter { $0.key != "groups" })
    entries[own].value.content = .list(measures)
    return Value(.map(entries), at: plan.origin)
  }
}
