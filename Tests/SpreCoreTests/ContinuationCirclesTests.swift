import SpreCore
import Testing

@Suite("Activities carried on in circles")
struct ContinuationCirclesTests {
  private func activities(_ into: KeyValuePairs<String, String?>) -> [Activity] {
    into.map { id, next in
      Activity(id: id, title: [.nb: "x"], kind: "event", measure: "m", into: next)
    }
  }

  @Test("Those on a circle are told with it, those that only lead into one are not")
  func circles() {
    let circles = ContinuationCircles(
      activities([
        "inn": "a", "fri-2": "slutt", "a": "b", "b": "c", "c": "a", "fri": "slutt", "slutt": nil, "selv": "selv",
        "x": "borte",
      ])
    )
    #expect(circles.circle(through: "a") == ["a", "b", "c", "a"])
    #expect(circles.circle(through: "c") == ["c", "a", "b", "c"])
    #expect(circles.circle(through: "selv") == ["selv", "selv"])
    for id in ["inn", "fri", "fri-2", "slutt", "x", "borte"] { #expect(circles.circle(through: id) == nil) }
  }

  @Test("A log finds an activity by its id, also after it was changed")
  func index() {
    var log = ActivityLog(activities: activities(["a": nil, "b": nil, "c": nil]))
    let before = log
    #expect(log["b"]?.id == "b" && log["d"] == nil && log.index(of: "c") == 2)
    log.activities.removeFirst()
    #expect(log["b"]?.id == "b" && log["a"] == nil && log["c"]?.id == "c")
    #expect(log != before && log == ActivityLog(activities: log.activities))
  }
}
