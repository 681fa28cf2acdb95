import SpreCore

/// Finds Markdown in the fields of an item that are plain text, where its signs would stand for readers to see.
struct PlainFieldCheck {
  private(set) var findings: [Finding] = []

  init(_ items: [KnowledgeItem]) {
    for item in items {
      for (_, version) in item.versions.sorted(by: { $0.key < $1.key }) {
        let fields = [("title", version.title), ("summary", version.summary), ("imageAlt", version.imageAlt ?? "")]
        let shorts = version.short.sorted { $0.key < $1.key }.map { ("short", $0.value) }
        for (field, text) in fields + shorts {
          guard let sign = MarkdownSigns.first(in: text) else { continue }
          findings.append(.markdownInPlainText(sign, at: version.origins[field]))
        }
      }
    }
  }
}

extension Finding {
  fileprivate static func markdownInPlainText(_ sign: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "item.markdown",
      Phrase(
        nb: "Feltet er ren tekst: leserne ser «\(sign)» slik det står, med klammer og stjerner.",
        en: "The field is plain text: readers see '\(sign)' as it stands, brackets, stars and all."),
      fix: Phrase(
        nb: "Skriv ordene uten tegnene. Lenker og merker for språk hører hjemme i teksten under.",
        en: "Write the words without the signs. Links and marks of language belong in the text below."),
      at: origin)
  }
}
