import SpreCore

extension Telling {
  /// What a group is called, behind its code; a code that the plan lacks stands alone.
  func group(_ code: String) -> [Inline] {
    guard let group = plan.group(code) else { return [.text(code)] }
    return [.text(code + " ")] + words(group.name)
  }

  /// Groups by code and name, in order of priority; by code alone where there are many, since reports end in a key.
  func groups(_ codes: [String]) -> [Inline] {
    if codes.isEmpty { return say(TellingWords.noGroup) }
    if codes.count > 1, codes == plan.groups.map(\.code) { return say(TellingWords.allGroups) }
    if codes.count > 3 { return [.text(codes.joined(separator: ", "))] }
    return joined(codes.map(group), by: "; ")
  }

  /// The groups that an audience names; "all groups" and a list of every group are told apart.
  func audience(_ audience: Audience) -> [Inline] {
    switch audience {
    case .all: say(TellingWords.allGroups)
    case .named: [.text(plan.codes(of: audience).joined(separator: ", "))].filter { $0 != .text("") }
    }
  }

  /// The key to the codes: every group in order of priority, with the source's own words where it has some.
  var key: [Block] {
    guard !plan.groups.isEmpty else { return [] }
    let rows = plan.groups.map { group in
      [[Inline.text(group.code)], words(group.name), group.wording.map(own) ?? [.text("–")]]
    }
    return [
      .section(say(TellingWords.groups)),
      .paragraph(say(TellingWords.inOrder)),
      .table([say(TellingWords.code), say(TellingWords.group), say(TellingWords.wording)], rows),
    ]
  }

  /// What a measure is called, behind its number.
  func measure(_ measure: Measure) -> [Inline] { [.text("\(measure.number). ")] + words(measure.name) }

  /// How often a measure is carried out.
  func cadence(_ cadence: Cadence) -> [Inline] {
    let every = say(TellingWords.every(cadence.every))
    guard let on = cadence.on, !on.onOneLine.isEmpty else { return every }
    return every + [.text(" (")] + own(on) + [.text(")")]
  }
}
