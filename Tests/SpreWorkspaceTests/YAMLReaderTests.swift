import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Reading YAML with places")
struct YAMLReaderTests {
  @Test("every value knows its line, its column in scalars and its field")
  func places() throws {
    let marked = MarkedText("a: ⟦1\r\n\"æ😀\": {b: [⟦x, ⟦'y']}\r\nc:\r\n  - d: ⟦2026-01-02 # note\r\n")
    let (value, findings) = YAMLReader.read(marked.text, file: "f.yml")
    #expect(findings.isEmpty)
    let list = value?["æ😀"]?["b"]?.elements ?? []
    let found = [value?["a"], list.first, list.last, value?["c"]?.elements?.first?["d"]].map {
      "\($0?.origin.line ?? 0):\($0?.origin.column ?? 0)"
    }
    #expect(found == marked.places)
    #expect(list.last?.origin.field == "æ😀.b[1]")
  }

  @Test(
    "scalars stay the text they were written as",
    arguments: ["no", "N", "Y", "12", "0x1F", "1e3", "true", "2026-01-02"])
  func scalarsStayText(text: String) {
    #expect(YAMLReader.read("a: \(text)", file: "f").value?["a"]?.text == text)
  }

  @Test("a byte order mark and a first line of front matter shift nothing but the line")
  func offset() {
    let (value, _) = YAMLReader.read("\u{FEFF}a: 1", file: "f", firstLine: 5)
    #expect(value?["a"]?.origin.line == 5)
    #expect(value?["a"]?.origin.column == 4)
  }

  @Test("a key given twice is reported where it stands again, and the rest is read")
  func duplicates() {
    let marked = MarkedText(
      """
      a: 1
      m: {x: 1, y: 2, ⟦x: 3}
      l:
        - {k: 1, "ø": 2, ⟦"ø": 3}
      ⟦a: 2
      ⟦a : 3
      z: last
      """)
    let (value, findings) = YAMLReader.read(marked.text, file: "f")
    #expect(Set(findings.map(\.spot)) == Set(marked.places))
    #expect(findings.allSatisfy { $0.code == "field.duplicate" })
    #expect(value?["a"]?.text == "1")
    #expect(value?["m"]?["x"]?.text == "1")
    #expect(value?["z"]?.text == "last")
  }

  @Test("anchors and aliases are refused where the anchor stands")
  func anchors() {
    let marked = MarkedText("a: ⟦&x 1\nb: 2\n")
    let (value, findings) = YAMLReader.read(marked.text + "c: *x\n", file: "f")
    #expect(findings.allSatisfy { $0.code == "yaml.anchor" } && !findings.isEmpty)
    #expect(findings.first?.spot == marked.places[0])
    #expect(value?["b"]?.text == "2")
  }

  @Test("aliases that multiply cost nothing")
  func bomb() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), {? *a\(level - 1) : 1}]\n" }
    let (value, findings) = YAMLReader.read(text, file: "f")
    #expect(value == nil)
    #expect(findings.map(\.code) == ["yaml.anchor"])
  }

  @Test(
    "broken grammar is one finding with a place and a way to mend it",
    arguments: [
      "a: b: c\n", "a: [1, 2\n", "a: 'x\n", "- a\nb: 1\n", "a:\n\t- b\n", "a: @b\n", "a: 1\n---\nb: 2\n", "a: \u{1}\n",
    ])
  func syntax(text: String) {
    let (value, findings) = YAMLReader.read(text, file: "f")
    #expect(value == nil)
    #expect(findings.count == 1)
    #expect(findings.first?.code == "yaml.syntax")
    #expect((findings.first?.origin?.line ?? 0) > 0)
    #expect(findings.first?.fix != nil)
  }

  @Test(
    "what people write by mistake is told in their language",
    arguments: [
      "a: b: c\n", "a: [1, 2\n", "a: 'x\n", "- a\nb: 1\n", "a:\n\t- b\n", "a:\n  b: 1\n\tc: 2\n", "a: @b\n",
      "a: 1\n---\nb: 2\n", "a: \u{1}\n", "a: - b\n", "a: \"\\d\"\n", "a: \"\\xzz\"\n", "a: [1,, 2]\n", "a: | b\n",
      "a: 'x\n---\n'\n", "a: ? b\n", "a: !x!y b\n", "a: %b\n", "%a\nb: 1\n", "a: 1\nb\n", "a: {b: 1\n", "a: *\n",
      "a: &\n", "a: !<b\n",
    ])
  func inTheirLanguage(text: String) throws {
    let message = try #require(YAMLReader.read(text, file: "f").findings.first { $0.code == "yaml.syntax" }?.message)
    let words = try #require(message.nb.split(separator: "her: ").last)
    #expect(!message.en.contains(words), "\(message)")
  }

  @Test("a tab in the indentation is told as one")
  func tab() {
    let findings = YAMLReader.read("a:\n  b: 1\n\tc: 2\n", file: "f").findings
    #expect(findings.first?.message.nb.contains("en tabulator i innrykket") == true)
    #expect(findings.first?.fix?.nb.contains("tabulatoren") == true)
  }

  @Test("deep nesting ends in a finding, not in a crash")
  func depth() {
    let text = "a: " + String(repeating: "[", count: 50_000)
    #expect(YAMLReader.read(text, file: "f").findings.isEmpty == false)
  }
}
