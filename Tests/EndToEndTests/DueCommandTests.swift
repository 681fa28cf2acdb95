import Foundation
import Testing

@Suite("spre plan due")
struct DueCommandTests {
  private static let command = ["plan", "due", "--today", "2026-11-02"]

  @Test("shows the example's deadline, products and feedback on lines that fit a terminal, in both languages")
  func text() throws {
    for (language, title, product) in [("nb", "Uten dag:", "ukjent i 4 av 4"), ("en", "Without a day:", "in 4 of 4")] {
      let run = try Program.run(Self.command + ["--days", "90", "--language", language], in: Program.example)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(run.output.contains(title) && run.output.contains("Mestringstreff: ") && run.output.contains(product))
      #expect(run.output.contains("2027-01-06 "))
      #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
  }

  @Test("gives programs the same lists, and refuses days it cannot answer for")
  func json() throws {
    let run = try Program.run(Self.command + ["--format", "json"], in: Program.example)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["last"] as? String == "2027-01-01")
    #expect((object?["undated"] as? [[String: Any]])?.contains { $0["topic"] as? String == "product" } == true)
    for days in ["-1", "181", "x"] {
      #expect(try Program.run(Self.command + ["--days=\(days)"], in: Program.example).status == 64)
    }
  }
}
