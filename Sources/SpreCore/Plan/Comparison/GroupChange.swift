/// What differs in a group that both versions of a plan have.
public struct GroupChange: Sendable, Hashable {
  /// The group as the new version has it.
  public let group: TargetGroup
  /// The place in the order of priority, from 1, where the group changed places with others.
  public let rank: Change<Int>?
  /// The short name.
  public let name: Change<LocalizedText>?
  /// The source's own words.
  public let wording: Change<String?>?
  /// How many people the group counts.
  public let size: Change<TargetGroup.Size?>?
  /// The LIX that texts for the group should stay at or below.
  public let lixAim: Change<Int?>?
  /// The share of all reaching-out meant for the group, in per cent.
  public let share: Change<Int?>?
  /// The most messages that the group shall get unasked.
  public let pressureCap: Change<PressureCap>?

  /// Nothing when the group is the same in both versions.
  init?(_ before: TargetGroup, _ after: TargetGroup, moved: Moved) {
    group = after
    rank = moved.places[after.code]
    name = Change(before.name, after.name)
    wording = Change(before.wording, after.wording)
    size = Change(before.size, after.size)
    lixAim = Change(before.lixAim, after.lixAim)
    share = Change(before.share, after.share)
    pressureCap = Change(before.pressureCap, after.pressureCap)
    let isSame = rank == nil && name == nil && wording == nil && size == nil && lixAim == nil
    if isSame, share == nil, pressureCap == nil { return nil }
  }
}

/// What differs in a goal that both versions of a plan have.
public struct GoalChange: Sendable, Hashable {
  /// The goal as the new version has it.
  public let goal: Goal
  /// The result, in words.
  public let name: Change<LocalizedText>

  /// Nothing when the goal is the same in both versions.
  init?(_ before: Goal, _ after: Goal) {
    guard let name = Change(before.name, after.name) else { return nil }
    goal = after
    self.name = name
  }
}
