import SpreCore

/// What was counted in some activities: people apart from things, and no number twice.
struct YearOfCounts: Sendable {
  /// People counted for the same groups together.
  struct People: Sendable {
    /// The codes of the groups, in order of priority.
    var groups: [String]
    /// The sum, with how many counts it was put together from.
    var sum: CountSum
  }

  /// Things of one sort.
  struct Things: Sendable {
    /// What was counted.
    var what: LocalizedText
    /// The sum of the counts, where they are no shares.
    var sum: CountSum
    /// A share such as "3 of 4", which is never added to another.
    var share: Count?
  }

  /// All contacts; an activity that somebody came of and nobody counted is in it as unknown.
  private(set) var contacts = CountSum()
  /// The contacts by the groups that were counted together; a number for several groups is never split.
  private(set) var people: [People] = []
  /// The things counted, in the order first counted.
  private(set) var things: [Things] = []
  /// The activities that have no number of people at all.
  private(set) var without: [Activity] = []
  /// The activities that have a number for some groups and none for others.
  private(set) var partly: [Activity] = []
  /// How many activities were looked at.
  let activities: Int

  init(_ activities: [Activity], counts: (Activity) -> [Count], telling: Telling) {
    self.activities = activities.count
    var places: [[String]: Int] = [:]
    var sorts: [LocalizedText: Int] = [:]
    for activity in activities {
      let counts = counts(activity)
      let people = counts.filter(\.countsPeople)
      let known = people.filter { $0.n != nil && $0.qualifier != .unknown }
      contacts =
        contacts + (people.isEmpty ? CountSum(Count(groups: [], n: nil, qualifier: .unknown)) : CountSum(people))
      if known.isEmpty {
        without.append(activity)
      } else if known.count < people.count {
        partly.append(activity)
      }
      for count in people {
        let groups = telling.inOrder(count.groups)
        let place = places[groups] ?? self.people.count
        if place == self.people.count { self.people.append(People(groups: groups, sum: CountSum())) }
        places[groups] = place
        self.people[place].sum = self.people[place].sum + CountSum(count)
      }
      for count in counts {
        guard let what = count.what else { continue }
        if count.of != nil {
          things.append(Things(what: what, sum: CountSum(count), share: count))
        } else if let place = sorts[what] {
          things[place].sum = things[place].sum + CountSum(count)
        } else {
          sorts[what] = things.count
          things.append(Things(what: what, sum: CountSum(count), share: nil))
        }
      }
    }
    let ranks = Dictionary(telling.plan.groups.enumerated().map { ($1.code, $0) }) { first, _ in first }
    func key(_ groups: [String]) -> [Int] { groups.map { ranks[$0] ?? ranks.count } }
    self.people.sort { key($0.groups).lexicographicallyPrecedes(key($1.groups)) }
  }
}
