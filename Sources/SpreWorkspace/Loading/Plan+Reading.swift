import SpreCore

extension Plan {
  /// Reads a checked value tree of `plan.yml`; entries without an identity are left out.
  init(_ value: Value?, main: Language) {
    self.init(
      groups: (value?["groups"]?.elements ?? []).compactMap { TargetGroup($0, main: main) },
      measures: (value?["measures"]?.elements ?? []).enumerated().compactMap { index, element in
        Measure(element, position: index + 1, main: main)
      },
      goals: (value?["goals"]?.elements ?? []).compactMap { Goal($0, main: main) },
      regions: value?["regions"]?.texts ?? [], remarks: value?["remarks"]?.texts ?? [],
      source: value?["source"]?.text)
    if let from = value?["period"]?["from"]?.int, let to = value?["period"]?["to"]?.int {
      period = Period(from: from, to: to)
    }
  }
}

extension TargetGroup {
  fileprivate init?(_ value: Value, main: Language) {
    guard let code = value["code"]?.text else { return nil }
    self.init(
      code: code, name: value["name"]?.localized(main: main) ?? LocalizedText([main: code]),
      wording: value["wording"]?.text, lixAim: value["lixAim"]?.int, share: value["share"]?.int,
      pressureCap: PressureCap(
        days7: value["pressureCap"]?["days7"]?.int, days30: value["pressureCap"]?["days30"]?.int),
      origins: value.origins)
    if let n = value["size"]?["n"]?.int, let source = value["size"]?["source"]?.text {
      size = Size(n: n, source: source)
    }
  }
}

extension Measure {
  fileprivate init?(_ value: Value, position: Int, main: Language) {
    guard let id = value["id"]?.text else { return nil }
    let blanks = value["blank"]?.textEntries.map { ($0.key, $0.text) } ?? []
    self.init(
      id: id, number: value["number"]?.int ?? position,
      name: value["name"]?.localized(main: main) ?? LocalizedText([main: id]),
      wording: Wording(groups: value["wording"]?["groups"]?.text, means: value["wording"]?["means"]?.text),
      audience: value["groups"]?.audience ?? .named([]),
      blanks: Dictionary(blanks) { first, _ in first },
      channel: value["channel"]?.text, settings: value["settings"],
      cadence: value["cadence"].flatMap(Cadence.init),
      isPush: value["push"]?.bool ?? false,
      goals: value["goals"]?.texts ?? [], indicators: value["indicators"]?.texts ?? [],
      origins: value.origins)
  }
}

extension Cadence {
  fileprivate init?(_ value: Value) {
    guard let every = value["every"]?.text.flatMap(Period.init(rawValue:)) else { return nil }
    self.init(
      every: every, on: value["on"]?.text, except: (value["except"]?.elements ?? []).compactMap(\.int))
  }
}

extension Goal {
  fileprivate init?(_ value: Value, main: Language) {
    guard let id = value["id"]?.text else { return nil }
    self.init(id: id, name: value["name"]?.localized(main: main) ?? LocalizedText([main: id]), origins: value.origins)
  }
}
