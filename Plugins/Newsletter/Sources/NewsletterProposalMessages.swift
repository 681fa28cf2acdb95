import SpreCore

/// What the newsletter says of the items that are proposed for it.
extension Finding {
  static func proposed(_ items: [String], at origin: Origin) -> Finding {
    let list = items.joined(separator: ", ")
    return Finding(
      .warning, "newsletter.proposed",
      Phrase(
        nb: "Aktiviteten nevner ingen saker; utgaven har \(items.count) som Spre foreslår.",
        en: "The activity names no items; the edition has \(items.count) that Spre proposes."),
      fix: Phrase(
        nb: "Velg, og skriv «items: [\(list)]» i aktiviteten.",
        en: "Choose, and write 'items: [\(list)]' in the activity."),
      at: origin)
  }

  static func proposedItem(_ proposal: Proposal, at origin: Origin) -> Finding {
    Finding(
      .note, "newsletter.proposed.item",
      Phrase(
        nb: "Foreslår «\(proposal.item)»: \(proposal.reason.nb)",
        en: "Proposes '\(proposal.item)': \(proposal.reason.en)"),
      at: origin)
  }

  static func leftOut(_ proposal: Proposal, at origin: Origin) -> Finding {
    Finding(
      .note, "newsletter.proposed.leftOut",
      Phrase(
        nb: "Foreslår ikke «\(proposal.item)»: \(proposal.reason.nb)",
        en: "Does not propose '\(proposal.item)': \(proposal.reason.en)"),
      at: origin)
  }

  static func moreLeftOut(_ count: Int, at origin: Origin) -> Finding {
    Finding(
      .note, "newsletter.proposed.leftOut",
      Phrase(
        nb: count == 1 ? "Én sak til er ikke foreslått." : "\(count) saker til er ikke foreslått.",
        en: count == 1 ? "One more item is not proposed." : "\(count) more items are not proposed."),
      at: origin)
  }

  static func takenBefore(_ proposals: [Proposal], at origin: Origin) -> Finding {
    let some = proposals.prefix(5)
    let rest = proposals.count > some.count ? ", …" : ""
    let nb = some.map { "«\($0.item)» (\($0.reason.nb))" }.joined(separator: ", ") + rest
    let en = some.map { "'\($0.item)' (\($0.reason.en))" }.joined(separator: ", ") + rest
    return Finding(
      .note, "newsletter.proposed.leftOut",
      Phrase(
        nb: "Foreslår ikke \(proposals.count == 1 ? "en sak" : "\(proposals.count) saker") på nytt: \(nb)",
        en: "Does not propose \(proposals.count == 1 ? "an item" : "\(proposals.count) items") anew: \(en)"),
      at: origin)
  }
}
