import SpreCore

/// What reading Markdown says.
extension Finding {
  static func html(_ literal: String, at origin: Origin) -> Finding {
    let shown = shortForMarkdown(literal)
    return Finding(
      .warning, "markdown.html",
      Phrase(nb: "HTML leses ikke; «\(shown)» vises som tekst.", en: "HTML is not read; '\(shown)' is shown as text."),
      fix: Phrase(
        nb: "Fjern HTML-en, eller skriv det samme i Markdown.", en: "Remove the HTML, or say it in Markdown."),
      at: origin)
  }

  static func unknownLanguage(_ tag: String, at origin: Origin) -> Finding {
    let fix =
      tag == "no"
      ? Phrase(nb: "«no» er to målformer: skriv nb eller nn.", en: "'no' is two written forms: write nb or nn.")
      : Phrase(
        nb: "Skriv språkets kode på to bokstaver (ISO 639-1), som nb, en, ar, uk eller pl.",
        en: "Write the language's code of two letters (ISO 639-1), such as nb, en, ar, uk or pl.")
    return Finding(
      .error, "language.unknown",
      Phrase(nb: "Ukjent språk «\(shortForMarkdown(tag))».", en: "Unknown language '\(shortForMarkdown(tag))'."),
      fix: fix, at: origin
    )
  }

  static func refusedLink(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.scheme",
      Phrase(
        nb: "Lenken «\(shortForMarkdown(url))» er ikke tillatt; ordene står igjen som tekst.",
        en: "The link '\(shortForMarkdown(url))' is not allowed; its words stay as text."),
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
        nb: "Lenken «\(shortForMarkdown(url))» mangler https://; ordene står igjen som tekst.",
        en: "The link '\(shortForMarkdown(url))' lacks https://; its words stay as text."),
      fix: Phrase(nb: "Skriv «https://\(shortForMarkdown(url))».", en: "Write 'https://\(shortForMarkdown(url))'."),
      at: origin)
  }

  /// No channel takes a linked file along, so there is nothing for readers to come to.
  static func linkToFile(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.file",
      Phrase(
        nb: "Lenken går til filen «\(shortForMarkdown(url))», som ikke følger med; leserne får bare ordene.",
        en:
          "The link leads to the file '\(shortForMarkdown(url))', which is not taken along; readers get its words alone."
      ),
      fix: Phrase(
        nb: "Legg filen på nettet, og skriv adressen.", en: "Put the file on the web, and write its address."),
      at: origin)
  }

  static func footnote(_ label: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.footnote",
      Phrase(
        nb: "Fotnoter leses ikke: leserne ser «[\(shortForMarkdown(label))]», og kan miste det som står i noten.",
        en: "Footnotes are not read: readers see '[\(shortForMarkdown(label))]', and may lose what the note says."),
      fix: Phrase(
        nb: "Skriv merknaden i parentes i teksten.", en: "Write the note in brackets in the text."), at: origin)
  }

  static func linkedFileMissing(_ path: String, at origin: Origin) -> Finding {
    Finding(
      .error, "file.missing",
      Phrase(
        nb: "Filen «\(shortForMarkdown(path))» finnes ikke.", en: "The file '\(shortForMarkdown(path))' does not exist."
      ),
      fix: Phrase(nb: "Legg filen der, eller rett stien.", en: "Put the file there, or mend the path."), at: origin)
  }

  static func linkWithoutWords(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .error, "link.text.missing",
      Phrase(
        nb: "Lenken til «\(shortForMarkdown(url))» har ingen ord.",
        en: "The link to '\(shortForMarkdown(url))' has no words."),
      fix: Phrase(
        nb: "Skriv mellom [ og ] hva en finner der.", en: "Write between [ and ] what is to be found there."),
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
        nb: "Skriv [ord](https://adresse) uten mellomrom mellom ] og (. En lenke på et annet språk: "
          + "[ord](https://adresse \"lang:ar\").",
        en: "Write [words](https://address) without a space between ] and (. A link in another language: "
          + "[words](https://address \"lang:ar\")."),
      at: origin)
  }

  static func unusedTitle(_ title: String, meant: String?, at origin: Origin) -> Finding {
    Finding(
      .warning, "markdown.title",
      Phrase(
        nb: "Tittelen «\(shortForMarkdown(title))» blir ikke med.",
        en: "The title '\(shortForMarkdown(title))' is not kept."),
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
  static func shortForMarkdown(_ text: String) -> String {
    let shown = text.unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : $0 }
    return String(String.UnicodeScalarView(shown)) + (text.unicodeScalars.count > 60 ? "…" : "")
  }
}
