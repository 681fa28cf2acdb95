import SpreCore
import SpreFormats
import SpreWorkspace
import Testing

@Suite struct `A document written as Markdown reads back as itself` {
  @Test(arguments: 0..<10)
  func `five hundred random documents`(tenth: UInt64) {
    for seed in (tenth * 50)..<(tenth * 50 + 50) {
      var random = RandomDocument(seed: seed)
      let document = random.document()
      let markdown = MarkdownRenderer().render(document)
      let (read, findings) = MarkdownReader.read(markdown, file: "x.md")
      // Its links may lead to files, which are written and read all the same.
      #expect(findings.map(\.code).filter { $0 != "link.file" } == [], "seed \(seed)")
      if read != document {
        let differing = zip(read.blocks, document.blocks).first { $0 != $1 }
        Issue.record("seed \(seed)\n\(markdown)\n\(differing.map { "\($0)\nfrom\n\($1)" } ?? "other number of blocks")")
      }
    }
  }
}
