import SpreCore

/// Those who pass the service's word on; whom they reach stands apart from the service's own reach.
struct RelayTelling: Sendable {
  var telling: Telling
  var relays: [Relay]

  var blocks: [Block] {
    guard !relays.isEmpty else { return [] }
    let rows = relays.map { relay -> [[Inline]] in
      [
        telling.own(relay.organisation), telling.orDash(relay.what),
        relay.groups.isEmpty ? [.text("–")] : telling.groups(telling.inOrder(relay.groups)),
        [.text(relay.secondHand.map { telling.sum(CountSum($0)) } ?? TellingWords.unknown[telling.language])],
        telling.source(relay.source, isConstructed: relay.isConstructed),
      ]
    }
    let header = [
      RegisterWords.organisation, RegisterWords.passesOn, ActivityWords.for, RegisterWords.secondHand,
      TellingWords.source,
    ]
    return [
      .section(telling.say(RegisterWords.relays)), .paragraph(telling.say(RegisterWords.relaysLead)),
      .table(header.map(telling.say), rows, numbers: [3]),
    ]
  }
}
