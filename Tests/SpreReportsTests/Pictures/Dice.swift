import SpreCore
import SpreTestKit

/// A seeded source of plans and logs.
struct Dice: RandomNumberGenerator {
  private var numbers: SeededNumbers

  init(_ seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// A plan of some groups and measures, and a log of some activities around 2026.
  mutating func workspace(groups: Int, measures: Int, activities: Int) -> (Plan, ActivityLog) {
    let codes = (0..<groups).map { String(UnicodeScalar(UInt8(65 + $0))) }
    let hostile = "<b>&\"'</b> ]]> " + String(repeating: "Menneskerettighetsorganisasjonene ", count: 4)
    let plan = Plan(
      groups: codes.map { TargetGroup(code: $0, name: [.nb: "\(hostile)\($0)"]) },
      measures: (0..<measures).map { index in
        let named = codes.filter { _ in Bool.random(using: &self) }
        return Measure(
          id: "m\(index)", number: index + 1, name: [.nb: "\(hostile)\(index)"],
          audience: Bool.random(using: &self) ? .all : .named(named))
      })
    let first = SampleLog.day("2025-12-20")
    let log = (0..<activities).map { index -> Activity in
      let from = first.adding(days: Int.random(in: 0..<390, using: &self))
      let length = Int.random(in: 0..<10, using: &self) == 0 ? Int.random(in: 1...400, using: &self) : 0
      let precision = Int.random(in: 0..<12, using: &self)
      let count = Count(
        groups: codes.filter { _ in Int.random(in: 0..<groups, using: &self) < 2 }, n: index % 7,
        qualifier: Count.Qualifier.allCases.randomElement(using: &self) ?? .exact)
      return Activity(
        id: "a\(index)", title: [.nb: "Tittel <\(index)> &"], kind: "other",
        measure: "m\(Int.random(in: 0...measures, using: &self))", also: ["m0"],
        dates: precision > 1 ? DateSpan(from: from, to: from.adding(days: length)) : nil,
        roughly: precision == 1 ? DateSpan(year: from.year, month: from.month) : nil,
        state: ActivityState.allCases.randomElement(using: &self), counts: [count],
        file: "activities/2026/a\(index).yml")
    }
    return (plan, ActivityLog(activities: log))
  }
}
