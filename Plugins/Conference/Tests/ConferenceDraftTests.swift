import SpreConference
import SpreCore
import SpreTestKit
import Testing

@Suite("A conference's drafts")
struct ConferenceDraftTests {
  static let programme = ConferenceWorkspace.sessions(
    """
      - {id: apning, title: {nb: Åpning & «velkommen» <b>}, day: 2026-11-25, start: "09:00", end: "09:45", room: stor, chair: [leder],
         description: {nb: Om åpningen.}}
      - {id: kaffe, title: {nb: Kaffe}, type: break, day: 2026-11-25, start: "09:45", end: "10:00"}
      - id: del-a
        title: {nb: Kurs}
        type: parallel
        day: 2026-11-25
        start: "10:00"
        end: "11:00"
        room: stor
        contributions:
          - {id: en, title: {nb: Første}, by: [forsker]}
          - {id: to, title: {en: Second}, by: [bruker], language: en, abstract: {en: An abstract.}}
          - {title: {nb: Tredje}, by: [leder]}
      - {id: del-b, title: {nb: Verksted}, type: workshop, day: 2026-11-25, start: "10:00", end: "11:30", room: liten}
    """)

  @Test("Given a programme, it comes as a page and a calendar per language, once for apps, and with its tasks")
  func files() async throws {
    var workspace = Self.programme
    workspace.languages = "[nb, en]"
    let drafts = try await workspace.drafting().drafts
    #expect(
      drafts.map(\.path) == [
        "site/nb/activities/samling.html", "site/nb/activities/samling.ics", "site/en/activities/samling.html",
        "site/en/activities/samling.ics", "site/schedules/samling/schedule.xml", "tasks.nb.internal.md",
      ])
    #expect(drafts.filter(\.isEditable).map(\.path) == ["tasks.nb.internal.md"])
    #expect(drafts.allSatisfy { $0.groups == ["A", "B"] })
  }

  @Test("Given contributions without times, they share the session's time and follow one another")
  func shares() async throws {
    let page = try await Self.programme.draft("site/nb/activities/samling.html")
    for time in ["10:00", "10:20", "10:40"] { #expect(page.contains("T\(time):00+01:00\"")) }
    #expect(page.contains(">10.20</time>") && !page.contains(">11.00</time>"))
  }

  @Test("Given a session with more to say, the overview leads to it and back, and words in another language are marked")
  func links() async throws {
    let page = try await Self.programme.draft("site/nb/activities/samling.html")
    #expect(page.contains("href=\"#apning\"") && page.contains("id=\"apning\""))
    #expect(page.contains("href=\"#overview-apning\"") && page.contains("id=\"overview-apning\""))
    #expect(!page.contains("href=\"#del-b\"") && !page.contains("id=\"kaffe\""))
    #expect(page.contains("<span lang=\"en\">Second</span>") && page.contains("<p lang=\"en\">An abstract.</p>"))
    #expect(page.contains("Åpning &amp; «velkommen» &lt;b&gt;"))
    #expect(page.contains("href=\"samling.ics\""))
  }

  @Test("Given abstracts switched off, the page is the overview alone")
  func withoutAbstracts() async throws {
    var workspace = Self.programme
    workspace.text += "\nsettings: {abstracts: false}"
    let page = try await workspace.draft("site/nb/activities/samling.html")
    #expect(!page.contains("An abstract.") && !page.contains("href=\"#apning\""))
  }

  @Test("Given parallel sessions, they share rows and stand in columns of their own; the break takes the whole width")
  func grid() async throws {
    let page = try await Self.programme.draft("site/nb/activities/samling.html")
    #expect(page.contains(".d1 .s1{grid-column:2/-1;grid-row:1/2}"))
    #expect(page.contains(".d1 .s3{grid-column:2/3;grid-row:3/4}"))
    #expect(page.contains(".d1 .s4{grid-column:3/4;grid-row:3/5}"))
  }

  @Test("Given a programme, its calendar has each session but the break, sound and under identifiers that stay")
  func calendar() async throws {
    let text = try await Self.programme.draft("site/nb/activities/samling.ics")
    #expect(CalendarLint.problems(in: text) == [])
    let events = CalendarReading(text).events
    #expect(events.count == 3)
    #expect(events.map { $0["SEQUENCE"]?.value } == ["0", "0", "0"])
    #expect(events.allSatisfy { $0["LAST-MODIFIED"]?.value == "20241231T230000Z" })
    var moved = Self.programme
    moved.text = moved.text.replacing("\"09:45\", room: stor", with: "\"09:40\", room: liten").replacing(
      "Åpning", with: "Start")
    let after = CalendarReading(try await moved.draft("site/nb/activities/samling.ics")).events
    #expect(after.map { $0["UID"]?.value } == events.map { $0["UID"]?.value })
  }

  @Test("Given a programme that has gone out twice, its events are the second version, of the day it last went out")
  func sequence() async throws {
    var brief = try Self.programme.brief()
    let days = ["2026-05-01", "2026-05-20"].compactMap { Day($0) }
    brief.log.deliveries[brief.activity.id] = days.map {
      Delivery(date: $0, by: "leder", channel: "conference", parts: [], counts: [], urls: [])
    }
    brief.activity.state = .cancelled
    let drafts = try await ConferenceChannel().draft(brief).drafts
    guard case .text(let text)? = drafts.first(where: { $0.path == "site/nb/activities/samling.ics" })?.content else {
      Issue.record("no calendar")
      return
    }
    for event in CalendarReading(text).events {
      #expect(event["SEQUENCE"]?.value == "2" && event["DTSTAMP"]?.value == "20260519T220000Z")
      #expect(event["STATUS"]?.value == "CANCELLED")
    }
  }

  @Test(
    "Given a programme, apps get each contribution, and sessions without any; every time says its distance from UTC")
  func schedule() async throws {
    let xml = try await Self.programme.draft("site/schedules/samling/schedule.xml")
    #expect(xml.split(separator: "<event ").count == 6)
    #expect(xml.contains("<date>2026-11-25T10:20:00+01:00</date><start>10:20</start><duration>00:20</duration>"))
    #expect(xml.contains("<acronym>samling</acronym>") && xml.contains("<slug>samling-del-a-en</slug>"))
    #expect(!xml.contains("Kaffe"))
  }

  @Test("Given talks that go on past their session and midnight, nobody is told of a time after the session's end")
  func pastMidnight() async throws {
    let late = ConferenceWorkspace.sessions(
      """
        - {id: sen, title: {nb: Sent}, day: 2026-11-25, start: "22:30", end: "23:50", room: stor,
           contributions: [{title: {nb: X}, minutes: 120}, {title: {nb: Y}, minutes: 120}, {title: {nb: Z}, minutes: 120}]}
        - {id: feil, title: {nb: Feil}, day: 2026-11-26, start: "22:30", end: "22:00", room: stor,
           contributions: [{title: {nb: V}, minutes: 120}]}
      """)
    #expect(try await late.codes().filter { $0 == "conference.contribution.outside" }.count == 3)
    let xml = try await late.draft("site/schedules/samling/schedule.xml")
    #expect(xml.contains("<start>22:30</start><duration>01:20</duration>"))
    #expect(xml.contains("<start>22:30</start><duration>01:29</duration>"))
    #expect(xml.split(separator: "<event ").count == 3)
    for path in ["schedules/samling/schedule.xml", "nb/activities/samling.html", "nb/activities/samling.ics"] {
      let text = try await late.draft("site/" + path)
      #expect(!text.contains(/(T|>|\n)2[4-9][:.][0-9]{2}/), "\(path)")
    }
  }

  @Test("Given a text without a language, it is in the workspace's main one, whichever the activity names first")
  func plainTexts() async throws {
    var workspace = ConferenceWorkspace.sessions(
      "  - {id: a, title: Økt, day: 2026-11-25, start: \"09:00\", end: \"10:00\", room: stor, chair: [leder]}")
    workspace.languages = "[nb, en]"
    workspace.head += "\nlanguages: [en, nb]\nplace: Bodø"
    let page = try await workspace.draft("site/en/activities/samling.html")
    for words in ["Bodø", "Økt", "Leder"] { #expect(page.contains("<span lang=\"nb\">\(words)</span>")) }
    #expect(try await workspace.codes().contains("conference.translation.missing"))
  }

  @Test("Given no sessions, the page says that the programme will come, and there is nothing to put in a calendar")
  func empty() async throws {
    let drafts = try await ConferenceWorkspace(text: "").drafting().drafts
    #expect(drafts.map(\.path) == ["site/nb/activities/samling.html", "tasks.nb.internal.md"])
  }
}
