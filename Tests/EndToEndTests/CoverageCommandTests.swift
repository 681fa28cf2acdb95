import Foundation
import Testing

@Suite("spre plan coverage and pressure")
struct CoverageCommandTests {
  private func spre(_ arguments: String...) throws -> Program.Run {
    try Program.run(["plan"] + arguments + ["--today", "2026-11-02"], in: Program.example)
  }

  @Test("the JSON has all that the flags of the table show")
  func json() throws {
    let run = try spre("coverage", "--format", "json")
    #expect(run.status == 0)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    for key in ["levels", "cells", "freshness", "contacts", "netReach", "deviation"] {
      #expect(json[key] != nil, "\(key)")
    }
    let levels = try #require(json["levels"] as? [[String: Any]])
    #expect(levels.allSatisfy { $0["evenness"] != nil })
  }

  @Test("a preview tells what groups get around a day or an activity")
  func preview() throws {
    let day = try spre("pressure", "--preview", "2026-11-20", "--groups", "A,D", "--language", "en")
    #expect(day.status == 0 && day.output.contains("nyhetsbrev-2026-11 (2026-11-05, planned)"))
    let own = try spre("pressure", "--preview", "nyhetsbrev-2026-11", "--language", "en")
    #expect(own.status == 0 && !own.output.contains("nyhetsbrev-2026-11 ("))
  }

  @Test(
    "wrong usage ends with 64 and says what would be right",
    arguments: [
      (["coverage", "--level", "levert"], "delivered"), (["coverage", "--from", "2026-01-01"], "--to"),
      (["pressure", "--groups", "A"], "--preview"), (["pressure", "--preview", "2026-11-20", "--groups", "Q"], "A"),
      (["pressure", "--preview", "nyhetsbrev-2026-13"], "nyhetsbrev-2026-1"),
      (["pressure", "--from", "2026-02-01", "--to", "2026-01-01"], "--from"),
    ])
  func wrongUsage(arguments: [String], hint: String) throws {
    let run = try Program.run(["plan"] + arguments + ["--today", "2026-11-02"], in: Program.example)
    #expect(run.status == 64)
    #expect(run.errors.contains(hint), "\(run.errors)")
  }
}
