import SpreCore

/// The words of a newsletter that readers see.
enum NewsletterWords {
  /// Whether somebody who writes Northern Sámi has read the words in that column.
  static let samiIsProofread = false

  static let view = ReaderPhrase(
    nb: "Vis i nettleseren", nn: "Vis i nettlesaren", en: "View in your browser", se: "Čájet neahttalohkkis")
  static let unsubscribe = ReaderPhrase(
    nb: "Meld deg av nyhetsbrevet", nn: "Meld deg av nyheitsbrevet", en: "Unsubscribe from the newsletter",
    se: "Heaittit diŋgomis ođasreivve")
  static let hello = ReaderPhrase(nb: "Hei", nn: "Hei", en: "Hello", se: "Bures")
  static let contents = ReaderPhrase(
    nb: "I dette nyhetsbrevet", nn: "I dette nyheitsbrevet", en: "In this newsletter", se: "Dán ođasreivves")
  static let lead = ReaderPhrase(nb: "Hovedsak", nn: "Hovudsak", en: "Main story", se: "Váldoášši")
  static let more = ReaderPhrase(
    nb: "Flere saker på nettstedet vårt", nn: "Fleire saker på nettstaden vår", en: "More on our website",
    se: "Eanet áššit min neahttasiidduin")
  static let deadline = ReaderPhrase(nb: "Frist", nn: "Frist", en: "Deadline", se: "Áigemearri")
  static let why = ReaderPhrase(
    nb: "Du får dette nyhetsbrevet fordi adressen din står på e-postlisten vår.",
    nn: "Du får dette nyheitsbrevet fordi adressa di står på e-postlista vår.",
    en: "You get this newsletter because your address is on our mailing list.",
    se: "Don oaččut dán ođasreivve danne go du čujuhus lea min e-poastalisttus.")
}
