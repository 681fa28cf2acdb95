import SpreCore

/// The `spre.yml` of a new workspace.
enum StarterSettings {
  /// What a service has to replace before anything goes out, by the names of the fields.
  ///
  /// The addresses are under example.org, which leads nowhere (RFC 2606), and are Spre's own, so that somebody's
  /// constructed example is not taken for one left standing.
  static let samples: [(path: [String], value: String)] = [
    (["organisation", "name", "nb"], "Tjenestens navn"),
    (["organisation", "name", "nn"], "Namnet på tenesta"),
    (["organisation", "name", "en"], "The name of the service"),
    (["organisation", "postalAddress"], "Gateveien 1, 0001 Oslo"),
    (["sender", "name"], "Tjenestens navn"),
    (["sender", "address"], "avsender@example.org"),
    (["webAddress"], "https://nettsted.example.org"),
    (["imageBase"], "https://nettsted.example.org/bilder"),
    (["slots", "eml", "unsubscribe"], "mailto:avsender@example.org?subject=Avmelding"),
  ]

  static func text(languages: [Language], comments: WorkingLanguage) -> String {
    """
    \(Phrase.aboutWorkspace.comment(comments))
    schema: 1

    organisation:
      name:
        nb: Tjenestens navn
        nn: Namnet på tenesta
        en: The name of the service
      postalAddress: Gateveien 1, 0001 Oslo

    \(Phrase.aboutLanguages.comment(comments))
    languages: [\(languages.map(\.rawValue).joined(separator: ", "))]

    \(Phrase.aboutWorkingLanguage.comment(comments))
    workingLanguage: \(comments.rawValue)

    \(Phrase.aboutSender.comment(comments))
    sender:
      name: Tjenestens navn
      address: avsender@example.org

    \(Phrase.aboutRoles.comment(comments))
    roles:
      leder: \(Phrase.leader[comments])
      kommunikasjon: \(Phrase.adviser[comments])

    \(Phrase.aboutBrand.comment(comments))
    brand:
      colour: "#1f4e5f"

    \(Phrase.aboutAddresses.comment(comments))
    webAddress: https://nettsted.example.org
    imageBase: https://nettsted.example.org/bilder

    \(Phrase.aboutBodyType.comment(comments))
    bodyType: none

    \(Phrase.aboutSlots.comment(comments))
    slots:
      html:
        name: "*|FNAME|*"
        unsubscribe: "*|UNSUB|*"
        view: "*|ARCHIVE|*"
      eml:
        name: ""
        unsubscribe: "mailto:avsender@example.org?subject=Avmelding"

    """
  }
}
