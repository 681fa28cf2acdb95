/// The fields that only one standard kind of activity has; never a field for a person.
enum ActivityKindFields {
  static let network: [FieldDeclaration] = [
    inNetwork,
    FieldDeclaration("agenda", .text, nb: "Sakene som ble tatt opp.", en: "The matters raised."),
    FieldDeclaration("advice", .text, nb: "Rådene som ble gitt.", en: "The advice given."),
    FieldDeclaration("minutes", .text, nb: "Referatets saksnummer.", en: "The case number of the minutes."),
  ]

  static let teaching: [FieldDeclaration] = [
    FieldDeclaration(
      "institution", .text, nb: "Universitetet eller høyskolen.", en: "The university or university college."),
    FieldDeclaration("level", .text, nb: "Studentenes nivå.", en: "The students' level."),
    FieldDeclaration("hours", .int(1...1000), nb: "Antall undervisningstimer.", en: "The number of hours taught."),
    FieldDeclaration("film", .reference(.item), nb: "Filmen som ble vist.", en: "The film that was shown."),
  ]

  static let guidance: [FieldDeclaration] = [
    FieldDeclaration("meetings", .int(0...Int.max), nb: "Antall i møter.", en: "How many in meetings."),
    FieldDeclaration("video", .int(0...Int.max), nb: "Antall på video.", en: "How many by video."),
    FieldDeclaration("phone", .int(0...Int.max), nb: "Antall på telefon.", en: "How many by telephone."),
    FieldDeclaration("mail", .int(0...Int.max), nb: "Antall på e-post.", en: "How many by mail."),
  ]

  static let cooperation: [FieldDeclaration] = [
    inNetwork,
    FieldDeclaration(
      "partners", .list(.text), nb: "Virksomhetene som er med.", en: "The organisations that take part."),
    FieldDeclaration("project", .text, nb: "Prosjektet det hører til.", en: "The project it belongs to."),
  ]

  static let publication: [FieldDeclaration] = [
    FieldDeclaration("category", .text, nb: "Kategorien i NVA.", en: "The category in NVA."),
    FieldDeclaration("journal", .text, nb: "Tidsskriftet eller utgiveren.", en: "The journal or the publisher."),
    FieldDeclaration("doi", .text, nb: "DOI-en, som 10.1000/182.", en: "The DOI, such as 10.1000/182."),
    FieldDeclaration("peerReviewed", .bool, nb: "Om den er fagfellevurdert.", en: "Whether it is peer reviewed."),
  ]

  static let input: [FieldDeclaration] = [
    FieldDeclaration("case", .text, nb: "Saken det gjelder.", en: "The matter it is about."),
    FieldDeclaration("sender", .text, nb: "Virksomheten som spør.", en: "The organisation that asks."),
    FieldDeclaration("caseNumber", .text, nb: "Saksnummeret.", en: "The case number."),
    FieldDeclaration("received", .day, nb: "Dagen saken kom.", en: "The day the matter came."),
    FieldDeclaration("deadline", .day, nb: "Fristen for innspillet.", en: "The day the input is due."),
    FieldDeclaration("owner", .reference(.role), nb: "Rollen som har ansvaret.", en: "The role in charge."),
    FieldDeclaration("sent", .day, nb: "Dagen innspillet ble sendt.", en: "The day the input was sent."),
  ]

  static let campaign: [FieldDeclaration] = [
    FieldDeclaration("opens", .day, nb: "Dagen nominasjonen åpner.", en: "The day nominations open."),
    FieldDeclaration("closes", .day, nb: "Siste dag for å nominere.", en: "The last day to nominate."),
    FieldDeclaration("jury", .day, nb: "Dagen juryen møtes.", en: "The day the jury meets."),
    FieldDeclaration("finalistsOn", .day, nb: "Dagen finalistene blir kjent.", en: "The day the finalists are named."),
    FieldDeclaration("winnerOn", .day, nb: "Dagen vinneren blir kåret.", en: "The day the winner is named."),
    FieldDeclaration("nominees", .int(0...Int.max), nb: "Antall nominerte.", en: "The number of nominees."),
    FieldDeclaration("finalists", .int(0...Int.max), nb: "Antall finalister.", en: "The number of finalists."),
  ]

  private static let inNetwork = FieldDeclaration(
    "network", .reference(.network), nb: "Nettverket eller referansegruppen som møtes.",
    en: "The network or reference group that meets.")
}
