import SpreCore
import Testing

@Suite struct `A year of a plan` {
  private static let today = Day(year: 2027, month: 1, day: 10)!

  private func plan(_ cadence: Cadence, channel: String? = nil) -> Plan {
    Plan(
      groups: [TargetGroup(code: "A", name: [.nb: "A"])],
      measures: [
        Measure(
          id: "brev", number: 1, name: [.nb: "Brev", .en: "Letter"], audience: .all, channel: channel, cadence: cadence)
      ])
  }

  private func activity(
    _ id: String, _ dates: DateSpan? = nil, roughly: String? = nil, state: ActivityState? = nil, kind: String = "post",
    measure: String = "brev", year: Int = 2027
  ) -> Activity {
    Activity(
      id: id, title: [.nb: id], kind: kind, measure: measure, dates: dates,
      roughly: roughly.flatMap { DateSpan(roughly: $0) },
      state: state, file: "activities/\(year)/\(id).yml")
  }

  private func day(_ text: String) -> DateSpan { DateSpan(Day(text)!) }

  private func year(_ cadence: Cadence, _ activities: [Activity], today: Day = today) -> YearPlan {
    YearPlan(
      plan(cadence, channel: "newsletter"), log: ActivityLog(activities: activities), year: 2027, today: today,
      kinds: ["newsletter": "newsletter"])
  }

  @Test func `An empty year is asked for whole, with ids and titles in the house's style`() {
    let year = year(Cadence(every: .month), [])
    #expect(year.proposed.map(\.id).first == "brev-2027-02")
    #expect(year.proposed.count == 11, "January's first working day has passed")
    #expect(year.proposed.first?.title == [.nb: "Brev, februar 2027", .en: "Letter, February 2027"])
    #expect(year.proposed.allSatisfy { $0.kind == "newsletter" && $0.measure == "brev" && $0.isExact })
    let once = self.year(Cadence(every: .year, on: "mars"), [])
    #expect(once.proposed.map(\.id) == ["brev-2027"])
    #expect(once.proposed.first?.title == [.nb: "Brev 2027", .en: "Letter 2027"])
    #expect(once.proposed.first.map { "\($0.days) \($0.isExact)" } == "2027-03-01/2027-03-31 false")
  }

  @Test func `What is there is respected, called off or not, and only in its own period`() {
    let there = [
      activity("a", day("2027-02-20")), activity("b", day("2027-03-09"), state: .cancelled),
      activity("c", roughly: "2027-04"), activity("d", roughly: "2027"), activity("e", day("2026-05-03"), year: 2026),
      activity("f", day("2027-06-03"), measure: "annet"), activity("brev-2027-08", day("2027-09-09")),
    ]
    let year = year(Cadence(every: .month), there)
    let filled = year.rounds.compactMap { if case .activities(let ids) = $0.filling { ids } else { nil } }
    #expect(filled == [["a"], ["b"], ["c"], ["brev-2027-08"]])
    #expect(year.proposed.map(\.days.from.month) == [5, 6, 7, 10, 11, 12])
    #expect(year.proposed.allSatisfy { $0.kind == "post" }, "the kind that the measure's activities have been")
    #expect(reasons(year) == ["the time has passed", "another activity is called 'brev-2027-08'"])
    #expect(self.year(Cadence(every: .year), there).proposed.isEmpty)
  }

  @Test func `What has passed and what is off is left out with the reason`() throws {
    let today = Day(year: 2027, month: 11, day: 5)!
    let year = year(Cadence(every: .month, except: [12]), [], today: today)
    #expect(year.proposed.isEmpty)
    #expect(reasons(year).suffix(2) == ["the time has passed", "the plan takes the month off"])
    let unsaid = reasons(self.year(Cadence(every: .quarter), []))
    #expect(unsaid.count == 4 && unsaid.allSatisfy { $0.hasPrefix("the plan does not say when") })
    // What the reason advises is understood.
    for period in [Cadence.Period.quarter, .halfYear] {
      let said = reasons(self.year(Cadence(every: period), []))[0]
      let advice = try #require(said.split(separator: "as '").last?.split(separator: "'").first)
      #expect(Cadence(every: period, on: String(advice)).isUnderstood, "\(advice)")
    }
  }

  @Test func `What the plan puts on an eve is moved like a holiday, with a remark`() {
    let eves = year(Cadence(every: .month, on: "den 24."), []).proposed.last
    #expect(eves?.days == day("2027-12-27"))
    #expect(eves?.note?.nb == "flyttet fra 24. desember 2027, som er en halv dag")
    let last = year(Cadence(every: .year, on: "31. desember"), []).proposed.last
    #expect(last?.days == day("2027-12-30"), "the year ends before the next working day")
    let days = year(Cadence(every: .year, on: "23.-25. desember"), []).proposed.last
    #expect(days?.note?.nb == "fridager: 25. desember 2027; halve dager: 24. desember 2027")
  }

  private func reasons(_ year: YearPlan) -> [String] {
    year.rounds.compactMap { if case .leftOut(let reason) = $0.filling { reason.en } else { nil } }
  }

  @Test(arguments: [nil, "første tirsdag", "den 15."])
  func `A year that is laid out asks for nothing more`(on: String?) {
    let cadence = Cadence(every: .month, on: on)
    let first = year(cadence, [])
    let made = first.proposed.map { activity($0.id, $0.days, kind: $0.kind) }
    #expect(Set(made.map(\.id)).count == made.count)
    #expect(year(cadence, made).proposed.isEmpty)
    #expect(year(cadence, made.reversed()).rounds == year(cadence, made).rounds)
  }
}
