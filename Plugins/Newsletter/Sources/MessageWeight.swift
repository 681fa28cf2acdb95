import SpreCore

/// What a message weighs with all that it carries, against what is light to fetch and what receivers take in.
enum MessageWeight {
  /// Ten pictures of the weight that one should have at most, a third heavier in base64, with room for the words.
  ///
  /// No rule says so; but each reader fetches the whole message, and a mailbox keeps it.
  static let comfortable = 10 * PictureFiles.heaviest * 3 / 2
  /// What Exchange Server takes in where nobody has raised it (learn.microsoft.com, "Message size and recipient
  /// limits in Exchange Server", 2024); Gmail takes 25 MB with attachments (support.google.com/mail/answer/6584).
  static let accepted = 10_000_000

  /// Bytes in megabytes of a million, with one decimal.
  static func megabytes(_ bytes: Int) -> Phrase {
    let tenths = (bytes + 50_000) / 100_000
    return Phrase(nb: "\(tenths / 10),\(tenths % 10) MB", en: "\(tenths / 10).\(tenths % 10) MB")
  }
}

extension Finding {
  /// That the message of an edition is heavy, where it is.
  static func heavyMessage(_ edition: Phrase, _ bytes: Int, at origin: Origin) -> Finding? {
    guard bytes > MessageWeight.comfortable else { return nil }
    let size = MessageWeight.megabytes(bytes)
    let harm =
      bytes > MessageWeight.accepted
      ? Phrase(nb: "mange mottakere tar ikke imot mer enn 10 MB", en: "many receivers take no more than 10 MB")
      : Phrase(nb: "over 3 MB er den tung å hente for hver leser", en: "over 3 MB it is heavy to fetch for each reader")
    return Finding(
      .warning, "newsletter.size.message",
      Phrase(
        nb: "E-posten på \(edition.nb) er på \(size.nb) med bildene i den; \(harm.nb).",
        en: "The mail in \(edition.en) has \(size.en) with its pictures; \(harm.en)."),
      fix: Phrase(
        nb: "Lagre bildene mindre, eller la dem ligge på nettet: ta bort «embedImages:».",
        en: "Save the pictures smaller, or leave them on the web: take 'embedImages:' away."),
      at: origin)
  }
}

extension PreflightObservation {
  /// What the message of an edition weighs.
  static func messageSize(_ edition: Phrase, _ bytes: Int) -> PreflightObservation {
    let size =
      bytes < 1_000_000
      ? Phrase(nb: "\((bytes + 999) / 1000) kB", en: "\((bytes + 999) / 1000) kB") : MessageWeight.megabytes(bytes)
    return PreflightObservation(
      NewsletterChecks.size.id,
      Phrase(
        nb: "\(edition.nb): e-posten er på \(size.nb) med alt som ligger i den.",
        en: "\(edition.en): the mail has \(size.en) with all that is in it."))
  }
}
