/// What differs in a measure that both versions of a plan have.
public struct MeasureChange: Sendable, Hashable {
  /// The measure as the new version has it.
  public let measure: Measure
  /// The number in the plan.
  public let number: Change<Int>?
  /// The place in the list, from 1, where the measure changed places with others.
  public let place: Change<Int>?
  /// What people call it.
  public let name: Change<LocalizedText>?
  /// The groups as the source writes them.
  public let groupsWording: Change<String?>?
  /// The means as the source writes them.
  public let means: Change<String?>?
  /// The groups it is for.
  public let audience: AudienceChange?
  /// The groups left out on purpose where that differs, with the reasons.
  public let blanks: [BlankChange]
  /// The channel that drafts for it.
  public let channel: Change<String?>?
  /// Whether its settings for the channel differ.
  public let hasOtherSettings: Bool
  /// How often it is carried out.
  public let cadence: Change<Cadence?>?
  /// Whether it comes to people unasked.
  public let isPush: Change<Bool>?
  /// The ids of the goals it serves.
  public let goals: Change<[String]>?
  /// What shall be counted to see whether it works.
  public let indicators: Change<[String]>?

  /// A group left out on purpose, with the reason before and after; nothing where it is not left out.
  public struct BlankChange: Sendable, Hashable {
    /// The group's code.
    public let group: String
    /// Why it is left out.
    public let reason: Change<String?>
  }

  /// Nothing when the measure is the same in both versions.
  init?(_ before: Measure, _ after: Measure, moved: Moved, plans: (before: Plan, after: Plan)) {
    measure = after
    number = Change(before.number, after.number)
    place = moved.places[after.id]
    name = Change(before.name, after.name)
    groupsWording = Change(before.wording.groups, after.wording.groups)
    means = Change(before.wording.means, after.wording.means)
    audience = AudienceChange(before.audience, after.audience, plans: plans)
    blanks = Set(before.blanks.keys).union(after.blanks.keys).sorted().compactMap { code in
      Change(before.blanks[code], after.blanks[code]).map { BlankChange(group: code, reason: $0) }
    }
    channel = Change(before.channel, after.channel)
    hasOtherSettings = before.settings != after.settings
    cadence = Change(before.cadence, after.cadence)
    isPush = Change(before.isPush, after.isPush)
    goals = Change(before.goals, after.goals)
    indicators = Change(before.indicators, after.indicators)
    let isSameInWords = number == nil && place == nil && name == nil && groupsWording == nil && means == nil
    let isSameInCells = audience == nil && blanks.isEmpty
    let isSameInUse = channel == nil && !hasOtherSettings && cadence == nil && isPush == nil
    if isSameInWords, isSameInCells, isSameInUse, goals == nil, indicators == nil { return nil }
  }
}

/// What differs in the groups that a measure is for; "all groups" and a list of every group are told apart.
public struct AudienceChange: Sendable, Hashable {
  /// The groups as the old version has them.
  public let before: Audience
  /// The groups as the new version has them.
  public let after: Audience
  /// The codes of the cells that are filled now and were not, in the new version's order.
  public let added: [String]
  /// The codes of the cells that were filled and are not, in the old version's order.
  public let removed: [String]

  /// Nothing when the measure is for all groups in both versions, or names the same groups in whatever order.
  init?(_ before: Audience, _ after: Audience, plans: (before: Plan, after: Plan)) {
    let old = plans.before.codes(of: before)
    let new = plans.after.codes(of: after)
    added = new.filter { !old.contains($0) }
    removed = old.filter { !new.contains($0) }
    self.before = before
    self.after = after
    switch (before, after) {
    case (.all, .all): return nil
    case (.named, .named) where added.isEmpty && removed.isEmpty: return nil
    default: break
    }
  }
}
