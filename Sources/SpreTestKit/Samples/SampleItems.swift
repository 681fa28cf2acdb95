import SpreCore

/// Knowledge items of every kind, with every sort of block in their texts.
enum SampleItems {
  /// Items with ids from `sak-1`, each in its languages; the first is the main one.
  static func items(_ count: Int, languages: [Language], text: String? = nil, link: String? = nil) -> [KnowledgeItem] {
    (0..<count).map { index in
      let kind = ItemKind.allCases[index % ItemKind.allCases.count]
      let versions = languages.map { language in
        (language, version(text ?? "Sak \(index + 1) på \(language.rawValue)", index, language, text: text, link: link))
      }
      return KnowledgeItem(
        id: "sak-\(index + 1)", kind: kind, language: languages.first ?? .nb,
        date: SampleBriefs.today.adding(days: -index), groups: index % 3 == 1 ? .named(["N", "Æ1"]) : .all,
        topics: [text ?? "læring"], image: index % 2 == 0 ? SampleFiles.picture : nil,
        deadline: index % 4 == 0 ? SampleBriefs.today.adding(days: 30) : nil, source: text ?? "Kilde",
        versions: Dictionary(versions) { first, _ in first })
    }
  }

  private static func version(
    _ title: String, _ index: Int, _ language: Language, text: String?, link: String?
  ) -> KnowledgeItem.Version {
    KnowledgeItem.Version(
      title: title, summary: text ?? "Kort om saken.", link: link ?? "https://example.org/sak-\(index + 1)?a=1&b=2",
      imageAlt: text ?? "Et bilde", short: ["social": text ?? "Kort", "newsletter": text ?? "Ingress"],
      body: body(text ?? "Tekst", link: link ?? "https://example.org/"),
      file: "items/sak-\(index + 1).\(language.rawValue).md")
  }

  /// One of every block and inline.
  static func body(_ text: String, link: String) -> Document {
    let words: [Inline] = [
      .text(text), .lineBreak, .emphasis([.text(text)]), .strong([.text(text)]), .strikethrough([.text(text)]),
      .code(text), .link(url: link, [.text(text)]), .span(.se, [.text(text)]),
    ]
    let contents: [Block.Content] = [
      .heading(level: 2, words), .paragraph(words),
      .list(Block.List(start: 1, items: [[Block(.paragraph(words))], []])), .quote([Block(.paragraph([.text(text)]))]),
      .table(
        Block.Table(alignments: [.start, .end], header: [[.text(text)], []], rows: [[[.text(text)], [.code(text)]]])),
      .image(Block.Image(source: SampleFiles.picture, alternative: .text(text))),
      .image(Block.Image(source: SampleFiles.picture, alternative: .decorative)),
      .button(label: [.text(text)], url: link), .code(text, notation: nil), .rule,
    ]
    return Document(contents.map { Block($0) })
  }
}
