import SpreCore

/// What the newsletter says of whom it is for.
extension Finding {
  static func noGroups(at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.groups.none",
      Phrase(
        nb: "Nyhetsbrevet er ikke for noen målgruppe, så det teller ikke i planen.",
        en: "The newsletter is for no target group, so it counts nowhere in the plan."),
      fix: Phrase(
        nb: "Skriv «groups:» med gruppene i aktiviteten, eller ta bort linjen for å bruke tiltakets.",
        en: "Write 'groups:' with the groups in the activity, or take the line away to use the measure's."),
      at: origin)
  }

  static func groupsUnserved(_ groups: [String], at origin: Origin) -> Finding {
    let list = groups.joined(separator: ", ")
    return Finding(
      .note, "newsletter.groups.unserved",
      Phrase(
        nb: "Ingen av sakene i brevet er for \(groups.count == 1 ? "gruppen" : "gruppene") \(list).",
        en: "No item of the letter is for the \(groups.count == 1 ? "group" : "groups") \(list)."),
      at: origin)
  }

  static func itemForOthers(_ id: String, _ groups: [String], _ letter: [String], at origin: Origin) -> Finding {
    let own = groups.joined(separator: ", ")
    let all = letter.joined(separator: ", ")
    return Finding(
      .warning, "newsletter.item.groups",
      Phrase(
        nb: "Saken «\(id)» er for \(own.isEmpty ? "ingen grupper" : own), mens brevet er for \(all).",
        en: "The item '\(id)' is for \(own.isEmpty ? "no groups" : own), while the letter is for \(all)."),
      fix: Phrase(
        nb: "Ta saken ut av brevet, eller rett «groups:» i saken.",
        en: "Take the item out of the letter, or mend 'groups:' in the item."),
      at: origin)
  }
}
