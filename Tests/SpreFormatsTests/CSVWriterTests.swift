import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@Suite("Tables, written")
struct CSVWriterTests {
  @Test("Given cells with marks in them, those alone are quoted, and rows end in CRLF")
  func quoting() {
    let text = CSVWriter().text([["a", "b, c", "\"d\""], ["e\nf", " g", "æøå 👩‍👩‍👧‍👦"]])
    #expect(text == "a,\"b, c\",\"\"\"d\"\"\"\r\n\"e\nf\",\" g\",æøå 👩‍👩‍👧‍👦\r\n")
  }

  @Test("Given the choices, separator, quotes and byte order mark are as asked")
  func choices() {
    var writer = CSVWriter(.semicolon)
    writer.quotesAll = true
    writer.hasByteOrderMark = true
    #expect(writer.text([["a", ""]]) == "\u{FEFF}\"a\";\"\"\r\n")
    #expect(CSVWriter(.tab).text([["a", "b"]]) == "a\tb\r\n")
  }

  @Test(
    "Given what a reader could take for something else, it is quoted",
    arguments: ["sep=;", "SEP=,", "\u{FEFF}a", "a;b", "a\tb", "a,b", "a\rb"])
  func misreadings(cell: String) {
    for separator in CSVWriter.Separator.allCases {
      #expect(CSVWriter(separator).text([[cell]]) == "\"\(cell)\"\r\n")
    }
  }

  @Test("Given a row of empty cells, it is told apart from a line with nothing on it")
  func emptyRow() {
    #expect(CSVWriter().text([[""], ["", ""]]) == "\"\"\r\n\"\",\r\n")
  }

  @Test(
    "Given a text that a spreadsheet could run, an apostrophe stands in front",
    arguments: [
      "=1+1", "+cmd", "-x", "@navn", "\ta", "\ra", "\na", " =1", "\u{A0}=1", "＝1", "＋1", "－x", "＠x", "'=1", "-1-1",
      "+47 73 00",
      "--1", "-", "\u{200B}=1", "-1,2,3", "=",
    ])
  func formulas(text: String) {
    #expect(SpreadsheetCell.guarded(text) == "'" + text)
    #expect(SpreadsheetCell.unguarded("'" + text) == text)
  }

  @Test(
    "Given plain numbers and plain texts, they stay as they are",
    arguments: ["-1", "+3", "-1,5", "-12.75", "12", "a=b", "", "'", "'a", "it's", "'-5", "æ", "post@example.org"])
  func plain(text: String) {
    #expect(SpreadsheetCell.guarded(text) == text)
    #expect(SpreadsheetCell.unguarded(text) == text)
  }

  @Test("Given no guard, the text stays as it is, control characters too")
  func unguarded() {
    var writer = CSVWriter()
    #expect(writer.text([["=1\u{1}"]]) == "'=1\r\n")
    writer.guardsCells = false
    #expect(writer.text([["=1\u{1}"]]) == "=1\u{1}\r\n")
  }

  @Test("Given hard texts, guarding loses nothing and leaves nothing to run", arguments: 0..<300)
  func lossless(seed: UInt64) {
    var dice = MIMEDice(seed: seed)
    let start = dice.pick(["=", "+", "-", "@", "'", "''=", "\t", " ", "－", "", "-1", "'+2", "\u{200D}="])
    let text = start + (dice.chance(1, of: 2) ? dice.text() : dice.pick(HostileText.all).text)
    let guarded = SpreadsheetCell.guarded(text)
    let kept = text.unicodeScalars.filter {
      $0.properties.generalCategory != .control || "\t\r\n".unicodeScalars.contains($0)
    }
    #expect(Array(SpreadsheetCell.unguarded(guarded).unicodeScalars) == Array(kept))
    let first = guarded.unicodeScalars.first { !$0.properties.isWhitespace }
    #expect(first.map { !"=@＝＋－＠".unicodeScalars.contains($0) } ?? true)
  }
}
