import SpreCore
import Testing

@Suite("Checking values against declarations")
struct FieldCheckTests {
  private let origin = Origin(file: "f.yml", line: 3, column: 5, field: "x")

  private func codes(_ text: String, _ type: FieldType) -> [String] {
    var names = KnownNames()
    names[.group] = ["A", "B"]
    var check = FieldCheck(names: names)
    check.check(Value(.scalar(text), at: origin), as: type)
    return check.findings.map(\.code)
  }

  @Test("says what may stand there, with what the words mean for those who work in Norwegian")
  func explainsChoices() {
    let type = FieldType.choice([
      .init("delivered", Phrase(nb: "levert", en: "delivered")), .init("fri", Phrase(nb: "fri", en: "free")),
    ])
    var check = FieldCheck(names: KnownNames())
    check.check(Value(.scalar("lefert"), at: origin), as: type)
    let said = check.findings.map { "\($0.message.nb) \($0.fix?.nb ?? "")" }.joined()
    #expect(said.contains("delivered (levert), fri") && !said.contains("fri (fri)"), "\(said)")
  }

  @Test(
    "accepts what is of the type and nothing else",
    arguments: [
      (
        FieldType.day, ["2026-02-28", "2024-02-29"],
        ["2026-02-29", "2026-2-1", "26-02-01", "2026-02-01 ", "٢٠٢٦-٠١-٠١"]
      ),
      (.time, ["00:00", "23:59"], ["24:00", "9:00", "09.00", "09:60"]),
      (.int(1...9), ["1", "9"], ["0", "10", "1.0", "+1", "１", ""]),
      (.bool, ["true", "false"], ["yes", "no", "True", "1"]),
      (.colour, ["#a1B2c3"], ["#abc", "a1b2c3", "#a1b2cg", "red"]),
      (.language, ["nb", "sma"], ["no", "NB", "sv", "nb-NO"]),
      (.groupCode, ["A", "Ø2", "ABCD", "N", "Y"], ["a", "ABCDE", "1A", "", "A-B", "Ä"]),
      (.identifier, ["a-1", "2026"], ["A", "å", "a_b", "", "a b"]),
      (.reference(.group), ["A"], ["C", "a", ""]),
      (
        .url, ["https://example.org", "http://æøå.no/ø?x=1#y", "mailto:a@b.no", "mailto:a@b.no?subject=x"],
        [
          "example.org", "javascript:alert(1)", "https://", "https:///x", "ftp://x.no", "https://a b", "mailto:",
          "mailto:a@", "data:text/html,x", "https://x.no/\"onload=",
        ]
      ),
    ])
  func accepts(type: FieldType, good: [String], bad: [String]) {
    for text in good { #expect(codes(text, type) == [], "\(text) should be fine") }
    for text in bad { #expect(codes(text, type).count == 1, "\(text) should not be fine") }
  }

  @Test("a path stays inside its folder", arguments: ["../a", "/a", "a/../b", "a//b", "", ".", "a/.", "a\\b", "a\0b"])
  func unsafePaths(path: String) {
    #expect(!FieldType.isSafePath(path))
  }

  @Test("unknown keys, missing keys, empty and wrong values are all found, with the nearest name")
  func record() {
    let fields = [
      FieldDeclaration("title", .text, required: true, nb: "–", en: "-"),
      FieldDeclaration("date", .day, required: true, nb: "–", en: "-"),
      FieldDeclaration("groups", .list(.reference(.group)), nb: "–", en: "-"),
    ]
    func entry(_ key: String, _ content: Value.Content) -> Value.Entry {
      Value.Entry(key: key, keyOrigin: origin, value: Value(content, at: origin))
    }
    let elements = ["A", "A", "Q"].map { Value(.scalar($0), at: origin) }
    let value = Value(
      .map([entry("titel", .scalar("x")), entry("date", .null), entry("groups", .list(elements))]), at: origin)
    var names = KnownNames()
    names[.group] = ["A", "B"]
    var check = FieldCheck(names: names)
    check.check(value, fields: fields)
    #expect(
      Set(check.findings.map(\.code)) == [
        "field.unknown", "field.missing", "field.empty", "list.repeated", "reference.group.unknown",
      ])
    #expect(check.findings.first { $0.code == "field.unknown" }?.fix?.en == "Did you mean 'title'?")
  }

  @Test("a kind of name that could not be read is not checked")
  func unreadNames() {
    var check = FieldCheck(names: KnownNames())
    check.check(Value(.scalar("whatever"), at: origin), as: .reference(.item))
    #expect(check.findings.isEmpty)
  }
}

@Suite("Did you mean")
struct SpellingTests {
  @Test(
    "counts insertions, deletions, exchanges and swaps",
    arguments: [
      ("groups", "groups", 0), ("gruops", "groups", 1), ("group", "groups", 1), ("", "abc", 3), ("ca", "abc", 3),
      ("æøå", "aøå", 1),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(Spelling.distance(a, b) == expected)
    #expect(Spelling.distance(b, a) == expected)
  }

  @Test("offers the nearest word, and none when all are far")
  func suggestion() {
    #expect(Spelling.suggestion(for: "sumary", among: ["title", "summary", "source"]) == "summary")
    #expect(Spelling.suggestion(for: "xyz", among: ["title", "summary"]) == nil)
  }
}
