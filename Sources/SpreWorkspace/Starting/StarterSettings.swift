import SpreCore

/// The `spre.yml` of a new workspace.
enum StarterSettings {
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
      address: nyhetsbrev@example.org

    \(Phrase.aboutRoles.comment(comments))
    roles:
      leder: \(Phrase.leader[comments])
      kommunikasjon: \(Phrase.adviser[comments])

    \(Phrase.aboutBrand.comment(comments))
    brand:
      colour: "#1f4e5f"

    \(Phrase.aboutAddresses.comment(comments))
    webAddress: https://www.example.org
    imageBase: https://www.example.org/bilder

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
        unsubscribe: "mailto:nyhetsbrev@example.org?subject=Avmelding"

    """
  }
}
