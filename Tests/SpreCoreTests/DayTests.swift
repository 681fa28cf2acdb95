import SpreCore
import Testing

@Suite("Days")
struct DayTests {
  @Test("Given any day of three centuries, weekday, ISO week and number are Python's", arguments: 0..<30)
  func everyDay(decade: Int) throws {
    var sum = DaySum()
    var day = try #require(Day(year: 1900 + decade * 10, month: 1, day: 1))
    while day.year < 1910 + decade * 10 {
      sum.add(day)
      day = day.adding(days: 1)
    }
    #expect(sum.hex == DayTable.decades[decade], "the \(1900 + decade * 10)s")
  }

  @Test("Given the turn of any year from 1 to 9999, weekday, ISO week and number are Python's", arguments: 0..<100)
  func everyYear(century: Int) throws {
    var sum = DaySum()
    for year in max(1, century * 100)..<(century * 100 + 100) {
      for (month, day) in [(1, 1), (1, 2), (1, 3), (1, 4), (2, 28), (3, 1), (12, 28), (12, 29), (12, 30), (12, 31)] {
        sum.add(try #require(Day(year: year, month: month, day: day)))
      }
    }
    #expect(sum.hex == DayTable.centuries[century], "the years from \(century * 100)")
  }

  @Test("Given any year of the Gregorian calendar to 4099, Easter is dateutil's")
  func easter() throws {
    #expect(DayTable.easters.utf8.count == 4100 - 1583)
    for (year, digit) in zip(1583..., DayTable.easters) {
      let start = try #require(Day(year: year, month: 3, day: 22))
      let offset = try #require(digit.hexOrMore)
      #expect(Day.easter(in: year) == start.adding(days: offset), "\(year)")
    }
    #expect(Day.easter(in: 2026) == Day("2026-04-05"))
  }

  @Test("Given well-known days, weekday and week are what any calendar shows")
  func knownDays() throws {
    let days = [
      ("2026-11-02", 1, 2026, 45), ("2024-12-30", 1, 2025, 1), ("2021-01-03", 7, 2020, 53), ("2000-02-29", 2, 2000, 9),
    ]
    for (text, weekday, year, week) in days {
      let day = try #require(Day(text))
      #expect(day.weekday == weekday)
      #expect(day.isoWeek == (year, week))
      #expect(day.description == text)
    }
    #expect(try #require(Day("1970-01-01")).number == 0)
  }

  @Test(
    "Given what is no date, reading gives nothing",
    arguments: [
      "", "2026-2-3", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "0000-01-01",
      "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00", "２０２６-01-01", "-026-01-01", "2026-01-0a",
      "+026-01-01",
    ])
  func notADate(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Given a number of days, a day and its number lead to each other, and the calendar's ends hold")
  func numbers() throws {
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(try #require(Day(number: number)).number == number)
    }
    #expect(Day(number: -719_162) == Day("0001-01-01"))
    #expect(Day(number: 2_932_896) == Day("9999-12-31"))
    #expect(Day(number: -719_163) == nil)
    #expect(Day(number: 2_932_897) == nil)
    let first = try #require(Day("0001-01-01"))
    let last = try #require(Day("9999-12-31"))
    #expect(first.adding(days: -1) == first)
    #expect(last.adding(days: 1) == last)
    #expect(first.days(until: last) == 3_652_058)
    #expect(last.days(until: first) == -3_652_058)
    #expect(first < last)
  }
}

/// A checksum over days, as ``DayTable`` has it.
private struct DaySum {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ day: Day) {
    let week = day.isoWeek
    for value in [day.year, day.month, day.day, day.number + 800_000, day.weekday, week.year, week.week] {
      state = (state ^ UInt64(value)) &* 0x100_0000_01B3
    }
  }

  var hex: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Character {
  fileprivate var hexOrMore: Int? { Int(String(self), radix: 36) }
}
