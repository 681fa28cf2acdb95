import SpreCore
import Testing

@Suite("Civil time in Oslo")
struct OsloTimeTests {
  @Test("Given any hour of the years 1996 to 2099, the offset changes on Python's days at two and three o'clock")
  func everyChange() throws {
    #expect(DayTable.clockChanges.count == 104)
    for (year, change) in zip(1996..., DayTable.clockChanges) {
      let start = try #require(Day(year: year, month: 3, day: Int(change.prefix(2)) ?? 0))
      let end = try #require(Day(year: year, month: 10, day: Int(change.suffix(2)) ?? 0))
      var wrong: [String] = []
      var day = try #require(Day(year: year, month: 1, day: 1))
      while day.year == year {
        for hour in day == start || day == end ? Array(0..<24) : [0, 12, 23] {
          // The hour from two that is leapt over in March counts as winter; the one shown twice in October as summer.
          let isSummer = (day, hour) >= (start, 3) && (day, hour) < (end, 3)
          if OsloTime.offset(on: day, hour: hour, minute: 30) != (isSummer ? 120 : 60) {
            wrong.append("\(day) \(hour)")
          }
        }
        day = day.adding(days: 1)
      }
      #expect(wrong == [])
    }
  }

  @Test("Given a year before the rule, the offset is winter's")
  func before1996() throws {
    #expect(OsloTime.offset(on: try #require(Day("1995-07-01")), hour: 12, minute: 0) == 60)
  }
}
