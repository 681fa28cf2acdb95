import SpreConference
import SpreCore
import Testing

@Suite("A conference's findings")
struct ConferenceFindingTests {
  @Test("Given a programme that holds, nothing is found")
  func isQuiet() async throws {
    let sound = ConferenceWorkspace.sessions(
      """
        - {id: a, title: {nb: Åpning}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, chair: [leder], expected: 100}
        - {id: k, title: {nb: Kaffe}, type: break, day: 2026-11-25, start: "10:00", end: "10:15"}
        - {id: b, title: {nb: Del to}, day: 2026-11-25, start: "10:15", end: "12:00", room: stor, chair: [leder],
           contributions: [{title: {nb: Innlegg}, by: [leder, forsker], minutes: 30}, {title: {nb: Samtale}, by: [forsker]}]}
        - {id: c, title: {nb: Dag to}, day: 2026-11-26, start: "09:00", end: "10:00", room: liten}
      """)
    #expect(try await sound.codes() == [])
  }

  @Test(
    "Given one thing that does not hold, one finding stands at it, and says how to mend it",
    arguments: [
      (
        "conference.room.unknown", Severity.error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: ‹stpr}"#
      ),
      (
        "conference.person.unknown", .error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, chair: [leder, ‹forskar]}"#
      ),
      (
        "conference.session.outside", .error,
        #"- {id: a, title: {nb: A}, day: ‹2026-11-27, start: "09:00", end: "10:00", room: stor}"#
      ),
      (
        "conference.session.end", .error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "22:00", end: ‹"01:00", room: stor}"#
      ),
      (
        "conference.room.small", .warning,
        #"- {id: a, title: {nb: A}, type: posters, day: 2026-11-25, start: "09:00", end: "10:00", room: liten, expected: ‹21, contributions: [{title: {nb: P}}]}"#
      ),
      (
        "conference.session.group", .warning,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, groups: [A, B, ‹C]}"#
      ),
      (
        "conference.contribution.outside", .error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, contributions: [{title: {nb: X}, minutes: 50}, {title: {nb: Y}, minutes: ‹11}]}"#
      ),
      (
        "conference.contribution.outside", .error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, contributions: [{title: {nb: X}, start: ‹"08:50", minutes: 50}]}"#
      ),
      (
        "conference.contribution.overlap", .error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, contributions: [{title: {nb: X}, minutes: 30}, {title: {nb: Y}, start: ‹"09:29", minutes: 11}]}"#
      ),
      (
        "conference.contribution.noTime", .warning,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, contributions: [{title: {nb: X}, minutes: 60}, {title: ‹{nb: Y}}]}"#
      ),
      (
        "conference.translation.missing", .warning,
        #"- {id: a, title: ‹{en: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor}"#
      ),
      (
        "conference.key.twice", .error,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, contributions: [{id: x, title: {nb: X}, minutes: 5}, {id: ‹x, title: {nb: Y}, minutes: 5}]}"#
      ),
      (
        "conference.pause.none", .warning,
        #"- {id: a, title: {nb: A}, day: 2026-11-25, start: ‹"09:00", end: "11:31", room: stor}"#
      ),
    ])
  func finds(_ code: String, _ severity: Severity, _ session: String) async throws {
    let finding = try await ConferenceWorkspace.sessions("  " + session).onlyFinding(code)
    #expect(finding.severity == severity && finding.fix != nil)
  }

  @Test("Given a key with a slip in it, the finding says which one was meant")
  func suggests() async throws {
    let workspace = ConferenceWorkspace.sessions(
      #"  - {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: ‹stpr}"#)
    let finding = try await workspace.onlyFinding("conference.room.unknown")
    #expect(finding.fix == Phrase(nb: "Mente du «stor»?", en: "Did you mean 'stor'?"))
  }

  @Test(
    "Given two sessions that get in each other's way, one finding stands in the later one of the file",
    arguments: [
      ("conference.room.taken", "room: ‹stor", "", ""),
      ("conference.person.twice", "room: liten, chair: [bruker, ‹leder]", "chair: [leder]", ""),
      (
        "conference.person.twice", "room: liten, contributions: [{title: {nb: X}, minutes: 10, by: [‹leder]}]",
        "chair: [leder]", ""
      ),
      ("conference.key.twice", "room: liten", "", "‹a"),
    ])
  func clash(_ code: String, _ later: String, _ earlier: String, _ id: String) async throws {
    let finding = try await ConferenceWorkspace.sessions(
      """
        - {id: a, title: {nb: En}, type: workshop, day: 2026-11-25, start: "09:00", end: "10:00", room: stor\(earlier.isEmpty ? "" : ", " + earlier)}
        - {id: \(id.isEmpty ? "b" : id), title: {nb: To}, type: workshop, day: 2026-11-25, start: "09:59", end: "10:30", \(later)}
      """
    ).onlyFinding(code)
    #expect(finding.severity == .error)
  }

  @Test(
    "Given somebody who is done in one session before the other needs them, or chairs where they speak, all is well")
  func isInTime() async throws {
    let codes = try await ConferenceWorkspace.sessions(
      """
        - {id: a, title: {nb: En}, type: workshop, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, chair: [bruker],
           contributions: [{title: {nb: X}, minutes: 30, by: [leder, bruker]}, {title: {nb: Y}, minutes: 30}]}
        - {id: b, title: {nb: To}, type: workshop, day: 2026-11-25, start: "09:00", end: "10:00", room: liten,
           contributions: [{title: {nb: Z}, start: "09:30", minutes: 30, by: [leder]}]}
        - {id: c, title: {nb: Tre}, day: 2026-11-26, start: "10:00", end: "11:00", room: liten, chair: [leder]}
      """
    ).codes()
    #expect(codes == [])
  }

  @Test("Given something held in another language, its title may stand in that language alone")
  func heldInAnother() async throws {
    let codes = try await ConferenceWorkspace.sessions(
      #"  - {id: a, title: {en: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, language: en}"#
    ).codes()
    #expect(codes == [])
  }

  @Test("Given a plenary with something beside it, a warning names what it is")
  func plenary() async throws {
    let finding = try await ConferenceWorkspace.sessions(
      """
        - {id: a, title: {nb: Plenum}, day: 2026-11-25, start: ‹"09:00", end: "10:00", room: stor}
        - {id: b, title: {nb: Verksted}, type: workshop, day: 2026-11-25, start: "09:30", end: "10:30", room: liten}
      """
    ).onlyFinding("conference.plenary.alone")
    #expect(finding.message.nb.contains("«Verksted»"))
  }

  @Test("Given a session without what its sort needs, a note says so at the session")
  func bare() async throws {
    let workspace = ConferenceWorkspace.sessions(
      #"  - ‹{id: a, title: {nb: A}, type: parallel, day: 2026-11-25, start: "09:00", end: "10:00"}"#)
    for code in ["conference.room.missing", "conference.contributions.missing"] {
      #expect(try await workspace.onlyFinding(code).severity == .note)
    }
  }

  @Test("Given groups that no session is for, a warning names their codes; a day without them is a note")
  func groups() async throws {
    var workspace = ConferenceWorkspace.sessions(
      """
        - {id: a, title: {nb: A}, day: 2026-11-25, start: "09:00", end: "10:00", room: stor, groups: [A]}
        - {id: k, title: {nb: K}, type: break, day: 2026-11-25, start: "10:00", end: "10:30"}
      """)
    workspace.head = workspace.head.replacing("groups: [A, B]", with: "groups: ‹[A, B]")
    let finding = try await workspace.onlyFinding("conference.groups.unserved")
    #expect(finding.message.nb.contains("for B,") && !finding.message.nb.contains("A,"))
    workspace.text +=
      "\n" + #"  - {id: b, title: {nb: B}, day: 2026-11-26, start: "09:00", end: "10:00", room: stor, groups: [B]}"#
    let notes = try await workspace.drafting().findings
    #expect(notes.map(\.code) == ["conference.groups.day", "conference.groups.day"])
  }

  @Test("Given texts that lack languages, each language has one finding at the first, with the first ones by name")
  func translations() async throws {
    var workspace = ConferenceWorkspace.sessions(
      """
        - {id: a, title: Åpning, day: 2026-11-25, start: "09:00", end: "10:00", room: stor}
        - {id: b, title: {nb: Midten, en: Middle}, day: 2026-11-25, start: "10:00", end: "11:00", room: stor}
        - {id: c, title: {nb: Slutt}, day: 2026-11-26, start: "10:00", end: "11:00", room: stor}
        - {id: d, title: {nb: Etterpå}, day: 2026-11-26, start: "11:00", end: "11:30", room: stor}
      """)
    workspace.languages = "[nb, nn, en]"
    workspace.text = workspace.text.replacing("contributors:", with: "other:").replacing(
      "other:\n  forsker: {nb: Forsker}", with: "place: ‹Bodø")
    workspace.head = workspace.head.replacing("{nb: Samling i nord}", with: "{nb: Samling, nn: Samling, en: Meeting}")
    let findings = try await workspace.drafting().findings.filter { $0.code == "conference.translation.missing" }
    #expect(findings.map { $0.origin.map { [$0.line, $0.column] } } == [workspace.mark, workspace.mark])
    #expect(
      findings.map(\.message.nb) == [
        "Dette finnes ikke på engelsk: place «Bodø», title «Åpning», title «Slutt» og 1 til.",
        "Dette finnes ikke på nynorsk: place «Bodø», title «Åpning», title «Midten» og 2 til.",
      ])
    #expect(
      findings.map(\.fix?.nb)
        == Array(repeating: #"Skriv «place: {nb: "…", nn: "…", en: "…"}», og likedan i de andre."#, count: 2))
    workspace.text = workspace.text.replacing("place: ‹Bodø", with: "").replacing("Åpning", with: "{nb: A, en: A}")
    workspace.languages = "[nb, nn]"
    #expect(
      try await workspace.onlyFinding("conference.translation.missing").fix?.nb
        == "Legg til «nn: …», og likedan i de andre.")
  }

  @Test("Given a kind that the channel knows nothing of, an error says which kinds it knows")
  func otherKind() async throws {
    var workspace = ConferenceWorkspace(text: "channel: conference")
    workspace.kind = "‹network"
    _ = try await workspace.onlyFinding("conference.kind.other")
  }
}
