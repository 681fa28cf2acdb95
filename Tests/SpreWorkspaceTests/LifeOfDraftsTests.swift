import Testing

/// The life of drafts against a small model that knows every byte a person wrote.
@Suite struct LifeOfDraftsTests {
  /// Drafts, hand edits, redrafts, item changes, approvals, deliveries and kills in random order: after every step
  /// no human byte is lost, no file is half, no frozen text has changed and no stale approval lets anything out.
  @Test(arguments: 0..<(Thoroughness.isFull ? 20 : 2))
  func randomWalksLoseNothing(_ block: Int) throws {
    var deeds = LifeDeeds()
    for walk in 0..<50 {
      var world = LifeWorld(seed: UInt64(block * 50 + walk))
      for step in 0..<24 {
        let faults = try world.step()
        try #require(faults.isEmpty, "walk \(block * 50 + walk), step \(step): \(faults)\n\(world.story)")
      }
      deeds.add(world.deeds)
    }
    // A walk that never gets anywhere proves nothing.
    #expect(deeds.drafts > 150 && deeds.edits > 100 && deeds.kills > 25, "\(deeds)")
    #expect(deeds.approvals > 20 && deeds.deliveries > 10 && deeds.staleRefusals > 2, "\(deeds)")
    #expect(deeds.additions > 5, "\(deeds)")
  }
}

/// How often the things happened that a walk is about.
struct LifeDeeds {
  var drafts = 0
  var edits = 0
  var approvals = 0
  /// The approvals that were added to one that stood.
  var additions = 0
  var deliveries = 0
  var staleRefusals = 0
  var kills = 0

  mutating func add(_ other: LifeDeeds) {
    drafts += other.drafts
    edits += other.edits
    approvals += other.approvals
    additions += other.additions
    deliveries += other.deliveries
    staleRefusals += other.staleRefusals
    kills += other.kills
  }
}
