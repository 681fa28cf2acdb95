import SpreCore

/// Looks at the words of the letter itself, which are plain text: Markdown in them, bokmål and nynorsk mixed, and a
/// subject or a preheader longer than any inbox shows.
struct OwnTextCheck: Sendable {
  var texts: CarriedTexts

  var findings: [Finding] { texts.ofLetter.flatMap(findings) }

  private func findings(_ text: CarriedTexts.Text) -> [Finding] {
    let words = text.language.map { MixedForms.words(in: text.words, language: $0) } ?? []
    let mixed = text.language.flatMap { Finding.mixedForms(words, in: $0, isMarkdown: false, at: text.origin) }
    let length = text.words.count
    let tooLong = text.name.flatMap { OwnTextCheck.longest[$0] }.map { length > $0 } ?? false
    return [
      MarkdownSigns.first(in: text.words).map { .markdownInLetter($0, at: text.origin) }, mixed,
      text.words.contains("…") && text.words.allSatisfy { $0 == "…" || $0.isWhitespace }
        ? .unfinished(at: text.origin) : nil,
      text.name != "subject" && text.words.unicodeScalars.contains(where: OwnTextCheck.isControl)
        ? .controlInLetter(at: text.origin) : nil,
      tooLong ? .longInInbox(text.name == "subject", length, at: text.origin) : nil,
    ]
    .compactMap(\.self)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains(scalar)
  }

  /// The characters of a line that inboxes show at most, by what stands in it.
  ///
  /// They differ, and phones show half as many; only what is surely cut is told of.
  private static let longest = ["subject": 90, "preheader": 150]
}

extension Finding {
  fileprivate static func unfinished(at origin: Origin) -> Finding {
    Finding(
      .error, "newsletter.text.unfinished",
      Phrase(
        nb: "Her står fortsatt «…», som Spre skrev for at noen skulle fylle det ut.",
        en: "Here still stands '…', which Spre wrote for somebody to fill in."),
      fix: Phrase(nb: "Skriv teksten, eller ta feltet bort.", en: "Write the text, or take the field away."), at: origin
    )
  }

  fileprivate static func controlInLetter(at origin: Origin) -> Finding {
    Finding(
      .warning, "text.control",
      Phrase(
        nb: "Teksten har et usynlig styretegn, som leserne ser som «\u{FFFD}».",
        en: "The text holds an invisible control character, which readers see as '\u{FFFD}'."),
      fix: Phrase(
        nb: "Slett tegnet, eller lim inn teksten uten formatering.",
        en: "Delete it, or paste the text without formatting."),
      at: origin)
  }

  fileprivate static func longInInbox(_ isSubject: Bool, _ length: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, isSubject ? "newsletter.subject.long" : "newsletter.preheader.long",
      Phrase(
        nb: "\(isSubject ? "Emnet" : "Preheaderen") har \(length) tegn; ingen innboks viser så mange.",
        en: "The \(isSubject ? "subject" : "preheader") has \(length) characters; no inbox shows so many."),
      fix: isSubject
        ? Phrase(
          nb: "Si det viktigste først, helst på under 50 tegn.",
          en: "Say what matters first, in fewer than 50 characters if you can.")
        : Phrase(
          nb: "Si det viktigste først, helst på under 90 tegn.",
          en: "Say what matters first, in fewer than 90 characters if you can."),
      at: origin)
  }

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
