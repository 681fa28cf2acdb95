import SpreCore

/// The words of the website that readers see.
enum WebsiteWords {
  /// Whether somebody who writes Northern Sámi has read the words in that column.
  static let samiIsProofread = false

  static let allItems = ReaderPhrase(nb: "Alle saker", nn: "Alle saker", en: "All articles", se: "Buot áššit")
  static let languages = ReaderPhrase(nb: "Språk", nn: "Språk", en: "Languages", se: "Gielat")
  static let choose = ReaderPhrase(nb: "Velg språk", nn: "Vel språk", en: "Choose a language", se: "Vállje giela")
  static let contents = ReaderPhrase(
    nb: "På denne siden", nn: "På denne sida", en: "On this page", se: "Dán siiddus")
  static let byKind = ReaderPhrase(nb: "Etter type", nn: "Etter type", en: "By type", se: "Šlája mielde")
  static let byGroup = ReaderPhrase(
    nb: "Etter målgruppe", nn: "Etter målgruppe", en: "By audience", se: "Ulbmiljoavkku mielde")
  static let activities = ReaderPhrase(
    nb: "Nyhetsbrev og arrangementer", nn: "Nyheitsbrev og arrangement", en: "Newsletters and events",
    se: "Ođasreivvet ja lágideamit")
  static let byTopic = ReaderPhrase(nb: "Etter tema", nn: "Etter tema", en: "By topic", se: "Fáttá mielde")

  static let facts = ReaderPhrase(
    nb: "Om denne saken", nn: "Om denne saka", en: "About this article", se: "Dán ášši birra")
  static let published = ReaderPhrase(nb: "Publisert", nn: "Publisert", en: "Published", se: "Almmuhuvvon")
  static let date = ReaderPhrase(nb: "Saken er fra", nn: "Saka er frå", en: "Dated", se: "Ášši beaivi")
  static let reviewed = ReaderPhrase(
    nb: "Sist gjennomgått", nn: "Sist gjennomgått", en: "Last reviewed", se: "Maŋemus dárkkistuvvon")
  static let notReviewed = ReaderPhrase(
    nb: "ikke siden publiseringen", nn: "ikkje sidan publiseringa", en: "not since publication",
    se: "ii almmuheami maŋŋá")
  static let deadline = ReaderPhrase(nb: "Frist", nn: "Frist", en: "Deadline", se: "Áigemearri")
  static let validUntil = ReaderPhrase(nb: "Gjelder til", nn: "Gjeld til", en: "Valid until", se: "Fámus gitta")
  static let groups = ReaderPhrase(nb: "For", nn: "For", en: "For", se: "Geasa")
  static let topics = ReaderPhrase(nb: "Tema", nn: "Tema", en: "Topics", se: "Fáttát")
  static let source = ReaderPhrase(nb: "Kilde", nn: "Kjelde", en: "Source", se: "Gáldu")
  static let otherLanguages = ReaderPhrase(
    nb: "Andre språk", nn: "Andre språk", en: "Other languages", se: "Eará gielat")
  static let more = ReaderPhrase(nb: "Finn mer", nn: "Finn meir", en: "Find more", se: "Gávnna eanet")

  static let report = ReaderPhrase(
    nb: "Meld fra om feil på denne siden", nn: "Meld frå om feil på denne sida", en: "Report a mistake on this page",
    se: "Dieđit meattáhusa dán siiddus")
  static let accessibility = ReaderPhrase(
    nb: "Tilgjengelighetserklæring", nn: "Tilgjengeerklæring", en: "Accessibility statement",
    se: "Olámuttovuođajulggaštus")
  static let feed = ReaderPhrase(
    nb: "Følg oss i en nyhetsleser (Atom)", nn: "Følg oss i ein nyheitslesar (Atom)",
    en: "Follow us in a news reader (Atom)", se: "Čuovo min ođaslohkkis (Atom)")

  /// One item of a kind, as it stands above the item's title.
  static func one(_ kind: ItemKind) -> ReaderPhrase {
    switch kind {
    case .news: ReaderPhrase(nb: "Nyhet", nn: "Nyhende", en: "News", se: "Ođas")
    case .publication: ReaderPhrase(nb: "Publikasjon", nn: "Publikasjon", en: "Publication", se: "Almmuheapmi")
    case .event: ReaderPhrase(nb: "Arrangement", nn: "Arrangement", en: "Event", se: "Lágideapmi")
    case .tool: ReaderPhrase(nb: "Verktøy", nn: "Verktøy", en: "Tool", se: "Reaidu")
    case .film: ReaderPhrase(nb: "Film", nn: "Film", en: "Film", se: "Filbma")
    case .course: ReaderPhrase(nb: "Kurs", nn: "Kurs", en: "Course", se: "Kursa")
    case .consultation: ReaderPhrase(nb: "Høring", nn: "Høyring", en: "Consultation", se: "Gulaskuddan")
    }
  }
}
