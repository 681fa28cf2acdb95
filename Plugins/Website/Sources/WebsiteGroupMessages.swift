import SpreCore

/// What the website says of which items it publishes, and for whom.
extension Finding {
  static func noPages(at origin: Origin) -> Finding {
    Finding(
      .error, "website.items.none",
      Phrase(
        nb: "Aktiviteten har ingen saker, så det er ikke laget noen sider.",
        en: "The activity has no items, so no pages are made."),
      fix: Phrase(
        nb: "Skriv id-ene til sakene under «items:», eller lag saker for gruppene.",
        en: "Write the ids of items under 'items:', or make items for the groups."),
      at: origin)
  }

  static func pagesProposed(_ items: [String], at origin: Origin) -> Finding {
    let list = items.joined(separator: ", ")
    return Finding(
      .warning, "website.proposed",
      Phrase(
        nb: items.count == 1
          ? "Aktiviteten nevner ingen saker; det er laget sider av den ene som Spre foreslår."
          : "Aktiviteten nevner ingen saker; det er laget sider av de \(items.count) som Spre foreslår.",
        en: items.count == 1
          ? "The activity names no items; there are pages of the one that Spre proposes."
          : "The activity names no items; there are pages of the \(items.count) that Spre proposes."),
      fix: Phrase(
        nb: "Velg, og skriv «items: [\(list)]» i aktiviteten.",
        en: "Choose, and write 'items: [\(list)]' in the activity."),
      at: origin)
  }

  static func pagesForNobody(at origin: Origin) -> Finding {
    Finding(
      .warning, "website.groups.none",
      Phrase(
        nb: "Sidene er ikke for noen målgruppe, så de teller ikke i planen.",
        en: "The pages are for no target group, so they count nowhere in the plan."),
      fix: Phrase(
        nb: "Skriv «groups:» med gruppene i aktiviteten, eller ta bort linjen for å bruke tiltakets.",
        en: "Write 'groups:' with the groups in the activity, or take the line away to use the measure's."),
      at: origin)
  }

  static func pagesMissing(for groups: [String], at origin: Origin) -> Finding {
    let list = groups.joined(separator: ", ")
    let isOne = groups.count == 1
    return Finding(
      .note, "website.groups.unserved",
      Phrase(
        nb: "Ingen av sakene som legges ut, er for \(isOne ? "gruppen" : "gruppene") \(list).",
        en: "No item that is published is for the \(isOne ? "group" : "groups") \(list)."),
      at: origin)
  }

  static func pageForOthers(_ item: KnowledgeItem, _ groups: [String], _ activity: [String]) -> Finding {
    let own = groups.joined(separator: ", ")
    let all = activity.joined(separator: ", ")
    return Finding(
      .warning, "website.item.groups",
      Phrase(
        nb: "Saken «\(item.id)» er for \(own.isEmpty ? "ingen grupper" : own), mens aktiviteten er for \(all).",
        en: "The item '\(item.id)' is for \(own.isEmpty ? "no groups" : own), while the activity is for \(all)."),
      fix: Phrase(
        nb: "Ta saken ut av «items:», eller rett «groups:» i saken.",
        en: "Take the item out of 'items:', or mend 'groups:' in the item."),
      at: item.origins["groups"])
  }
}
