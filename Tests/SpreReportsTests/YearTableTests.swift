import SpreCore
import SpreReports
import Testing

@Suite("A year in a terminal")
struct YearTableTests {
  private let today = Day("2027-06-10")!

  private func measure(_ id: String, _ cadence: Cadence) -> Measure {
    Measure(id: id, number: 1, name: [.nb: id], audience: .all, cadence: cadence)
  }

  private func campaign(_ state: ActivityState? = nil) -> Activity {
    let stages = ["opens": "2027-06-01", "closes": "2027-07-15", "winnerOn": "2027-10-18"]
    return Activity(
      id: "pris", title: [.nb: "Prisen", .en: "The prize"], kind: "campaign", measure: "annet",
      dates: DateSpan(from: Day("2027-05-01")!, to: Day("2027-11-01")!), state: state,
      details: stages.mapValues { Value(.scalar($0), at: Origin(file: "")) }, file: "activities/2027/pris.yml")
  }

  private func year(_ measures: [Measure], _ activities: [Activity]) -> (YearPlan, Plan, ActivityLog) {
    let plan = Plan(groups: [TargetGroup(code: "A", name: [.nb: "A"])], measures: measures)
    let log = ActivityLog(activities: activities)
    return (YearPlan(plan, log: log, year: 2027, today: today), plan, log)
  }

  /// The lines under each month, without the space between the columns.
  private func months(_ measures: [Measure], _ activities: [Activity] = []) -> [String: [String]] {
    let (year, plan, log) = year(measures, activities)
    let lines = YearTable(year, plan: plan, log: log, language: .nb).text.split(separator: "\n").dropFirst()
    var months: [String: [String]] = [:]
    var month = ""
    for line in lines {
      if line.hasPrefix("  ") {
        months[month, default: []].append(line.split(separator: " ").joined(separator: " "))
      } else {
        month = String(line)
      }
    }
    return months
  }

  @Test("Given a round that was moved for a holiday, the month's lines still stand in order of day")
  func order() {
    let monthly = measure("brev", Cadence(every: .month, on: "den 24."))
    let fixed = Activity(
      id: "fest", title: [.nb: "Fest"], kind: "other", measure: "annet", dates: DateSpan(Day("2027-12-26")!))
    let rough = Activity(
      id: "siden", title: [.nb: "Siden"], kind: "other", measure: "annet", roughly: DateSpan(roughly: "2027-12"))
    let early = Activity(
      id: "tidlig", title: [.nb: "Tidlig"], kind: "other", measure: "annet", dates: DateSpan(Day("2027-12-30")!))
    #expect(
      months([monthly], [rough, fixed, early])["Desember"] == [
        "26. desember Fest fest tidfestet",
        "27. desember brev: ingenting brev-2027-12 foreslått (flyttet fra 24. desember 2027, som er en halv dag)",
        "30. desember Tidlig tidlig tidfestet", "Siden siden planlagt",
      ])
  }

  @Test("Given a round whose time has passed, it stands under the month that the plan puts it in")
  func passed() {
    let twice = measure("nett", Cadence(every: .halfYear, on: "mars og september"))
    let exact = measure("dag", Cadence(every: .year, on: "14. april"))
    let found = months([twice, exact])
    #expect(found["Mars"] == ["nett: ingenting tiden er passert"])
    #expect(found["April"] == ["14. april dag: ingenting tiden er passert"])
    #expect(found["September"] == ["nett: ingenting nett-2027-09 foreslått"])
    #expect(found["Uten måned"] == nil)
  }

  @Test("Given a round that nobody can place, it stands under no month")
  func unplaced() {
    #expect(months([measure("kvartal", Cadence(every: .quarter))])["Uten måned"]?.count == 4)
  }

  @Test("Given a campaign, each of its stages stands under its own month, and none where it was called off")
  func stages() {
    let found = months([], [campaign()])
    #expect(found["Juni"] == ["1. juni Prisen: nominasjonen åpner pris passert"])
    #expect(found["Juli"] == ["15. juli Prisen: nominasjonen stenger pris kommer"])
    #expect(found["Oktober"] == ["18. oktober Prisen: vinneren blir kåret pris kommer"])
    #expect(months([], [campaign(.cancelled)])["Juli"] == ["–"])
  }

  @Test("Given a campaign, programs and calendars get its stages too")
  func stagesElsewhere() throws {
    let (year, plan, log) = year([], [campaign()])
    let json = YearJSON(year, plan: plan, log: log, language: .nb)
    #expect(json.stages.map(\.stage) == ["opens", "closes", "winnerOn"])
    #expect(json.stages.map(\.day) == ["2027-06-01", "2027-07-15", "2027-10-18"])
    let calendar = YearCalendar(year, plan: plan, log: log, owner: "T", language: .en)
    let text = try #require(calendar.text()).replacing("\r\n ", with: "")
    #expect(text.contains("DTSTART;VALUE=DATE:20271018") && text.contains(":The prize: the winner is named"))
    #expect(text.split(separator: "BEGIN:VEVENT").count == 5)
  }
}
