import SpreCore

/// What reading Markdown says.
extension Finding {
  static func html(_ literal: String, at origin: Origin) -> Finding {
    let shown = shortened(literal)
    return Finding(
      .warning, "markdown.html",
      Phrase(nb: "HTML leses ikke; «\(shown)» vises som tekst.", en: "HTML is not read; '\(shown)' is shown as text."),
      fix: Phrase(
        nb: "Fjern HTML-en, eller skriv det samme i Markdown.", en: "Remove the HTML, or say it in Markdown."),
      at: origin)
  }

  static func unknownLanguage(_ tag: String, at origin: Origin) -> Finding {
    let known = Language.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    let fix =
      tag == "no"
      ? Phrase(nb: "«no» er to målformer: skriv nb eller nn.", en: "'no' is two written forms: write nb or nn.")
      : Phrase(nb: "Bruk et av: \(list).", en: "Use one of: \(list).")
    return Finding(
      .error, "language.unknown",
      Phrase(nb: "Ukjent språk «\(shortened(tag))».", en: "Unknown language '\(shortened(tag))'."), fix: fix, at: origin
    )
  }

  static func refusedLink(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.scheme",
      Phrase(
        nb: "Lenken «\(shortened(url))» er ikke tillatt; ordene står igjen som tekst.",
        en: "The link '\(shortened(url))' is not allowed; its words stay as text."),
      fix: Phrase(
        nb: "Skriv en adresse med https, http eller mailto. Et bilde kan også ligge i mappen; skriv stien uten «..».",
        en: "Write an address with https, http or mailto. A picture may lie in the folder; write its path without '..'."
      ),
      at: origin)
  }

  static func linkWithoutScheme(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.scheme",
      Phrase(
        nb: "Lenken «\(shortened(url))» mangler https://; ordene står igjen som tekst.",
        en: "The link '\(shortened(url))' lacks https://; its words stay as text."),
      fix: Phrase(nb: "Skriv «https://\(shortened(url))».", en: "Write 'https://\(shortened(url))'."), at: origin)
  }

  /// No channel takes a linked file along, so there is nothing for readers to come to.
  static func linkToFile(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.file",
      Phrase(
        nb: "Lenken går til filen «\(shortened(url))», som ikke følger med; leserne får bare ordene.",
        en: "The link leads to the file '\(shortened(url))', which is not taken along; readers get its words alone."),
      fix: Phrase(
        nb: "Legg filen på nettet, og skriv adressen.", en: "Put the file on the web, and write its address."),
      at: origin)
  }

  static func footnote(_ label: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.footnote",
      Phrase(
        nb: "Fotnoter leses ikke: leserne ser «[\(shortened(label))]», og kan miste det som står i noten.",
        en: "Footnotes are not read: readers see '[\(shortened(label))]', and may lose what the note says."),
      fix: Phrase(
        nb: "Skriv merknaden i parentes i teksten.", en: "Write the note in brackets in the text."), at: origin)
  }

  static func linkedFileMissing(_ path: String, at origin: Origin) -> Finding {
    Finding(
      .error, "file.missing",
      Phrase(nb: "Filen «\(shortened(path))» finnes ikke.", en: "The file '\(shortened(path))' does not exist."),
      fix: Phrase(nb: "Legg filen der, eller rett stien.", en: "Put the file there, or mend the path."), at: origin)
  }

  static func linkWithoutWords(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.text.missing",
      Phrase(nb: "Lenken til «\(shortened(url))» har ingen ord.", en: "The link to '\(shortened(url))' has no words."),
      fix: Phrase(
        nb: "Skriv mellom [ og ] hva en finner der.", en: "Write between [ and ] what is to be found there."),
      at: origin)
  }

  static func imageWithoutAlternative(_ source: String, at origin: Origin) -> Finding {
    Finding(
      .error, "image.alt.missing",
      Phrase(
        nb: "Bildet «\(shortened(source))» mangler alternativ tekst.",
        en: "The picture '\(shortened(source))' has no alternative text."),
      fix: Phrase(
        nb: "Skriv mellom [ og ] hva bildet sier, eller gi det tittelen \"decorative\" om det ikke sier noe.",
        en: "Write between [ and ] what it says, or give it the title \"decorative\" when it says nothing."),
      at: origin)
  }

  static func alternativeIsFileName(_ words: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "image.alt.fileName",
      Phrase(
        nb: "Teksten til bildet er et filnavn, «\(shortened(words))», som ikke sier noe til den som får den lest opp.",
        en: "The picture's text is a file name, '\(shortened(words))', which says nothing to those who hear it."),
      fix: Phrase(
        nb: "Skriv hva bildet viser, eller «decorative» om det bare er pynt.",
        en: "Write what the picture shows, or 'decorative' if it is just for looks."),
      at: origin)
  }

  static func imageInLine(_ source: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "image.inline",
      Phrase(
        nb: "Bildet «\(shortened(source))» står inne i teksten; bare den alternative teksten blir med.",
        en: "The picture '\(shortened(source))' stands inside the text; only its alternative text is kept."),
      fix: Phrase(
        nb: "Sett bildet alene, med en tom linje før og etter.",
        en: "Put the picture alone, with an empty line before and after."),
      at: origin)
  }

  static func indentedCode(at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.indented",
      Phrase(
        nb: "Linjer med fire mellomrom først vises som programkode.",
        en: "Lines that begin with four spaces are shown as program code."),
      fix: Phrase(
        nb: "Fjern mellomrommene først på linjen. Er det programkode, sett ``` over og under.",
        en: "Remove the spaces at the line's beginning. If it is program code, put ``` above and below."),
      at: origin)
  }

  static func brokenLink(at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.link.broken",
      Phrase(
        nb: "Her står en lenke som ikke er hel, så leseren ser hakeparentesene.",
        en: "Here stands a link that is not whole, so readers see its brackets."),
      fix: Phrase(
        nb: "Skriv [ord](https://adresse) uten mellomrom mellom ] og (.",
        en: "Write [words](https://address) without a space between ] and (."),
      at: origin)
  }

  static func unusedTitle(_ title: String, meant: String?, at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.title",
      Phrase(nb: "Tittelen «\(shortened(title))» blir ikke med.", en: "The title '\(shortened(title))' is not kept."),
      fix: meant.map { Phrase(nb: "Mente du \"\($0)\"?", en: "Did you mean \"\($0)\"?") }
        ?? Phrase(nb: "Fjern tittelen, og si det i teksten.", en: "Remove the title, and say it in the text."),
      at: origin)
  }

  static func buttonInLine(at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.button",
      Phrase(
        nb: "En knapp står alene i avsnittet sitt; her blir den en lenke.",
        en: "A button stands alone in its paragraph; here it becomes a link."),
      fix: Phrase(nb: "Sett en tom linje før og etter.", en: "Put an empty line before and after."), at: origin)
  }

  /// A text for a message: cut when long, in one line.
  private static func shortened(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : $0 }
    return String(String.UnicodeScalarView(shown)) + (text.unicodeScalars.count > 60 ? "…" : "")
  }
}
