import SpreCore
import Testing

@Suite("Work of earlier years")
struct CarriedWorkTests {
  private let today = Day("2026-11-02")!

  private func activity(
    _ id: String, _ date: String?, _ state: ActivityState? = nil, into: String? = nil, year: Int = 2025
  ) -> Activity {
    Activity(
      id: id, title: [.nb: id], kind: "other", measure: "m", dates: date.flatMap { Day($0) }.map { DateSpan($0) },
      state: state, into: into, file: "activities/\(year)/\(id).yml")
  }

  private func fates(_ activities: [Activity], year: Int = 2026) -> [String: CarriedWork.Fate] {
    Dictionary(
      uniqueKeysWithValues: ActivityLog(activities: activities).carried(into: year, on: today).map {
        ($0.activity.id, $0.fate)
      })
  }

  @Test("Given what was meant in an earlier year, it waits, is overdue or is closed, and what was done is not told")
  func plain() {
    let found = fates([
      activity("waits", nil), activity("late", "2025-06-01"), activity("off", nil, .cancelled),
      activity("no", nil, .refused), activity("done", "2025-05-01", .delivered), activity("now", nil, year: 2026),
    ])
    #expect(
      found == ["waits": .waiting, "late": .overdue, "off": .closed(.cancelled), "no": .closed(.refused)])
  }

  @Test("Given a date that lies ahead but before the year, it is still to come")
  func coming() {
    #expect(fates([activity("soon", "2026-12-03", year: 2026)], year: 2027) == ["soon": .coming])
  }

  @Test("Given a year that has not begun, what can be done before it is to come, and the rest is carried over")
  func toCome() {
    let next = activity("next", nil, year: 2027)
    let soon = activity("soon", "2026-12-03", year: 2026)
    let carried = ActivityLog(activities: [
      next, soon, activity("undated", nil, year: 2026), activity("late", "2026-10-01", year: 2026),
      activity("old", nil), activity("a", nil, .continued, into: "next", year: 2026),
      activity("b", nil, .continued, into: "soon"), activity("off", nil, .cancelled, year: 2026),
    ]).carried(into: 2027, on: today)
    #expect(Set(carried.filter(\.isToCome).map(\.activity.id)) == ["soon", "undated", "b"])
    #expect(
      Set(carried.filter { $0.fate.isOpen && !$0.isToCome }.map(\.activity.id)) == ["late", "old", "a"])
  }

  @Test("Given work that is carried on in work that is carried over itself, they are one piece")
  func pieces() {
    let carried = ActivityLog(activities: [
      activity("a", nil, .continued, into: "b"), activity("b", nil, .continued, into: "c"), activity("c", nil),
      activity("d", "2025-03-01"),
    ]).carried(into: 2026, on: today)
    #expect(carried.count == 4 && carried.pieces == 2)
  }

  @Test("Given work carried on, the end of the chain says what became of it")
  func chains() {
    let open = activity("open", nil, year: 2026)
    let done = activity("done", "2026-03-01", .delivered, year: 2026)
    let off = activity("off", nil, .cancelled, year: 2026)
    let found = fates([
      open, done, off, activity("a", nil, .continued, into: "b"), activity("b", nil, .continued, into: "open"),
      activity("c", nil, .continued, into: "done"), activity("d", nil, .continued, into: "off"),
      activity("e", nil, .continued, into: "gone"), activity("f", nil, .continued),
    ])
    #expect(
      found == [
        "a": .carriedOn(open), "b": .carriedOn(open), "c": .finished(done), "d": .ended(off, .cancelled), "e": .lost,
        "f": .lost,
      ])
  }

  @Test("Given a ring, it is lost and does not go round for ever")
  func ring() {
    let found = fates([activity("a", nil, .continued, into: "b"), activity("b", nil, .continued, into: "a")])
    #expect(found == ["a": .lost, "b": .lost])
  }
}
