import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@testable import SpreWorkspace

@Suite("Tables, written and read back")
struct CSVRoundTripTests {
  static let cells = [
    "", "a", " ", " a ", "æøå", "Čállinlávdegoddi", "👩‍👩‍👧‍👦", "e\u{301}", "\u{301}", ",", ";", "\t", "\"", "\"\"", "a\"b",
    "\n", "\r\n", "\r",
    "a\nb", "a;b", "a,b", "sep=;", "\u{FEFF}", "'", "'=1", "=1", "-1", "@x", "\u{2028}", "\u{A0}", "=\u{1}", "\u{0}",
    "null", "\"\r\n\"",
  ]

  /// A table with a header and rows, the same for the same seed.
  static func table(seed: UInt64) -> [[String]] {
    var numbers = SeededNumbers(seed: seed)
    let width = Int.random(in: 1...6, using: &numbers)
    let header = (0..<width).map { column in
      "k\(column)" + (cells.randomElement(using: &numbers) ?? "").filter { $0 != " " } + "x"
    }
    return [header]
      + (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...3, using: &numbers)).map { _ in cells.randomElement(using: &numbers) ?? "" }.joined()
        }
      }
  }

  @Test("whatever is written comes back, whichever way it was written", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed &+ 7000)
    let table = CSVRoundTripTests.table(seed: seed)
    var writer = CSVWriter(try #require(CSVWriter.Separator.allCases.randomElement(using: &numbers)))
    writer.guardsCells = false
    writer.quotesAll = Bool.random(using: &numbers)
    writer.hasByteOrderMark = Bool.random(using: &numbers)
    let (value, findings) = CSVReader.read(writer.text(table), file: "t.csv")
    #expect(findings == [])
    let rows = try #require(value?.elements)
    #expect(rows.count == table.count - 1)
    for (row, wanted) in zip(rows, table.dropFirst()) {
      let entries = try #require(row.entries)
      #expect(entries.map { Array($0.key.unicodeScalars) } == table[0].map { Array($0.unicodeScalars) })
      let texts = entries.map { Array(($0.value.text ?? "").unicodeScalars) }
      #expect(texts == wanted.map { Array($0.unicodeScalars) })
    }
  }

  @Test("whatever is written for a spreadsheet comes back when the guard is taken away", arguments: UInt64(0)..<100)
  func guarded(seed: UInt64) throws {
    let table = CSVRoundTripTests.table(seed: seed)
    let (value, _) = CSVReader.read(CSVWriter(.semicolon).text(table), file: "t.csv")
    for (row, wanted) in zip(value?.elements ?? [], table.dropFirst()) {
      let texts = (row.entries ?? []).map { SpreadsheetCell.unguarded($0.value.text ?? "") }
      let kept = wanted.map { cell in
        String(String.UnicodeScalarView(cell.unicodeScalars.filter { $0 != "\u{0}" && $0 != "\u{1}" }))
      }
      #expect(texts.map { Array($0.unicodeScalars) } == kept.map { Array($0.unicodeScalars) })
    }
  }
}
