import SpreCore
import SpreTestKit
import SpreWorkspace
import Testing

@Suite struct FilesYAMLScalarTests {
  @Test(arguments: ["Nyhetsbrev", "brukere og pårørende", "a/b.md", "it's", "Čállin"])
  func plainTextsStayPlain(_ text: String) {
    #expect(YAMLScalar.quoted(text) == text)
  }

  @Test(arguments: [
    "", "N", "yes", "null", "~", "12", "2026-11-02", "1e3", "0x1F", "- a", "a: b", "a #b", "a:", " a", "a ",
  ])
  func textsThatAReaderCouldMistakeAreQuoted(_ text: String) {
    #expect(YAMLScalar.quoted(text).hasPrefix("\""))
  }

  @Test(arguments: 1...400)
  func anyTextReadsBackAsItself(_ seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed))
    let alphabet: [Unicode.Scalar] = [
      "a", "N", "0", "9", " ", " ", "-", ":", "#", "\"", "'", "\\", "\n", "\r", "\t", "[", "]", "{", "}", ",", "&",
      "*", "!", "|", ">", "%", "@", "`", "?", "~", "æ", "á", "\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{1}",
      "\u{7F}", "😀", ".", "=", "<", "_",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) { text.append(alphabet.randomElement(using: &random) ?? "a") }
    // Yams drops a byte order mark that begins a scalar, however it is written.
    if text.first == "\u{FEFF}" { text.removeFirst() }
    let written = YAMLScalar.quoted(String(text))
    for yaml in ["key: \(written)\nnext: x\n", "- \(written)\n- x\n", "key: [\(written), x]\n"] {
      let read = YAMLReader.read(yaml, file: "a.yml")
      #expect(read.findings.isEmpty, "\(yaml.debugDescription): \(read.findings.map(\.message.en))")
      let list = read.value?["key"]?.elements ?? read.value?.elements
      let content = list?.first?.content ?? read.value?["key"]?.content
      #expect(content == .scalar(String(text)), "\(yaml.debugDescription)")
    }
  }
}
