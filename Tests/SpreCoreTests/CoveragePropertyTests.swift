import SpreCore
import SpreTestKit
import Testing

@Suite("Coverage, properties")
struct CoveragePropertyTests {
  private let today = Day("2026-11-02")!

  @Test("Order changes no number, and one more delivery lowers none", arguments: UInt64(1)...40)
  func order(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let activities = (0..<12).map { activity($0, &numbers) }
    let first = Coverage(plan: .example, log: ActivityLog(activities: activities), today: today)
    let shuffled = activities.shuffled(using: &numbers).map { activity in
      var activity = activity
      if case .named(let codes)? = activity.groups { activity.groups = .named(codes.shuffled(using: &numbers)) }
      return activity
    }
    #expect(Coverage(plan: .example, log: ActivityLog(activities: shuffled), today: today) == first)

    var more = activity(12, &numbers)
    more.state = .delivered
    let after = Coverage(plan: .example, log: ActivityLog(activities: activities + [more]), today: today)
    #expect(zip(after.cellsByGroup(at: .delivered), first.cellsByGroup(at: .delivered)).allSatisfy(>=))
    #expect(after.cells(at: .delivered).of == first.cells(at: .delivered).of)
  }

  @Test("Sums of counts may be joined in any order", arguments: UInt64(1)...40)
  func sums(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parts = (0..<3).map { _ in
      let counts = (0..<Int.random(in: 0...3, using: &numbers)).map { _ -> Count in
        let qualifier = Count.Qualifier.allCases.randomElement(using: &numbers)!
        let n = qualifier == .unknown ? nil : Int.random(in: 0...99, using: &numbers)
        return Count(groups: ["A"], n: n, qualifier: qualifier)
      }
      return CountSum(counts)
    }
    #expect((parts[0] + parts[1]) + parts[2] == parts[0] + (parts[1] + parts[2]))
    #expect(parts[0] + parts[1] == parts[1] + parts[0])
    #expect(parts[0] + CountSum() == parts[0])
  }

  @Test("The least sure count decides how sure the sum is")
  func qualifiers() {
    func sum(_ qualifiers: Count.Qualifier...) -> Count.Qualifier {
      CountSum(qualifiers.map { Count(groups: ["A"], n: $0 == .unknown ? nil : 1, qualifier: $0) }).qualifier
    }
    #expect(sum(.exact, .exact) == .exact)
    #expect(sum(.exact, .atLeast) == .atLeast)
    #expect(sum(.about, .atLeast) == .about)
    #expect(sum(.exact, .unknown) == .atLeast)
    #expect(sum(.unknown) == .unknown)
  }

  private func activity(_ index: Int, _ numbers: inout SeededNumbers) -> Activity {
    let codes = Plan.example.groups.map(\.code).filter { _ in Bool.random(using: &numbers) }
    return Activity(
      id: "a\(index)", title: [.nb: "a"], kind: "event",
      measure: Plan.example.measures.randomElement(using: &numbers)!.id,
      dates: DateSpan(Day(year: 2026, month: Int.random(in: 1...10, using: &numbers), day: 1)!),
      groups: Bool.random(using: &numbers) ? .named(codes) : nil,
      state: [ActivityState.delivered, .cancelled, nil].randomElement(using: &numbers)!,
      counts: [Count(groups: codes, n: 2, qualifier: .about)])
  }
}
