import SpreCore

/// The few words that a page or a message says of itself.
enum PageWords {
  static let skip = ReaderPhrase(
    nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content", se: "Njuike sisdollui")
  static let languages = ReaderPhrase(nb: "Språk", nn: "Språk", en: "Languages", se: "Gielat")
  static let table = ReaderPhrase(nb: "Tabell", nn: "Tabell", en: "Table", se: "Tabealla")
}
