import SpreCore

extension Activity {
  /// Reads a checked value tree of an activity's file.
  init(_ value: Value, id: String, file: String, kinds: [ActivityKind], main: Language) {
    let kind = value["kind"]?.text ?? ""
    let own = kinds.first { $0.id == kind }?.fields ?? []
    let details = own.compactMap { field in value[field.name].map { (field.name, $0) } }
    self.init(
      id: id, title: value["title"]?.localized(main: main) ?? LocalizedText([main: id]), kind: kind,
      measure: value["measure"]?.text ?? "", also: value["also"]?.texts ?? [], goals: value["goals"]?.texts,
      channel: value["channel"]?.text,
      dates: Self.dates(value), roughly: Self.roughly(value), groups: value["groups"]?.audience,
      items: value["items"]?.texts,
      languages: value["languages"]?.elements?.compactMap(\.language),
      state: value["state"]?.text.flatMap(ActivityState.init(rawValue:)),
      into: value["into"]?.text, reason: value["reason"]?.text,
      counts: (value["counts"]?.elements ?? []).compactMap { Count($0, main: main) }
        .filter { !$0.countsNothing },
      regions: value["regions"]?.texts ?? [], host: value["host"]?.localized(main: main),
      userInvolvement: value["userInvolvement"]?.text,
      settings: value["settings"], about: value["about"]?.text,
      isConstructed: value["constructed"]?.bool ?? false,
      details: Dictionary(details) { first, _ in first }, file: file, origins: value.origins)
  }

  private static func dates(_ value: Value) -> DateSpan? {
    if let day = value["date"]?.day { return DateSpan(day) }
    guard let from = value["from"]?.day else { return nil }
    return DateSpan(from: from, to: value["to"]?.day ?? from)
  }

  /// The month or the year that stands where a day would, when a day does not.
  private static func roughly(_ value: Value) -> DateSpan? {
    guard let text = value["date"]?.text, Day(text) == nil else { return nil }
    return DateSpan(roughly: text)
  }
}

extension Count {
  /// Whether it says neither which groups were counted nor what else was: then no sum may hold it.
  fileprivate var countsNothing: Bool { countsPeople && groups.isEmpty }

  /// Reads one checked entry of a list of counts; `main` is the language of what is not said per language.
  init?(_ value: Value, main: Language = .nb) {
    guard let qualifier = value["qualifier"]?.text.flatMap(Qualifier.init(rawValue:)) else { return nil }
    self.init(
      groups: value["groups"]?.texts ?? [], what: value["what"]?.localized(main: main), n: value["n"]?.int,
      of: value["of"]?.int, qualifier: qualifier)
  }
}
