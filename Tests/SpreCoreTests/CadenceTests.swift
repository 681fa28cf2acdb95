import SpreCore
import Testing

@Suite struct `When a cadence falls` {
  @Test(
    arguments: [
      ("den 15.", .day(15)), ("15.", .day(15)), ("the 3rd", .day(3)), ("første tirsdag", .weekday(.first, 2)),
      ("2. torsdag", .weekday(.second, 4)), ("siste laurdag", .weekday(.last, 6)),
      ("mars", .parts([.month(3)])), ("mars og september", .parts([.month(3), .month(9)])),
      ("March, June, September and December", .parts([.month(3), .month(6), .month(9), .month(12)])),
      ("10. oktober", .parts([.day(month: 10, day: 10)])), ("October 10th", .parts([.day(month: 10, day: 10)])),
      ("31. mai–2. juni", .parts([.days(from: day(5, 31), to: day(6, 2))])),
      ("31. mai – 2. juni", .parts([.days(from: day(5, 31), to: day(6, 2))])),
      ("31 May-2 June", .parts([.days(from: day(5, 31), to: day(6, 2))])),
      ("May 31 to June 2", .parts([.days(from: day(5, 31), to: day(6, 2))])),
      ("25.–27. november", .parts([.days(from: day(11, 25), to: day(11, 27))])),
      ("første tirsdag i mars og september", .parts([.weekday(.first, 2, month: 3), .weekday(.first, 2, month: 9)])),
      ("15. mars og 15. september", .parts([.day(month: 3, day: 15), .day(month: 9, day: 15)])),
      ("15. mars og september", nil), ("1. og 15. mars", nil), ("femte tirsdag", nil), ("5. tirsdag", nil),
      ("når det passer", nil), ("", nil), ("og", nil), ("mars og", nil), ("30. februar", nil), ("32. mai", nil),
      ("2. juni–31. mai", nil), ("uke 12", nil), ("2027-05-31", nil), ("15/3", nil), ("mars?", nil), ("første", nil),
      ("0.", nil),
    ] as [(String, CadenceTiming?)])
  func `reads what planners write and guesses nothing`(words: String, expected: CadenceTiming?) {
    #expect(CadenceTiming(words) == expected)
  }

  private static func day(_ month: Int, _ day: Int) -> CadenceTiming.YearDay {
    CadenceTiming.YearDay(month: month, day: day)
  }

  /// The times of a cadence in a year: days, `*` after one that was moved, months and years, or a dash.
  private func times(_ cadence: Cadence, _ year: Int) -> [String] {
    cadence.slots(in: year).map { slot in
      switch slot.time {
      case .day(let day, let wished): day == wished ? "\(day)" : "\(day)*"
      case .days(let span): "\(span)"
      case .roughly(let span): "~\(span)"
      case .none: "-"
      }
    }
  }

  @Test func `falls where the plan says, and where people are at work`() {
    #expect(
      times(Cadence(every: .month, except: [7]), 2027)
        == [
          "2027-01-04", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-03", "2027-06-01", "-", "2027-08-02",
          "2027-09-01", "2027-10-01", "2027-11-01", "2027-12-01",
        ])
    #expect(
      times(Cadence(every: .month, on: "den 31."), 2027).prefix(5) == [
        "2027-01-29*", "-", "2027-03-31", "-", "2027-05-31",
      ])
    #expect(times(Cadence(every: .month, on: "den 17."), 2027)[4] == "2027-05-18*")
    #expect(times(Cadence(every: .month, on: "last Friday"), 2026)[11] == "2026-12-28*")
    #expect(
      times(Cadence(every: .quarter, on: "mars, juni, september og desember"), 2027)[1] == "~2027-06-01/2027-06-30")
    #expect(
      times(Cadence(every: .halfYear, on: "første tirsdag i mars og september"), 2027) == ["2027-03-02", "2027-09-07"])
    #expect(times(Cadence(every: .year, on: "31. mai–2. juni"), 2027) == ["2027-05-31/2027-06-02"])
    #expect(times(Cadence(every: .year, on: "29. februar"), 2027) == ["-"])
    #expect(times(Cadence(every: .year, on: "29. februar"), 2028) == ["2028-02-29"])
    #expect(times(Cadence(every: .year), 2027) == ["~2027-01-01/2027-12-31"])
    #expect(times(Cadence(every: .halfYear), 2027) == ["-", "-"])
  }

  @Test(arguments: [
    Cadence(every: .month, on: "mars"), Cadence(every: .year, on: "den 15."), Cadence(every: .halfYear, on: "mars"),
    Cadence(every: .halfYear, on: "mars og april"), Cadence(every: .halfYear, on: "september og mars"),
    Cadence(every: .quarter, on: "mars og september"), Cadence(every: .year, on: "mars og april"),
    Cadence(every: .quarter, on: "første tirsdag"), Cadence(every: .year, on: "når det passer"),
  ])
  func `A time that does not suit the period is a warning with examples`(cadence: Cadence) {
    let place = Origins(Origin(file: "plan.yml", line: 4, column: 3, field: "measures[0]"))
    let measure = Measure(
      id: "a", number: 1, name: [.nb: "A"], audience: .all, cadence: cadence, origins: place)
    #expect(cadence.slots(in: 2027).isEmpty)
    #expect(measure.cadenceFinding?.code == "plan.cadence.on")
    #expect(measure.cadenceFinding?.severity == .warning)
    #expect(measure.cadenceFinding?.origin?.field == "measures[0].cadence.on")
    #expect(measure.cadenceFinding?.fix?.nb.contains("«") == true)
  }

  @Test(arguments: 1990...2060)
  func `Every single day is one that people are at work, inside its period`(year: Int) {
    let cadences =
      ["den 1.", "den 17.", "den 26.", "den 31.", "siste fredag", "første søndag", "andre torsdag"].map {
        Cadence(every: .month, on: $0)
      } + [
        Cadence(every: .month), Cadence(every: .year, on: "31. desember"), Cadence(every: .year, on: "1. januar"),
        Cadence(every: .halfYear, on: "30. juni og 31. desember"),
      ]
    for cadence in cadences {
      var found = 0
      for slot in cadence.slots(in: year) {
        guard case .day(let day, let wished) = slot.time else { continue }
        found += 1
        #expect(day.isWorkingDay && day >= slot.period.from && day <= slot.period.to)
        #expect(wished.isWorkingDay == (day == wished))
        #expect(abs(day.days(until: wished)) < 7)
      }
      #expect(found == cadence.slots(in: year).count - (cadence.on == "den 31." ? 5 : 0))
    }
  }
}
