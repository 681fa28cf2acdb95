/// Public holidays, the eves before some of them, and working days in Norway.
///
/// The holidays are those of the act on public holidays (lov 24 February 1995 no. 12, section 2) and of the act on 1 and
/// 17 May (lov 26 April 1947 no. 1). Sundays are holidays too. The eves are in neither act: they are short days by the
/// custom of Norwegian working life and the main collective agreements (Hovedtariffavtalen).
extension Day {
  /// Whether the day is a public holiday in Norway, Sundays included.
  public var isNorwegianHoliday: Bool { weekday == 7 || isNorwegianFeast }

  /// Whether the day is a public holiday in Norway for another reason than being a Sunday.
  public var isNorwegianFeast: Bool {
    Self.fixedHolidays.contains(where: { $0 == (month, day) }) || isHolidayAtEaster
  }

  /// Whether the day is Christmas Eve, New Year's Eve, Easter Eve or Whitsun Eve: no holiday, and half a day at most.
  public var isNorwegianEve: Bool {
    Self.fixedEves.contains { $0 == (month, day) } || Self.evesFromEaster.contains(daysFromEaster)
  }

  /// Whether people are at work the whole day: Monday to Friday, no public holiday, and no eve.
  public var isWorkingDay: Bool { weekday < 6 && !isNorwegianHoliday && !isNorwegianEve }

  /// The day itself when it is a working day, else the first one after it.
  public var nextWorkingDay: Day { workingDay(steppingBy: 1) }

  /// The day itself when it is a working day, else the last one before it.
  public var previousWorkingDay: Day { workingDay(steppingBy: -1) }

  private static let fixedHolidays: [(month: Int, day: Int)] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]

  /// Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, from Easter Sunday.
  private static let holidaysFromEaster: Set<Int> = [-3, -2, 0, 1, 39, 49, 50]

  private static let fixedEves: [(month: Int, day: Int)] = [(12, 24), (12, 31)]

  /// Easter Eve and Whitsun Eve, from Easter Sunday.
  private static let evesFromEaster: Set<Int> = [-1, 48]

  private var isHolidayAtEaster: Bool { Self.holidaysFromEaster.contains(daysFromEaster) }

  /// How many days after Easter Sunday of its year the day comes; far from it where that Sunday is not known.
  private var daysFromEaster: Int { Day.easter(in: year)?.days(until: self) ?? .max }

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
