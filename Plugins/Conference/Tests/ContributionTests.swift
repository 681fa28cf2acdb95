import SpreConference
import SpreCore
import SpreTestKit
import Testing

@Suite("A contribution to somebody else's conference")
struct ContributionTests {
  private func workspace(_ text: String, today: String = "2026-06-01") throws -> ConferenceWorkspace {
    var workspace = ConferenceWorkspace(text: "event: {nb: Nordisk konferanse}\n" + text)
    workspace.kind = "contribution"
    workspace.today = try #require(Day(today))
    return workspace
  }

  private static let sound = """
    organiser: Nordisk nettverk
    place: {nb: Tromsø}
    link: https://example.org/konferanse
    contributions:
      - {title: {nb: Kurs som virker}, type: poster, by: [leder], abstract: {nb: Sammendraget.}, status: accepted}
    deadlines:
      - {title: {nb: Endelig sammendrag}, date: 2026-09-01}
      - {title: {nb: Første utkast}, date: 2026-04-01, done: true}
    """

  @Test("Given a contribution that holds, it comes as a sheet to work in and a calendar, and nothing is found")
  func files() async throws {
    let workspace = try workspace(Self.sound)
    #expect(try await workspace.codes() == [])
    let sheet = try await workspace.draft("contribution.nb.md")
    for words in ["# Nordisk konferanse", "### Kurs som virker", "Ved: Leder", "Sammendraget.", "Status: antatt"] {
      #expect(sheet.contains(words))
    }
    #expect(sheet.contains("Onsdag 1. april 2026: Første utkast (gjort)"))
    #expect(sheet.contains("Trykk posteren: Kurs som virker") && sheet.contains("for Fagpersoner, Brukere"))
    let calendar = try await workspace.draft("contribution.nb.ics")
    #expect(CalendarLint.problems(in: calendar) == [])
    let reading = CalendarReading(calendar)
    #expect(reading.events.map { $0["DTSTART"]?.value } == ["20261125"])
    #expect(reading.tasks.map { $0["DUE"]?.value } == ["20260901", "20260401"])
    #expect(reading.tasks.map { $0["STATUS"]?.value } == ["NEEDS-ACTION", "COMPLETED"])
  }

  @Test(
    "Given something amiss, one finding stands at it",
    arguments: [
      ("contribution.deadline.passed", Severity.warning, "deadlines: [{title: {nb: F}, date: ‹2026-05-31}]"),
      ("contribution.deadline.near", .note, "deadlines: [{title: {nb: F}, date: ‹2026-06-15}]"),
      ("contribution.deadline.late", .warning, "deadlines: [{title: {nb: F}, date: ‹2026-11-26, done: true}]"),
      ("contribution.abstract.missing", .warning, "contributions: [‹{title: {nb: X}, by: [leder], status: submitted}]"),
      ("contribution.by.missing", .warning, "contributions: [‹{title: {nb: X}}]"),
      ("conference.person.unknown", .error, "contributions: [{title: {nb: X}, by: [‹ledr]}]"),
    ])
  func finds(_ code: String, _ severity: Severity, _ text: String) async throws {
    #expect(try await workspace(text).onlyFinding(code).severity == severity)
  }

  @Test("Given several languages, the tasks stand in the first one's sheet alone; what is sent in has been approved")
  func tasksOnce() async throws {
    var workspace = try workspace(Self.sound)
    workspace.languages = "[nb, en]"
    let sheet = try await workspace.draft("contribution.nb.md")
    #expect(sheet.contains("- [x] **2026-08-18** (uke 34): Få sammendraget godkjent"))
    #expect(sheet.contains("- [ ] **2026-11-04** (uke 45): Trykk posteren"))
    #expect(try await !workspace.draft("contribution.en.md").contains("[ ]"))
  }

  @Test("Given a deadline in fifteen days, or one that is done, nothing is said of it")
  func isQuiet() async throws {
    let codes = try await workspace(
      Self.sound.replacing("2026-09-01", with: "2026-06-16")
    ).codes()
    #expect(codes == [])
  }

  @Test("Given a conference that has begun, a contribution without an answer is a warning")
  func undecided() async throws {
    let late = try workspace("contributions: [{title: {nb: X}, by: [leder], status: ‹idea}]", today: "2026-11-25")
    #expect(try await late.onlyFinding("contribution.status.undecided").severity == .warning)
  }

  @Test("Given a slip in who contributes, nobody is told of a field that such activities lack")
  func rolesOnly() async throws {
    let finding = try await workspace("contributions: [{title: {nb: X}, by: [‹forsker-i-felt]}]")
      .onlyFinding("conference.person.unknown")
    #expect(finding.fix?.nb.contains("under «roles» i spre.yml") == true)
  }

  @Test("Given no deadline that is open before the conference, the abstract is counted back from the opening")
  func approvalFromOpening() async throws {
    let travel = Self.sound.replacing("2026-09-01", with: "2026-12-10")
    for text in [travel, Self.sound.replacing("2026-09-01", with: "2026-09-01, done: true")] {
      #expect(
        try await workspace(text).draft("contribution.nb.md").contains("**2026-07-28** (uke 31): Få sammendraget"))
    }
    #expect(try await workspace(travel).codes() == ["contribution.deadline.late"])
  }

  @Test("Given a contribution that is delivered or called off, nothing of it is overdue", arguments: [true, false])
  func over(isDelivered: Bool) async throws {
    var brief = try workspace(Self.sound, today: "2027-02-01").brief()
    func codes() async throws -> Set<String> {
      let drafting = try await ConferenceChannel().draft(brief)
      var findings = drafting.findings
      for draft in drafting.drafts { findings += try await ConferenceChannel().review(draft, in: brief) }
      return Set(findings.map(\.code))
    }
    #expect(try await codes() == ["conference.task.overdue", "contribution.deadline.passed"])
    if isDelivered {
      brief.log.deliveries[brief.activity.id] = [
        Delivery(date: brief.today, by: "leder", channel: "conference", parts: [], counts: [], urls: [])
      ]
    } else {
      brief.activity.state = .cancelled
    }
    #expect(try await codes() == [])
  }

  @Test("Given no contributions, a warning says so")
  func none() async throws {
    #expect(try await workspace("").codes() == ["contribution.none"])
  }

  @Test("Given briefs of every sort, contributions keep what channels promise", arguments: ChannelPromise.allCases)
  func keeps(_ promise: ChannelPromise) async {
    let violations = await ChannelConformance(channel: ContributionsOnly()).violations(of: promise)
    #expect(violations == [])
  }
}

/// The channel as if it had only its second kind, so that the kit makes samples of it.
private struct ContributionsOnly: Channel {
  var info: ChannelInfo {
    var info = ConferenceChannel().info
    info.kinds.removeFirst()
    return info
  }

  func draft(_ brief: Brief) async throws -> Drafting { try await ConferenceChannel().draft(brief) }
  func review(_ draft: Draft, in brief: Brief) async throws -> [Finding] {
    try await ConferenceChannel().review(draft, in: brief)
  }
}
