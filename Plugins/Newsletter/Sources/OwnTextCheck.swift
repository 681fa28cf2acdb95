import SpreCore

/// Looks at the words of the letter itself, which are plain text: Markdown in them, and bokmål and nynorsk mixed.
struct OwnTextCheck: Sendable {
  var texts: CarriedTexts

  var findings: [Finding] { texts.ofLetter.flatMap(findings) }

  private func findings(_ text: CarriedTexts.Text) -> [Finding] {
    let words = text.language.map { MixedForms.words(in: text.words, language: $0) } ?? []
    let mixed = text.language.flatMap { Finding.mixedForms(words, in: $0, isMarkdown: false, at: text.origin) }
    return [MarkdownSigns.first(in: text.words).map { .markdownInLetter($0, at: text.origin) }, mixed]
      .compactMap(\.self)
  }
}

extension Finding {
  fileprivate static func markdownInLetter(_ sign: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.markdown",
      Phrase(
        nb: "Brevets egne tekster er ren tekst: leserne ser «\(sign)» slik det står, med klammer og stjerner.",
        en: "The letter's own texts are plain text: readers see '\(sign)' as it stands, brackets, stars and all."),
      fix: Phrase(
        nb: "Skriv ordene uten tegnene. En lenke hører hjemme i en sak.",
        en: "Write the words without the signs. A link belongs in an item."),
      at: origin)
  }
}
