import SpreCore
import SpreFormats
import Testing

@testable import SpreWorkspace

@Suite("Reading tables with places")
struct CSVReaderTests {
  private func read(_ text: String) -> (value: Value?, findings: [Finding]) { CSVReader.read(text, file: "t.csv") }

  /// The rows as texts, an empty cell as an empty text.
  static func rows(_ value: Value?) -> [[String: String]]? {
    value?.elements?.map { row in
      Dictionary(uniqueKeysWithValues: (row.entries ?? []).map { ($0.key, $0.value.text ?? "") })
    }
  }

  @Test("every cell knows its line and its column in scalars", arguments: ["\n", "\r\n", "\r"])
  func places(newline: String) throws {
    let lines = ["navn;tekst;tall", "⟦Åse 👩‍👩‍👧‍👦;⟦\"a \"\"b\"\"", "c;d\";⟦1", "", "⟦;⟦x;⟦"]
    let marked = MarkedText(lines.joined(separator: newline))
    let (value, findings) = read(marked.text)
    #expect(findings == [])
    let cells = value?.elements?.flatMap { $0.entries ?? [] } ?? []
    #expect(cells.map { "\($0.value.origin.line):\($0.value.origin.column)" } == marked.places)
    #expect(cells.map(\.value.text) == ["Åse 👩‍👩‍👧‍👦", "a \"b\"\(newline)c;d", "1", nil, "x", nil])
    #expect(cells[5].value.isNull)
    #expect(cells[4].value.origin.field == "[1].tekst")
    #expect(cells[4].value.origin.file == "t.csv")
  }

  @Test(
    "the separator is the one of the first row, or the one that the file names",
    arguments: [
      "a,b\n1,2;3", "a;b\n1;2,3", "a\tb\n1\t2", "sep=;\na;b\n1;2", "\u{FEFF}sep=,\r\na,b\r\n1,2", "SEP=|\na|b\n1|2",
      "\"a\";\"b\"\n1;2", "\u{FEFF}a;b\r\n1;2\r\n", "\n\na;b\n\n1;2\n\n",
    ])
  func separators(text: String) {
    let (value, findings) = read(text)
    #expect(findings == [])
    #expect(value?.elements?.first?.entries?.map(\.key) == ["a", "b"])
    #expect(value?.elements?.count == 1)
  }

  @Test("a separator between quotes is none, whatever the first row has of it")
  func quotedSeparators() {
    let (value, _) = read("\"a,b,c\";d\n1;2")
    #expect(CSVReaderTests.rows(value) == [["a,b,c": "1", "d": "2"]])
  }

  @Test("a byte order mark shifts no column")
  func byteOrderMark() {
    let (value, _) = read("\u{FEFF}a;b\n1;2")
    #expect(value?.origin.column == 1)
    #expect(value?.elements?.first?["b"]?.origin.column == 3)
  }

  @Test(
    "what is wrong is said where it stands",
    arguments: [
      ("a;b\n1;⟦\"x\n2;3\n", ["table.quote.open"]),
      ("a;b\n1;⟦\"x\"y\n2;3\n", ["table.quote.text"]),
      ("a;b\n1;2;⟦3\n", ["table.row.long"]),
      ("a;b;c\n⟦1;2\n", ["table.row.short"]),
      ("a;⟦;c\n1;2;3\n", ["table.header.empty"]),
      ("a;⟦;c\n1;;3\n", ["table.header.empty"]),
      ("a;⟦\n1;2\n", ["table.header.empty"]),
      ("a;b;⟦a\n1;2;3\n", ["table.header.twice"]),
      ("⟦", ["table.empty"]),
      ("⟦\n\n", ["table.empty"]),
      ("a;b;;\n1;2;;\n;;;\n1;2;;;;\n", []),
      ("a\n\"\"\n", []),
    ])
  func problems(marked: String, codes: [String]) {
    let marked = MarkedText(marked)
    let (_, findings) = read(marked.text)
    #expect(findings.map(\.code) == codes)
    #expect(findings.map(\.spot) == marked.places)
  }

  @Test("a column without a name is an error where it holds something, else a warning")
  func severities() {
    #expect(read("a;;c\n1;2;3").findings.map(\.severity) == [.error])
    #expect(read("a;;c\n1;;3").findings.map(\.severity) == [.warning])
  }

  @Test("a table with a quote that nobody closes has no value; other faults cost only themselves")
  func recovery() {
    #expect(read("a;b\n1;\"2").value == nil)
    #expect(
      CSVReaderTests.rows(read("a;b;a\n1;\"2\"x;3;4\n5").value) == [["a": "1", "b": "2x"], ["a": "5", "b": ""]])
  }

  @Test("a row is left out only when nothing at all stands in it")
  func emptyRows() {
    #expect(CSVReaderTests.rows(read("a;b\n;\n\n\"\";\n;x\n").value)?.count == 2)
  }
}
