import SpreConference
import SpreCore
import Testing

@Suite("A conference's findings about its days")
struct ConferenceDayTests {
  @Test("Given hours of a day, a session before or after them is an error at its time")
  func hours() async throws {
    for (start, end) in [("‹\"08:59\"", "\"10:00\""), ("\"09:00\"", "‹\"16:01\"")] {
      var workspace = ConferenceWorkspace.sessions(
        "  - {id: a, title: {nb: A}, type: social, day: 2026-11-25, start: \(start), end: \(end)}")
      workspace.text += "\ndays: [{date: 2026-11-25, opens: \"09:00\", closes: \"16:00\"}]"
      #expect(try await workspace.onlyFinding("conference.session.hours").severity == .error)
    }
  }

  @Test(
    "Given days that cannot be, a finding stands at them",
    arguments: [
      ("conference.day.hours", "days: [{date: 2026-11-25, opens: \"10:00\", closes: ‹\"10:00\"}]"),
      ("conference.day.outside", "days: [{date: ‹2026-11-24}]"),
      ("conference.day.twice", "days: [{date: 2026-11-25}, {date: ‹2026-11-25, opens: \"09:00\"}]"),
    ])
  func days(_ code: String, _ days: String) async throws {
    #expect(try await ConferenceWorkspace(text: days).onlyFinding(code).severity == .error)
  }

  @Test("Given a conference on a holiday, a warning stands at its date; without a date, another")
  func dates() async throws {
    var workspace = ConferenceWorkspace(text: "")
    workspace.head = "title: {nb: Samling}\ndate: ‹2026-05-17\ngroups: [A]"
    #expect(try await workspace.onlyFinding("conference.holiday").severity == .warning)
    workspace.head = "title: {nb: Samling}\ngroups: [A]"
    let codes = try await workspace.codes()
    #expect(codes == ["conference.dates.missing", "conference.sessions.none"])
  }

  @Test("Given a day that closes before it opens, its sessions are not held against its hours")
  func backwardHours() async throws {
    var workspace = ConferenceWorkspace.sessions(
      "  - {id: a, title: {nb: A}, day: 2026-11-25, start: \"08:00\", end: \"09:00\", room: stor}")
    workspace.text += "\ndays: [{date: 2026-11-25, opens: \"16:00\", closes: \"09:00\"}]"
    #expect(try await workspace.codes() == ["conference.day.hours"])
  }

  @Test("Given a conference of one day, sessions need not say it; given several, a missing day is an error")
  func onlyDay() async throws {
    var workspace = ConferenceWorkspace.sessions(
      "  - ‹{id: a, title: {nb: A}, start: \"09:00\", end: \"10:00\", room: stor}")
    #expect(try await workspace.onlyFinding("conference.day.missing").severity == .error)
    workspace.head = "title: {nb: Samling}\ngroups: [A]\ndate: 2026-11-25"
    #expect(try await workspace.codes() == [])
    #expect(try await workspace.draft("site/nb/activities/samling.ics").contains("20261125T090000"))
    // A date that cannot be read is told of where the file is read, and here nothing more.
    var brief = try workspace.brief()
    brief.activity.dates = nil
    #expect(try await ConferenceChannel().draft(brief).findings == [])
  }
}
