import SpreCore
import Testing

@Suite("Dates as readers write them")
struct WrittenDateTests {
  @Test(
    "Given days that last, what the first and the last share stands once",
    arguments: [
      ("2026-11-25", "2026-11-25", Language.nb, "25. november 2026"),
      ("2026-11-25", "2026-11-27", .nb, "25.–27. november 2026"),
      ("2026-05-31", "2026-06-02", .nn, "31. mai – 2. juni 2026"),
      ("2026-11-25", "2026-11-27", .en, "25–27 November 2026"),
      ("2026-12-30", "2027-01-02", .nb, "30. desember 2026 – 2. januar 2027"),
      ("2026-11-25", "2026-11-27", .se, "skábmamánu 25.–27. b. 2026"),
      ("2026-05-31", "2026-06-02", .se, "miessemánu 31. b. 2026 – geassemánu 2. b. 2026"),
    ])
  func spans(from: String, to: String, language: Language, text: String) throws {
    let span = try #require(DateSpan(from: Day(from)!, to: Day(to)!))
    #expect(span.written(in: language) == text)
  }
}
