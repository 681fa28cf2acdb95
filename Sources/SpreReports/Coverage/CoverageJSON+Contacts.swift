import SpreCore

extension CoverageJSON {
  /// What was counted: `{all, single: [Sum], together: [Sum], things: [Sum], uncounted}`.
  public struct Contacts: Sendable, Hashable, Codable {
    /// A number with how sure it is: `{number, of, qualifier, counts, unknown}`.
    public struct Number: Sendable, Hashable, Codable {
      /// The sum of the numbers known.
      public var number: Int
      /// How many there could have been; absent unless every count says.
      public var of: Int?
      /// How sure the sum is: `exact`, `atLeast`, `about` or `unknown`.
      public var qualifier: String
      /// How many counts were put together.
      public var counts: Int
      /// How many of them had no number.
      public var unknown: Int
    }

    /// A number and what it was counted from: `{groups, measure, what, sum, activities}`.
    public struct Sum: Sendable, Hashable, Codable {
      /// The codes of the groups counted together; none where things were counted.
      public var groups: [String]
      /// The id of the measure, where things were counted.
      public var measure: String?
      /// What was counted, by language, where it was not people.
      public var what: [String: String]?
      /// The sum.
      public var sum: Number
      /// The ids of the activities.
      public var activities: [String]
    }

    /// All contacts.
    public var all: Number
    /// The contacts with one group alone.
    public var single: [Sum]
    /// The contacts counted for several groups together, which are never split.
    public var together: [Sum]
    /// The things counted, by measure.
    public var things: [Sum]
    /// The ids of the delivered activities without a count of people.
    public var uncounted: [String]

    init(_ contacts: SpreCore.Contacts) {
      all = Number(contacts.all)
      single = contacts.single.map(Sum.init)
      together = contacts.together.map(Sum.init)
      things = contacts.things.map(Sum.init)
      uncounted = contacts.uncounted
    }
  }

  /// How much of a group was reached: `{group, size, source, lowest, highest, sainsbury, tooMany, qualifier,
  /// counts, totals}`.
  public struct Reach: Sendable, Hashable, Codable {
    /// The code of the group.
    public var group: String
    /// How many the group counts.
    public var size: Int
    /// Who says so.
    public var source: String
    /// The lowest share, 0 to 1; absent, as the next two are, where no share can be told.
    public var lowest: Double?
    /// The highest share, 0 to 1.
    public var highest: Double?
    /// The share if each contact were chance, which is Sainsbury's assumption and not known.
    public var sainsbury: Double?
    /// A single count that is larger than the group, which is why no share can be told; absent elsewhere.
    public var tooMany: Int?
    /// How sure the counts are: `exact`, `atLeast` or `about`.
    public var qualifier: String
    /// How many counts of the group alone it rests on.
    public var counts: Int
    /// How many totals over this and other groups stand outside it.
    public var totals: Int

    init?(of group: TargetGroup, in coverage: Coverage) {
      let own = coverage.contacts.single(group.code)?.counts ?? []
      guard let reach = NetReach(own, size: group.size) else { return nil }
      self.group = group.code
      size = reach.size.n
      source = reach.size.source
      tooMany = reach.tooMany
      if tooMany == nil { (lowest, highest, sainsbury) = (reach.lowest, reach.highest, reach.sainsbury) }
      qualifier = reach.qualifier.rawValue
      counts = own.count
      totals = coverage.contacts.totals(over: group.code)
    }
  }
}

extension CoverageJSON.Contacts.Number {
  fileprivate init(_ sum: CountSum) {
    self.init(
      number: sum.number, of: sum.of, qualifier: sum.qualifier.rawValue, counts: sum.counts, unknown: sum.unknown)
  }
}

extension CoverageJSON.Contacts.Sum {
  fileprivate init(_ sum: Contacts.Sum) {
    let texts = sum.what.map { $0.texts.map { ($0.rawValue, $1) } }
    self.init(
      groups: sum.groups, measure: sum.measure, what: texts.map { Dictionary($0) { first, _ in first } },
      sum: CoverageJSON.Contacts.Number(sum.sum), activities: sum.activities)
  }
}
