import SpreCore

/// Says which items were proposed for an activity that names none, and which were left out, with the reasons.
struct ProposalNotes: Sendable {
  /// So many items that were left out have a note of their own; the rest are counted, as are all that were used before.
  static let mostLeftOut = 40

  var brief: Brief

  var findings: [Finding] {
    guard brief.activity.items == nil else { return [] }
    let place = brief.activity.origins["items"]
    var findings: [Finding] = brief.items.isEmpty ? [] : [.proposed(brief.items.map(\.id), at: place)]
    guard let proposals = brief.proposals else { return findings }
    findings += proposals.chosen.map { .proposedItem($0, at: place) }
    let taken = proposals.leftOut.filter { $0.takenBy != nil }
    if !taken.isEmpty { findings.append(.takenBefore(taken, at: place)) }
    let others = proposals.leftOut.filter { $0.takenBy == nil }
    findings += others.prefix(ProposalNotes.mostLeftOut).map { .leftOut($0, at: place) }
    let more = others.count - ProposalNotes.mostLeftOut
    return more > 0 ? findings + [.moreLeftOut(more, at: place)] : findings
  }
}
