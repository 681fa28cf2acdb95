import SpreCore

/// What the website says of the items it makes pages of.
extension Finding {
  static func pagesMissing(_ page: Site.Page, in languages: [Language]) -> Finding {
    let item = page.item
    let nb = languages.map(\.name.nb).joined(separator: " og ")
    let en = languages.map(\.name.en).joined(separator: " or ")
    let files = languages.map { "items/\(item.id).\($0.rawValue).md" }.joined(separator: ", ")
    // Readers of bokmål and nynorsk read both, so for them something is there all the same.
    let isRead = languages.allSatisfy { !page.language(for: $0).isForeign(to: $0) }
    return Finding(
      isRead ? .note : .warning, "website.translation.missing",
      Phrase(
        nb: "Saken «\(item.id)» finnes ikke på \(nb), så den får ingen side der.",
        en: "The item '\(item.id)' does not exist in \(en), so it gets no page there."),
      fix: Phrase(nb: "Skriv \(files).", en: "Write \(files)."), at: item.main.origins["title"])
  }

  static func pageIDTaken(_ item: KnowledgeItem) -> Finding {
    Finding(
      .error, "website.item.index",
      Phrase(
        nb: "Saken «\(item.id)» får ingen nettside: oversikten over alle saker ligger der siden ville ha ligget.",
        en: "The item '\(item.id)' gets no web page: the list of all pages lies where its page would be."),
      fix: Phrase(
        nb: "Gi saken et annet filnavn enn «\(item.id)», og rett navnet i aktivitetene som har den.",
        en: "Give the item another file name than '\(item.id)', and mend the name in the activities that have it."),
      at: item.main.origins["title"])
  }

  static func commercialPage(_ item: KnowledgeItem) -> Finding {
    Finding(
      .warning, "website.item.commercial",
      Phrase(
        nb: "Saken «\(item.id)» er kommersiell; markedsføring må tydelig framstå som det (markedsføringsloven § 3).",
        en: "The item '\(item.id)' is commercial; marketing must plainly appear as such (Marketing Act, section 3)."),
      fix: Phrase(
        nb: "Skriv i saken at den er markedsføring, eller ta den ut.",
        en: "Say in the item that it is marketing, or take it out."),
      at: item.origins["commercial"])
  }

  static func leadMissing(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "website.item.summary",
      Phrase(
        nb: "Saken «\(id)» har ingen ingress, så oversikten og søketreff viser bare tittelen.",
        en: "The item '\(id)' has no summary, so lists and search results show its title alone."),
      fix: Phrase(nb: "Skriv «summary: …».", en: "Write 'summary: …'."), at: origin)
  }

  static func reviewDue(_ item: KnowledgeItem, on day: Day) -> Finding {
    let message =
      if let reviewed = item.reviewed {
        Phrase(
          nb: "Saken «\(item.id)» ble sist gjennomgått \(reviewed.written(in: .nb)).",
          en: "The item '\(item.id)' was last reviewed on \(reviewed.written(in: .en)).")
      } else {
        Phrase(
          nb: "Saken «\(item.id)» er fra \(item.date.written(in: .nb)) og er aldri gjennomgått.",
          en: "The item '\(item.id)' is from \(item.date.written(in: .en)) and has never been reviewed.")
      }
    return Finding(
      .warning, "website.item.review", message,
      fix: Phrase(
        nb: "Les saken, rett det som ikke stemmer, og skriv «reviewed: \(day)». «reviewEvery:» sier hvor ofte.",
        en: "Read the item, mend what no longer holds, and write 'reviewed: \(day)'. 'reviewEvery:' says how often."),
      at: item.origins["reviewed"])
  }

  /// So many pages are named; the others are counted.
  private static let mostNamed = 10

  static func olderPagesToReview(_ items: [String], at origin: Origin) -> Finding {
    let named = items.prefix(mostNamed).joined(separator: ", ")
    let more = items.count - mostNamed
    return Finding(
      .note, "website.site.review",
      Phrase(
        nb:
          "Disse sidene på nettstedet er ikke gjennomgått i tide: \(named)\(more > 0 ? " og \(more) til" : "").",
        en:
          "These pages of the site have not been reviewed in time: \(named)\(more > 0 ? " and \(more) more" : "")."
      ),
      fix: Phrase(
        nb: "Les dem, skriv «reviewed:» i sakene, og legg dem ut på nytt i en ny aktivitet.",
        en: "Read them, write 'reviewed:' in the items, and publish them again in a new activity."),
      at: origin)
  }

  static func titleTwice(_ page: Site.Page, _ language: Language, like other: String) -> Finding {
    Finding(
      .warning, "website.title.twice",
      Phrase(
        nb: "Saken «\(page.item.id)» har samme tittel på \(language.name.nb) som «\(other)».",
        en: "The item '\(page.item.id)' has the same title in \(language.name.en) as '\(other)'."),
      fix: Phrase(
        nb: "Gi en av dem en tittel som skiller dem.", en: "Give one of them a title that tells them apart."),
      at: page.version(in: language).origins["title"])
  }

  static func pictureUnusable(_ path: String, at origin: Origin) -> Finding {
    if path.lowercased().hasSuffix(".svg") { return drawingUnusable(path, at: origin) }
    return Finding(
      .warning, "website.picture.unusable",
      Phrase(
        nb: "Bildet «\(path)» kan ikke vises på nettsiden: filen mangler, eller er ikke et bilde for nettet.",
        en: "The picture '\(path)' cannot be shown on the page: its file is missing, or no picture for the web."),
      fix: Phrase(
        nb: "Legg et bilde av typen PNG, JPEG, GIF, WebP eller AVIF i items/images.",
        en: "Put a picture of the type PNG, JPEG, GIF, WebP or AVIF into items/images."),
      at: origin)
  }

  private static func drawingUnusable(_ path: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "website.picture.svg",
      Phrase(
        nb: "Bildet «\(path)» legges ikke på nettet: en SVG-fil kan ha programkode i seg.",
        en: "The picture '\(path)' is not put on the web: an SVG file can have program code in it."),
      fix: Phrase(
        nb: "Lagre bildet som PNG i items/images, og skriv det nye filnavnet i saken.",
        en: "Save the picture as PNG in items/images, and write the new file name in the item."),
      at: origin)
  }
}
