import SpreCore

/// The fixed words that readers see.
enum PodcastWords {
  /// Whether somebody who writes Northern Sámi has read the words in that column.
  static let samiIsProofread = false

  static let deadline = ReaderPhrase(nb: "Frist", nn: "Frist", en: "Deadline", se: "Áigemearri")
}
