import Foundation
import SpreCore
import SpreFormats
import SpreTestKit
import SpreWorkspace
import Testing

/// Python's csv module as the judge; skipped where there is no python3.
@Suite("Tables as Python reads and writes them", .enabled(if: PythonScript.tables != nil))
struct CSVOracleTests {
  /// A table in the words of the script.
  private struct Table: Codable {
    var delimiter: String
    var rows: [[String]]
  }

  @Test("Given tables that Spre wrote, Python reads what went in")
  func written() throws {
    var files: [String: Data] = [:]
    for seed in 0..<200 {
      var dice = MIMEDice(seed: UInt64(seed) &+ 11_000)
      var writer = CSVWriter(dice.pick(CSVWriter.Separator.allCases))
      writer.quotesAll = dice.chance(1, of: 3)
      writer.hasByteOrderMark = dice.chance(1, of: 3)
      writer.guardsCells = dice.chance(1, of: 2)
      let width = Int.random(in: 1...5, using: &dice)
      let rows = (0..<Int.random(in: 1...8, using: &dice)).map { _ in
        (0..<width).map { _ in dice.chance(1, of: 4) ? dice.pick(HostileText.all).text : dice.line(upTo: 3) }
      }
      let cells = writer.guardsCells ? rows.map { $0.map(SpreadsheetCell.guarded) } : rows
      let table = Table(delimiter: String(writer.separator.rawValue), rows: cells)
      files["\(seed).csv"] = Data(writer.text(rows).utf8)
      files["\(seed).json"] = try JSONEncoder().encode(table)
    }
    let verdict = try PythonScript.tables?.judge(files, ending: ".csv")
    #expect(verdict == "")
  }

  @Test("Given a table with another text in it, the judge says so")
  func planted() throws {
    let json = try JSONEncoder().encode(Table(delimiter: ",", rows: [["a", "b"], ["c", "d"]]))
    for (text, said) in [("a,b\r\nc,x\r\n", "row 2"), ("a,b\r\n", "1 rows"), ("a,b\r\nc,\"d\"x\r\n", "cannot be read")]
    {
      let verdict = try PythonScript.tables?.judge(["0.csv": Data(text.utf8), "0.json": json], ending: ".csv")
      #expect(verdict?.contains(said) == true, "\(verdict ?? "")")
    }
  }

  @Test("Given tables that Python wrote, Spre reads what went in")
  func read() throws {
    try PythonScript.inFolder { folder in
      let done = try PythonScript.tables?.run(["--write", "7", "200", folder.path])
      #expect(done?.status == 0, "\(done?.output ?? "")")
      for number in 0..<200 {
        let file = folder.appending(path: "\(number).csv")
        let table = try JSONDecoder().decode(
          Table.self, from: Data(contentsOf: folder.appending(path: "\(number).json")))
        let (value, findings) = CSVReader.read(
          String(decoding: try Data(contentsOf: file), as: UTF8.self), file: "t.csv")
        #expect(findings == [])
        let rows = (value?.elements ?? []).map { row in
          (row.entries ?? []).map { Array(($0.value.text ?? "").unicodeScalars) }
        }
        #expect(rows == table.rows.dropFirst().map { $0.map { Array($0.unicodeScalars) } }, "table \(number)")
      }
    }
  }
}
