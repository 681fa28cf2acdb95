/// A dissemination plan: groups in order of priority, and the measures meant to reach them.
public struct Plan: Sendable, Hashable {
  /// The years that the plan holds for, where it says so.
  public var period: Period?
  /// The groups, highest priority first.
  public var groups: [TargetGroup]
  /// The measures, in the order written.
  public var measures: [Measure]
  /// The results that the plan serves, in the order written.
  public var goals: [Goal]
  /// The names of the regions that work is spread over; empty when the plan does not say.
  public var regions: [String]
  /// What a person wants said about the plan; notes that can be computed are computed instead.
  public var remarks: [String]
  /// Where the plan comes from.
  public var source: String?

  /// The years that a plan holds for, both included.
  public struct Period: Sendable, Hashable {
    /// The first year.
    public var from: Int
    /// The last year, included.
    public var to: Int

    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  public init(
    period: Period? = nil, groups: [TargetGroup] = [], measures: [Measure] = [], goals: [Goal] = [],
    regions: [String] = [], remarks: [String] = [], source: String? = nil
  ) {
    self.period = period
    self.groups = groups
    self.measures = measures
    self.goals = goals
    self.regions = regions
    self.remarks = remarks
    self.source = source
  }

  /// The group with a code.
  public func group(_ code: String) -> TargetGroup? { groups.first { $0.code == code } }

  /// The measure with an id.
  public func measure(_ id: String) -> Measure? { measures.first { $0.id == id } }

  /// The codes that an audience stands for, in order of priority; codes the plan lacks are left out.
  public func codes(of audience: Audience) -> [String] {
    groups.map(\.code).filter(audience.contains)
  }

  /// The place of a group in the order of priority, from 1.
  public func rank(of code: String) -> Int? {
    groups.firstIndex { $0.code == code }.map { $0 + 1 }
  }
}

/// A result that the plan serves.
public struct Goal: Sendable, Hashable {
  /// What measures call the goal: lower-case letters a to z, digits and hyphens.
  public var id: String
  /// The result, in words.
  public var name: LocalizedText
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  public init(id: String, name: LocalizedText, origins: Origins = Origins(Origin(file: ""))) {
    self.id = id
    self.name = name
    self.origins = origins
  }
}
