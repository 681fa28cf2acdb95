import SpreCore
import SpreFormats
import Testing

@testable import SpreReports

struct ReachTests {
  private let reach = Reach(plan: SampleLog.plan, log: SampleLog.log, year: 2026, today: SampleLog.today)

  @Test("Given counts, each stands in its month for its group, and a total over several is never split")
  func months() {
    let a = reach.entries(of: "A")
    #expect(Reach.sum(a, in: 1)?.number == 100 && Reach.sum(a, in: 1)?.qualifier == .exact)
    #expect(Reach.sum(a, in: 3)?.qualifier == .atLeast)
    #expect(Reach.sum(a, in: 4) == nil)
    #expect(reach.together.map(\.groups) == [["A", "B"]])
    #expect(Reach.sum(reach.together, in: 4)?.number == 900)
    #expect(CountSum(reach.entries.map(\.count)).number == 1120)
  }

  @Test("Given a delivered activity that nobody counted, it is unknown, not none and not absent")
  func unknown() {
    #expect(Reach.sum(reach.entries(of: "C"), in: 2)?.qualifier == .unknown)
    #expect(Reach.sum(reach.entries(of: "B"), in: 1)?.qualifier == .unknown)
    #expect(Reach.sum(reach.entries(of: "C"), in: 3) == nil)
  }

  @Test("Given none, unknown, nothing and every qualifier, each is drawn differently without colour")
  func drawn() {
    func shapes(_ sum: CountSum?) -> [String] {
      ReachBar.nodes(sum, from: Point(x: 0, y: 0), scale: 1, language: .nb).compactMap { node in
        guard case .element(let element) = node else { return nil }
        return "\(element.name) \(element["class"] == "loose") \(element["r"] ?? "") \(element.text)"
      }
    }
    let sums: [CountSum?] =
      [nil] + Count.Qualifier.allCases.map { CountSum(Count(groups: ["A"], n: 50, qualifier: $0)) }
      + [CountSum(Count(groups: ["A"], n: 0, qualifier: .exact))]
    #expect(Set(sums.map(shapes)).count == 6)
    #expect(shapes(sums[5]).contains("text false  0"))
    #expect(shapes(sums[2]).contains("text false  minst 50"))
  }

  @Test("Given things and not people, they are no reach, and the activity's people are not counted")
  func things() {
    var meeting = SampleLog.activity("m", "kurs", "2026-03-03", state: .delivered, groups: ["A"])
    meeting.counts = [Count(groups: ["A"], what: [.nb: "møter"], n: 7, qualifier: .exact)]
    let reach = Reach(
      plan: SampleLog.plan, log: ActivityLog(activities: [meeting]), year: 2026, today: SampleLog.today)
    #expect(Reach.sum(reach.entries(of: "A"), in: 3)?.qualifier == .unknown)
  }

  @Test("Given a year only, the count stands in no month and is in the sum")
  func yearOnly() {
    let report = SampleLog.activity(
      "r", "kurs", nil, state: .delivered, groups: ["A"], counts: [Count(groups: ["A"], n: 9, qualifier: .exact)])
    let reach = Reach(
      plan: SampleLog.plan, log: ActivityLog(activities: [report]), year: 2026, today: SampleLog.today)
    #expect(reach.months.count == 13 && Reach.sum(reach.entries(of: "A"), in: nil)?.number == 9)
    let row = ReachPicture(reach, language: .nb).table.rows[0]
    #expect(row.suffix(2) == ["9", "9"])
  }

  @Test("Given random logs, the table's and the picture's sums are those of all counts", arguments: 1...8)
  func random(seed: Int) {
    var dice = Dice(UInt64(seed))
    let (plan, log) = dice.workspace(groups: [1, 4, 9, 26][seed % 4], measures: 6, activities: 300)
    let reach = Reach(plan: plan, log: log, year: 2026, today: SampleLog.today)
    let parts =
      plan.groups.map { reach.entries(of: $0.code) }
      + reach.combinations.map { codes in
        reach.entries.filter { $0.groups == codes }
      }
    #expect(parts.map(\.count).reduce(0, +) == reach.entries.count)
    #expect(ReachPicture(reach, language: .nb).table.rows.count == parts.count)
    let counted = Set(reach.counted.map(\.code))
    #expect(counted.isDisjoint(with: reach.uncounted.map(\.code)))
    for isNarrow in [false, true] {
      expectInside(ReachPicture(reach, language: .nb, isNarrow: isNarrow).element)
    }
  }
}
