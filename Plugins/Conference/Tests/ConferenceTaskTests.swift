import SpreConference
import SpreCore
import Testing

@Suite("A conference's tasks")
struct ConferenceTaskTests {
  private func review(_ text: String, today: String) async throws -> [Finding] {
    var workspace = ConferenceWorkspace(text: "")
    workspace.today = try #require(Day(today))
    let draft = Draft(
      path: "tasks.nb.internal.md", mediaType: "text/markdown", content: .text(text), isEditable: true, groups: ["A"])
    return try await ConferenceChannel().review(draft, in: workspace.brief())
  }

  @Test("Given tasks of the conference's own, they lie on working days: earlier before the opening, later after it")
  func dates() async throws {
    let workspace = ConferenceWorkspace(
      text: """
        settings: {standardTasks: false}
        tasks:
          - {title: {nb: Før helg}, before: 3, role: leder}
          - {title: {nb: Før pinse}, before: 184, done: true}
          - {title: {nb: Etter helg}, after: 2}
        """)
    let list = try await workspace.draft("tasks.nb.internal.md")
    let lines = list.split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(
      lines == [
        "- [x] **2026-05-22** (uke 21): Før pinse", "- [ ] **2026-11-20** (uke 47): Før helg – Leder",
        "- [ ] **2026-11-30** (uke 49): Etter helg",
      ])
  }

  @Test("Given no setting, the standard tasks are there, in order, each on a working day")
  func standard() async throws {
    let list = try await ConferenceWorkspace(text: "").draft("tasks.nb.internal.md")
    let days = list.split(separator: "\n").filter { $0.hasPrefix("- [ ] **") }
      .compactMap { Day($0.dropFirst(8).prefix(10)) }
    #expect(days.count == 14 && days == days.sorted() && days.allSatisfy(\.isWorkingDay))
    #expect(list.contains("brukerrepresentanter") && list.contains("## Februar 2026"))
  }

  @Test("Given a list as a person left it, what is overdue and not ticked is told at its box")
  func overdue() async throws {
    let text = """
      # Oppgaver

      - [x] **2026-03-02** (uke 10): Gjort
      - [ ] **2026-03-03** (uke 10): Ikke gjort
        * [ ] Uten stjerner innen 2026-03-05
      - [ ] **2026-03-10** (uke 11): I dag
      - [ ] uten dato
      - [X] 2026-03-04 gjort med stor X
      2026-03-04 ingen oppgave
      """
    let findings = try await review(text, today: "2026-03-10")
    #expect(findings.map { $0.origin?.line } == [4, 5] && findings.map { $0.origin?.column } == [3, 5])
    #expect(findings.allSatisfy { $0.code == "conference.task.overdue" && $0.severity == .warning })
    #expect(findings.first?.origin?.file == "drafts/samling/tasks.nb.internal.md")
    #expect(findings.first?.message.nb.contains("«Ikke gjort»") == true)
  }

  @Test("Given the list as Spre writes it, every task in it is understood")
  func understands() async throws {
    let list = try await ConferenceWorkspace(text: "").draft("tasks.nb.internal.md")
    #expect(try await review(list, today: "2030-01-01").count == 14)
    #expect(try await review(list.replacing("[ ]", with: "[x]"), today: "2030-01-01") == [])
  }

  @Test("Given a task without a distance, or for somebody unknown, a finding stands at it")
  func findings() async throws {
    let undated = ConferenceWorkspace(text: "tasks:\n  - ‹{title: {nb: Noe}}")
    #expect(try await undated.onlyFinding("conference.task.undated").severity == .note)
    let unknown = ConferenceWorkspace(text: "tasks:\n  - {title: {nb: Noe}, before: 4, role: ‹ledr}")
    #expect(try await unknown.onlyFinding("conference.person.unknown").fix?.nb == "Mente du «leder»?")
  }
}
