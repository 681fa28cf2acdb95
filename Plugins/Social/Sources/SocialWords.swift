import SpreCore

/// The words of a post that readers see and that nobody has written for it.
enum SocialWords {
  /// Whether somebody who writes Northern Sámi has read the words in that column.
  static let samiIsProofread = false

  static let linkInProfile = ReaderPhrase(
    nb: "Lenke i profilen.", nn: "Lenkje i profilen.", en: "Link in our profile.", se: "Liŋka lea profiillas.")
}
