import SpreCore
import Testing

@Suite("Norwegian holidays and working days")
struct HolidayTests {
  private func day(_ text: String) -> Day { Day(text)! }

  /// The movable days of 2026 and 2027 and the fixed ones, as almanakken.no and the act name them.
  @Test(
    "Given the holidays of two years, each is one and the days around them are not",
    arguments: [
      "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-17",
      "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06",
      "2027-05-17",
    ])
  func holidays(text: String) {
    #expect(day(text).isNorwegianHoliday)
    #expect(!day(text).isWorkingDay)
  }

  @Test("Given days near holidays that are no holidays, nobody has them off")
  func near() {
    for text in ["2026-04-01", "2026-04-07", "2026-05-13", "2026-05-15", "2026-05-26"] {
      #expect(!day(text).isNorwegianHoliday)
      #expect(day(text).isWorkingDay)
    }
    #expect(!day("2026-04-04").isNorwegianHoliday, "Easter Saturday is no holiday")
    #expect(!day("2026-04-04").isWorkingDay, "but it is a Saturday")
  }

  @Test(
    "Given an eve, it is no holiday, and nobody is at work all day",
    arguments: ["2026-12-24", "2026-12-31", "2026-04-04", "2026-05-23", "2027-03-27", "2027-05-15"])
  func eves(text: String) {
    #expect(day(text).isNorwegianEve && !day(text).isNorwegianHoliday && !day(text).isWorkingDay)
    #expect(!day(text).adding(days: -1).isNorwegianEve)
  }

  @Test("Given Christmas 2026, work stops on the 23rd, begins on the 28th and stops again before New Year's Eve")
  func acrossChristmas() {
    #expect(day("2026-12-26").previousWorkingDay == day("2026-12-23"))
    #expect(day("2026-12-24").nextWorkingDay == day("2026-12-28"))
    #expect(day("2026-12-31").nextWorkingDay == day("2027-01-04"))
  }

  @Test("Given Easter 2026, work stops on Wednesday and begins on Tuesday")
  func acrossEaster() {
    #expect(day("2026-04-05").previousWorkingDay == day("2026-04-01"))
    #expect(day("2026-04-03").nextWorkingDay == day("2026-04-07"))
    #expect(day("2026-04-01").previousWorkingDay == day("2026-04-01"))
    #expect(day("2026-04-07").nextWorkingDay == day("2026-04-07"))
  }

  @Test("Given every day of 1990-2050, a working day is at most five days away, and the year has 246 to 254 of them")
  func everyDay() {
    for year in 1990...2050 {
      let days = (0..<(Day.isLeap(year) ? 366 : 365)).map { Day(year: year, month: 1, day: 1)!.adding(days: $0) }
      #expect((246...255).contains(days.count(where: \.isWorkingDay)), "\(year)")
      for day in days {
        #expect(day.days(until: day.nextWorkingDay) <= 5 && day.previousWorkingDay.days(until: day) <= 5, "\(day)")
      }
    }
  }

  @Test("Given the ends of the calendar, the search for a working day ends")
  func ends() {
    #expect(day("9999-12-31").nextWorkingDay <= day("9999-12-31"))
    #expect(day("0001-01-01").previousWorkingDay == day("0001-01-01"))
  }
}
