import SpreCore
import SpreTestKit
import SpreWorkspace
import Testing

@Suite struct `Markdown that is too much is refused or read, and never hangs` {
  private func repeated(_ unit: String) -> String {
    String(decoding: Array(repeating: Array(unit.utf8), count: 65_536 / unit.utf8.count).joined(), as: UTF8.self)
  }

  @Test func `a text of 64 kB is read and one byte more is not`() {
    let longest = String(repeating: "æ", count: 32_768)
    #expect(MarkdownReader.read(longest, file: "x.md").document.texts == [longest])
    let (document, findings) = MarkdownReader.read("a\n" + longest, file: "x.md", firstLine: 4)
    #expect(document.blocks.isEmpty)
    #expect(findings.map(\.code) == ["markdown.size"])
    #expect(findings.first?.origin?.line == 5)
  }

  private func table(columns: Int, rows: Int) -> String {
    let header = String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
    return header + String(repeating: "| b |\n", count: rows)
  }

  @Test(arguments: [(60, 10), (2, 2_498), (50, 99)])
  func `a table within the limits is read`(columns: Int, rows: Int) {
    let (document, findings) = MarkdownReader.read("Før\n\n" + table(columns: columns, rows: rows), file: "x.md")
    #expect(findings.isEmpty)
    guard case .table(let read) = document.blocks.last?.content else { Issue.record("no table"); return }
    #expect(read.alignments.count == columns && read.rows.count == rows)
  }

  @Test(arguments: [
    (61, 1, "markdown.table.columns"), (5_000, 500, "markdown.table.columns"), (50, 100, "markdown.table.cells"),
  ])
  func `a table beyond the limits is refused where its columns are set`(columns: Int, rows: Int, code: String) {
    for prefix in ["", "> ", "   "] {
      let lines = table(columns: columns, rows: rows).split(separator: "\n").map { prefix + $0 + "\n" }
      let (document, findings) = MarkdownReader.read("Før\n\n" + lines.joined(), file: "x.md", firstLine: 3)
      #expect(document.blocks.isEmpty)
      #expect(findings.map(\.code) == [code])
      #expect(findings.first?.origin?.line == 6)
      #expect(findings.first?.origin?.column == prefix.count + 1)
    }
  }

  @Test func `two tables may together have more cells than one`() {
    let text = table(columns: 50, rows: 60) + "\n" + table(columns: 50, rows: 60)
    #expect(MarkdownReader.read(text, file: "x.md").document.blocks.count == 2)
  }

  @Test(arguments: [
    String(repeating: ">", count: 20_000) + "a", String(repeating: "- ", count: 20_000) + "a",
    String(repeating: "1. ", count: 20_000) + "a",
    String(repeating: "*a _b ", count: 150) + String(repeating: "c_ d* ", count: 150),
    String(repeating: "[", count: 150) + "a" + String(repeating: "]", count: 150) + String(repeating: "![", count: 150)
      + "a" + String(repeating: "](b)", count: 150),
    (0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
  ])
  func `nesting beyond a hundred is refused`(text: String) {
    let (document, findings) = MarkdownReader.read("a\n\n" + text, file: "x.md")
    #expect(document.blocks.isEmpty)
    #expect(findings.map(\.code) == ["markdown.depth"])
    #expect(findings.first.flatMap(\.origin).map { $0.line >= 3 } == true)
  }

  @Test func `a long rule of dashes is a rule, and thirty quotes are thirty quotes`() {
    let rule = MarkdownReader.read(String(repeating: "- ", count: 300), file: "x.md")
    #expect(rule.findings.isEmpty && rule.document.blocks.map(\.content) == [.rule])
    let quotes = MarkdownReader.read(String(repeating: "> ", count: 30) + "a", file: "x.md")
    #expect(quotes.findings.isEmpty && quotes.document.texts == ["a"])
  }

  @Test func `the mark that is one too many is pointed at`() {
    let text = "æ\n" + String(repeating: "[", count: 1_999) + "\næ [ [ ["
    let (document, findings) = MarkdownReader.read(text, file: "x.md")
    #expect(document.blocks.isEmpty)
    #expect(findings.map(\.code) == ["markdown.marks"])
    #expect(findings.first?.origin?.line == 3 && findings.first?.origin?.column == 5)
  }

  @Test func `a long address used many times is refused before it fills the memory`() {
    let text = "[a]: https://\(String(repeating: "b", count: 50_000))\n\n" + String(repeating: "[a] ", count: 1_000)
    let (document, findings) = MarkdownReader.read(text, file: "x.md")
    #expect(document.blocks.isEmpty)
    #expect(findings.map(\.code) == ["markdown.addresses"])
  }

  /// Units that, repeated to 64 kB, made the parser or the walk over its result slow, or might have.
  private static let units = [
    "![[]()", "[", "](", "[a](b ", "[a]: b\n", "[a]: data:b\n[a]\n", "[^a]: b\n", "*a **b ", "a**b_", "**_", "~~a ",
    "`", "`a``", "<", "<?", "/<?", "<!A ", "<!--", "<a b=", "<http://a>", "&amp;", "\\", "http://a.b ", "ftp://a.b ",
    "www.", "_www.", "a@b.", "a@b.c ", "xmpp:a@b.c ", "- a\n", "- ", "> a\n", "> ", "> - ", "1) ", "# a\n", "a\n===\n",
    "|", "|-\n", "a|b\n-|-\n", "|-|-\n", "a\n-\n", "```\n", "~~~a\n", "    a\n", "\t", " \n", "<div>\n\n", "<a>",
    "* * *\n",
    "\u{0}", "æ", "😀", "\r", "e\u{301}", "![](a)\n\n", "[](b) ", "[a](lang:xx)", "[a](b 'c' ", "a  \n",
  ]

  @Test(arguments: units)
  func `a unit repeated to 64 kB returns`(unit: String) {
    let (document, findings) = MarkdownReader.read(repeated(unit), file: "x.md")
    if document.blocks.isEmpty { #expect(findings.allSatisfy { $0.code.hasPrefix("markdown.") }) }
    #expect(findings.allSatisfy { $0.origin.map { $0.line > 0 && $0.column > 0 } == true })
  }

  @Test func `random marks return`() {
    var numbers = SeededNumbers(seed: 7)
    let marks = Self.units + ["\n", "\n\n", "  ", "]", ")", "\"", "-->", "(", "!"]
    for _ in 0..<60 {
      let some = (0..<Int.random(in: 2...8, using: &numbers)).map { _ in marks.randomElement(using: &numbers)! }
      let text = (0..<3_000).map { _ in some.randomElement(using: &numbers)! }.joined()
      let (_, findings) = MarkdownReader.read(text, file: "x.md")
      for finding in findings where !(finding.origin.map { $0.line > 0 && $0.column > 0 } == true) {
        Issue.record("\(finding.code) at \(finding.origin.debugDescription) in \(some)")
      }
    }
  }
}
