/// What was counted of the delivered activities, summed without splitting or mixing anything.
///
/// People are contacts: one who came twice is two of them. What was counted for one group stands with the group, a
/// total over several groups stands with those groups together, and things stand by thing and measure.
public struct Contacts: Sendable, Hashable {
  /// A sum and the activities that it was counted from.
  public struct Sum: Sendable, Hashable {
    /// The codes of the groups counted together, in the plan's order; none where things were counted for nobody.
    public let groups: [String]
    /// The measure, where a sum is of one measure alone.
    public let measure: String?
    /// What was counted, where it was not people.
    public let what: LocalizedText?
    /// The sum.
    public internal(set) var sum = CountSum()
    /// The ids of the activities, each once, in the log's order.
    public internal(set) var activities: [String] = []
    /// The counts that were put together, in the log's order.
    public internal(set) var counts: [Count] = []
  }

  /// The contacts with each group alone, in the plan's order; groups that nothing was counted for are left out.
  public let single: [Sum]
  /// The contacts counted for several groups together, by those groups in the plan's order.
  public let together: [Sum]
  /// The things counted, by measure in the plan's order and then by what they are.
  public let things: [Sum]
  /// The ids of the delivered activities that no count of people was given for, in the log's order.
  public let uncounted: [String]

  /// Sums counts; `delivered` are the ids of the activities that were delivered, in the log's order.
  public init(_ counted: [CountedActivity], delivered: [String], plan: Plan) {
    let ranks = Dictionary(plan.groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    let rows = Dictionary(plan.measures.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var sums: [Sum] = []
    var places: [Sum: Int] = [:]
    for entry in counted {
      let count = entry.count
      // A count may name groups that the plan has no longer; they come last, by their code.
      let groups = Set(count.groups).sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
      let blank =
        count.countsPeople
        ? Sum(groups: groups, measure: nil, what: nil) : Sum(groups: [], measure: entry.measure, what: count.what)
      let place = places[blank, default: sums.count]
      if place == sums.count { sums.append(blank) }
      places[blank] = place
      sums[place].sum = sums[place].sum + CountSum(count)
      sums[place].counts.append(count)
      if sums[place].activities.last != entry.activity { sums[place].activities.append(entry.activity) }
    }
    let people = sums.filter { $0.what == nil }.sorted { a, b in
      a.groups.map { ranks[$0] ?? .max }.lexicographicallyPrecedes(b.groups.map { ranks[$0] ?? .max })
    }
    single = people.filter { $0.groups.count == 1 }
    together = people.filter { $0.groups.count != 1 }
    things = sums.filter { $0.what != nil }.sorted { a, b in
      (rows[a.measure ?? ""] ?? .max, a.name) < (rows[b.measure ?? ""] ?? .max, b.name)
    }
    let withPeople = Set(counted.filter(\.count.countsPeople).map(\.activity))
    uncounted = delivered.filter { !withPeople.contains($0) }
  }

  /// The contacts with a group alone; nothing where nothing was counted for it alone.
  public func single(_ group: String) -> Sum? { single.first { $0.groups == [group] } }

  /// How many counts were given for a group together with others.
  public func totals(over group: String) -> Int {
    together.filter { $0.groups.contains(group) }.reduce(0) { $0 + $1.counts.count }
  }

  /// All contacts: those with one group and those with several.
  public var all: CountSum { (single + together).reduce(CountSum()) { $0 + $1.sum } }
}

extension Contacts.Sum {
  /// The name that things are sorted by.
  fileprivate var name: String { what?.best(for: .nb) ?? "" }
}
