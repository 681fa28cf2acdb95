import SpreCore

/// Spre's own words in a plain text.
extension ReaderPhrase {
  /// Stands over the addresses of a section's links.
  static let links = ReaderPhrase(nb: "Lenker", nn: "Lenkjer", en: "Links", se: "Liŋkkat")

  /// Stands before what a picture says.
  static let image = ReaderPhrase(nb: "Bilde", nn: "Bilete", en: "Image", se: "Govva")
}
