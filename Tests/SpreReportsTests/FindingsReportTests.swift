import SpreCore
import SpreReports
import Testing

struct FindingsReportTests {
  private let unknown = Finding(
    .error, "reference.group.unknown", Phrase(nb: "Ukjent målgruppe «Ø».", en: "Unknown group 'Ø'."),
    fix: Phrase(nb: "Mente du «B»?", en: "Did you mean 'B'?"),
    at: Origin(file: "items/x.md", line: 3, column: 7, field: "groups[0]"))
  private let whole = Finding(
    .warning, "file.large", Phrase(nb: "Stor fil.", en: "A large file."), at: Origin(file: "items/y.md"))
  private let nowhere = Finding(.note, "plan.none", Phrase(nb: "Ingen plan.", en: "No plan."))

  @Test("Given findings with and without a place and a fix, each stands on its line and the counts come last")
  func text() {
    #expect(
      FindingsText([unknown, whole, nowhere, nowhere], language: .nb).text == """
        feil items/x.md:3:7 [reference.group.unknown] Ukjent målgruppe «Ø». (felt groups[0])
          → Mente du «B»?
        advarsel items/y.md [file.large] Stor fil.
        merknad [plan.none] Ingen plan.
        merknad [plan.none] Ingen plan.
        1 feil, 1 advarsel, 2 merknader

        """)
    #expect(
      FindingsText([unknown], language: .en).text == """
        error items/x.md:3:7 [reference.group.unknown] Unknown group 'Ø'. (field groups[0])
          → Did you mean 'B'?
        1 error

        """)
  }

  @Test("Given no findings, one line says so")
  func none() {
    #expect(FindingsText([], language: .nb).text == "Ingen funn.\n")
  }

  @Test(
    "Given a number of each severity, the summary counts them in words",
    arguments: [
      (2, 1, 14, "2 feil, 1 advarsel, 14 merknader", "2 errors, 1 warning, 14 notes"),
      (1, 0, 1, "1 feil, 1 merknad", "1 error, 1 note"),
      (0, 3, 0, "3 advarsler", "3 warnings"),
    ])
  func summary(errors: Int, warnings: Int, notes: Int, nb: String, en: String) {
    let findings =
      Array(repeating: unknown, count: errors) + Array(repeating: whole, count: warnings)
      + Array(repeating: nowhere, count: notes)
    #expect(FindingsSummary(findings).text(.nb) == nb)
    #expect(FindingsSummary(findings).text(.en) == en)
  }

  @Test("Given a message that would steer the terminal, its control characters come out harmless")
  func controls() {
    let hostile = Finding(
      .note, "x", Phrase(nb: "a\u{1B}[2Jb\nfeil c\u{202E}d", en: "a"), at: Origin(file: "items/\u{7}.md"))
    let text = FindingsText([hostile], language: .nb).text
    #expect(text == "merknad items/\u{FFFD}.md [x] a\u{FFFD}[2Jb\u{FFFD}feil c\u{FFFD}d\n1 merknad\n")
  }

  @Test("Given findings, the JSON has every pinned key, null where nothing is known")
  func json() throws {
    #expect(
      try FindingsJSON([unknown, nowhere], language: .en).text() == """
        {
          "findings" : [
            {
              "code" : "reference.group.unknown",
              "column" : 7,
              "field" : "groups[0]",
              "file" : "items/x.md",
              "fix" : "Did you mean 'B'?",
              "line" : 3,
              "message" : "Unknown group 'Ø'.",
              "severity" : "error"
            },
            {
              "code" : "plan.none",
              "column" : null,
              "field" : null,
              "file" : null,
              "fix" : null,
              "line" : null,
              "message" : "No plan.",
              "severity" : "note"
            }
          ],
          "schema" : 1
        }

        """)
  }

  @Test("Given a finding on a whole file, its line is null in JSON")
  func wholeFile() {
    let entry = FindingsJSON([whole], language: .nb).findings[0]
    #expect(entry.file == "items/y.md" && entry.line == nil && entry.column == nil && entry.field == nil)
  }
}
