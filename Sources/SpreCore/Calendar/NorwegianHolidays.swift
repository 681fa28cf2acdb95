/// Public holidays and working days in Norway.
///
/// The days are those of the act on public holidays (lov 24 February 1995 no. 12, section 2) and of the act on 1 and
/// 17 May (lov 26 April 1947 no. 1). Sundays are holidays too.
extension Day {
  /// Whether the day is a public holiday in Norway, Sundays included.
  public var isNorwegianHoliday: Bool { weekday == 7 || isNorwegianFeast }

  /// Whether the day is a public holiday in Norway for another reason than being a Sunday.
  public var isNorwegianFeast: Bool {
    Self.fixedHolidays.contains(where: { $0 == (month, day) }) || isHolidayAtEaster
  }

  /// Whether people are at work: Monday to Friday, and no public holiday.
  public var isWorkingDay: Bool { weekday < 6 && !isNorwegianHoliday }

  /// The day itself when it is a working day, else the first one after it.
  public var nextWorkingDay: Day { workingDay(steppingBy: 1) }

  /// The day itself when it is a working day, else the last one before it.
  public var previousWorkingDay: Day { workingDay(steppingBy: -1) }

  private static let fixedHolidays: [(month: Int, day: Int)] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]

  /// Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, from Easter Sunday.
  private static let daysFromEaster: Set<Int> = [-3, -2, 0, 1, 39, 49, 50]

  private var isHolidayAtEaster: Bool {
    guard let easter = Day.easter(in: year) else { return false }
    return Self.daysFromEaster.contains(easter.days(until: self))
  }

  /// The calendar ends at the years 1 and 9999, and there the last day stands for the ones beyond.
  private func workingDay(steppingBy step: Int) -> Day {
    var day = self
    while !day.isWorkingDay {
      let next = day.adding(days: step)
      if next == day { return day }
      day = next
    }
    return day
  }
}
