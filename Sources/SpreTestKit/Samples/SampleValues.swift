import SpreCore

/// Values that a declared field may hold, made up from its type.
struct SampleValues {
  let plan: Plan
  /// What free texts say.
  var text = "Fri tekst æøå"

  /// A value for every field that has to be there and has no default.
  func required(_ fields: [FieldDeclaration]) -> Value? {
    map(fields.filter { $0.isRequired && $0.defaultValue == nil }.map { ($0.name, contents(for: $0.type)[0]) })
  }

  /// Required fields, and every other that can hold free text.
  func texts(_ fields: [FieldDeclaration]) -> Value? {
    map(fields.filter { $0.isRequired || $0.type.holdsText }.map { ($0.name, contents(for: $0.type)[0]) })
  }

  /// Values of a type that differ, at least one and at most six.
  func contents(for type: FieldType) -> [Value.Content] {
    switch type {
    case .text, .anything: [.scalar(text)]
    case .localizedText: [map([("nb", .scalar(text)), ("en", .scalar(text))]).content, .scalar(text)]
    case .int(let range):
      Set([range.lowerBound, min(range.upperBound, max(range.lowerBound, 100))]).sorted().map { .scalar(String($0)) }
    case .bool: [.scalar("true"), .scalar("false")]
    case .day, .dayOrMonth: [.scalar("2026-11-02")]
    case .time: [.scalar("23:59")]
    case .url: [.scalar("https://example.org/")]
    case .mailAddress: [.scalar("post@example.org")]
    case .colour: [.scalar("#12ab9F")]
    case .file: [.scalar(SampleFiles.picture)]
    case .language: [.scalar("se"), .scalar("nb")]
    case .groupCode: [.scalar(plan.groups[0].code)]
    case .identifier: [.scalar("prove-1")]
    case .choice(let choices): choices.prefix(6).map { .scalar($0.value) }
    case .reference(let kind): [.scalar(name(of: kind))]
    case .audience: [.scalar("all"), .list([value(.scalar(plan.groups[0].code))])]
    case .list(let element): [.list(contents(for: element).map(value)), .list([])]
    case .record(let fields): [map(fields.map { ($0.name, contents(for: $0.type)[0]) }).content]
    case .map(let key, let element): [map(pairs(key, element)).content]
    }
  }

  /// A map of values as a file would hold it.
  func map(_ entries: [(name: String, content: Value.Content)]) -> Value {
    let origin = Origin(file: SampleFiles.activity, line: 1, column: 1)
    return value(.map(entries.map { Value.Entry(key: $0.name, keyOrigin: origin, value: value($0.content)) }))
  }

  private func value(_ content: Value.Content) -> Value {
    Value(content, at: Origin(file: SampleFiles.activity, line: 2, column: 3))
  }

  private func pairs(_ key: FieldType, _ element: FieldType) -> [(name: String, content: Value.Content)] {
    contents(for: key).compactMap { content in
      guard case .scalar(let name) = content else { return nil }
      return (name, contents(for: element)[0])
    }
  }

  private func name(of kind: FieldType.Reference) -> String {
    switch kind {
    case .group: plan.groups[0].code
    case .item: "sak-1"
    case .measure: plan.measures[0].id
    case .role: SampleFiles.role
    case .activity: SamplePlan.earlier
    case .channel: plan.measures[0].channel ?? ""
    case .goal: plan.goals[0].id
    case .network: "nettverk-1"
    case .region: "Nord"
    }
  }
}

/// The names of files and roles that the samples agree on.
enum SampleFiles {
  static let activity = "activities/2026/prove.yml"
  static let picture = "items/images/prove.png"
  static let role = "raadgiver"

  /// A picture of one pixel.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01,
    0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F, 0x15, 0xC4, 0x89, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44,
    0x41,
    0x54, 0x78, 0x9C, 0x62, 0x00, 0x01, 0x00, 0x00, 0x05, 0x00, 0x01, 0x0D, 0x0A, 0x2D, 0xB4, 0x00, 0x00, 0x00, 0x00,
    0x49,
    0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}

extension FieldType {
  /// Whether a person may write what they like somewhere in a value of the type.
  fileprivate var holdsText: Bool {
    switch self {
    case .text, .localizedText, .anything: true
    case .list(let element), .map(_, let element): element.holdsText
    case .record(let fields): fields.contains { $0.type.holdsText }
    default: false
    }
  }
}
