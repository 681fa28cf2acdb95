import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@testable import SpreWorkspace

@Suite struct `A matrix out to a table and back` {
  private static let languages: [WorkingLanguage] = [.nb, .en]

  private func plan(_ text: String) -> Plan { Plan(YAMLReader.read(text, file: "plan.yml").value, main: .nb) }

  /// The table of some cells, as a spreadsheet would write it.
  private func table(_ plan: Plan, _ rows: [[Matrix.Cell]], _ numbers: inout SeededNumbers) -> [UInt8] {
    var writer = CSVWriter(CSVWriter.Separator.allCases.randomElement(using: &numbers)!)
    writer.hasByteOrderMark = Bool.random(using: &numbers)
    writer.quotesAll = Bool.random(using: &numbers)
    let language = Self.languages.randomElement(using: &numbers)!
    let lines = zip(plan.measures, rows).map { measure, cells in [measure.id] + cells.map { $0.written(in: language) } }
    return Array(writer.text([["id"] + plan.groups.map(\.code)] + lines).utf8)
  }

  @Test(arguments: 0..<10)
  func `changes no byte when nobody touched the table`(part: UInt64) {
    for seed in (part * 20)..<(part * 20 + 20) {
      let text = RandomPlan(seed: seed).text.replacing("id: før", with: "id: f")
      let plan = plan(text)
      var numbers = SeededNumbers(seed: seed)
      let table = PlanTable(table(plan, Matrix(plan).rows, &numbers), file: "m.csv", plan: plan)
      #expect(table.findings.isEmpty, "seed \(seed): \(table.findings.map(\.code))")
      #expect(table.changes.isEmpty, "seed \(seed)")
      #expect(table.absentMeasures.isEmpty && table.absentGroups.isEmpty)
    }
  }

  @Test(arguments: 0..<10)
  func `gives exactly the cells that stood in the table`(part: UInt64) {
    for seed in (part * 20)..<(part * 20 + 20) {
      let text = RandomPlan(seed: seed).text.replacing("id: før", with: "id: f")
      let plan = plan(text)
      var numbers = SeededNumbers(seed: seed &+ 1000)
      let wanted = Matrix(plan).rows.map { row in
        if Int.random(in: 0..<4, using: &numbers) == 0 { return row.map { _ in Matrix.Cell.all } }
        let start: [Matrix.Cell] = row.contains(.all) ? row.map { _ in .named } : row
        return start.map { cell in
          switch Int.random(in: 0..<8, using: &numbers) {
          case 0: .named
          case 1: .empty
          case 2: .blank(reason: ["fordi", "=1; \"så\"", "a: b # c", "12", "ja, nei"].randomElement(using: &numbers)!)
          default: cell
          }
        }
      }
      let table = PlanTable(table(plan, wanted, &numbers), file: "m.csv", plan: plan)
      #expect(table.findings.isEmpty, "seed \(seed)")
      let edit = PlanEdit.setCells(table.changes, in: text)
      guard let changed = edit.text else {
        // A plan that only a person should change is refused whole, and says so.
        #expect(edit.findings.map(\.code) == ["edit.refused"], "seed \(seed)")
        continue
      }
      #expect(Matrix(self.plan(changed)).rows == wanted, "seed \(seed)\n\(text)\n\(changed)")
      let comments = { (text: String) in
        text.split(separator: "#k").dropFirst().map { Int($0.prefix { $0.isNumber })! }.sorted()
      }
      #expect(comments(changed) == comments(text), "seed \(seed)")
      #expect(PlanTable(Array("id\n".utf8), file: "m", plan: plan).changes.isEmpty)
    }
  }

  @Test func `A plan of 26 groups and 100 measures goes out and in`() {
    let codes = (0..<26).map { String(UnicodeScalar(UInt8(65 + $0))) }
    let groups = codes.map { "  - {code: \($0), name: {nb: Gruppe \($0)}}\n" }.joined()
    let measures = (0..<100).map { number in
      "  - id: m\(number)\n    name: Tiltak\n    groups: [\(codes[number % 26]), \(codes[(number + 3) % 26])]\n"
    }
    let text = "schema: 1\ngroups:\n" + groups + "measures:\n" + measures.joined()
    let plan = plan(text)
    let wanted = Matrix(plan).rows.map { $0.map { $0 == .named ? Matrix.Cell.empty : .named } }
    var numbers = SeededNumbers(seed: 1)
    let table = PlanTable(table(plan, wanted, &numbers), file: "m.csv", plan: plan)
    #expect(table.changes.count == 100)
    let changed = PlanEdit.setCells(table.changes, in: text).text
    #expect(Matrix(self.plan(changed ?? "")).rows == wanted)
  }
}
