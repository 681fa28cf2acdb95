import SpreCore

/// The words around the fields that only one kind of activity has.
enum KindFactWords {
  static let guided = ReportPhrase(nb: "Veiledet", nn: "Rettleidde", en: "Guided")
  static let yes = ReportPhrase(nb: "ja", nn: "ja", en: "yes")
  static let no = ReportPhrase(nb: "nei", nn: "nei", en: "no")

  /// How guidance was given, by the name of its field.
  static func way(_ name: String) -> ReportPhrase {
    switch name {
    case "meetings": ReportPhrase(nb: "i møter", nn: "i møte", en: "in meetings")
    case "video": ReportPhrase(nb: "på video", nn: "på video", en: "by video")
    case "phone": ReportPhrase(nb: "på telefon", nn: "på telefon", en: "by telephone")
    case "mail": ReportPhrase(nb: "på e-post", nn: "på e-post", en: "by mail")
    default: ReportPhrase(nb: name, nn: name, en: name)
    }
  }

  /// What a field is called in a report: its label, else what its help says it is.
  static func label(_ field: FieldDeclaration) -> ReportPhrase {
    if let label = labels[field.name] { return label }
    let nb = field.help.nb.withoutFullStop
    return ReportPhrase(nb: nb, nn: nb, en: field.help.en.withoutFullStop)
  }

  static let labels: [String: ReportPhrase] = [
    "agenda": ReportPhrase(nb: "Saker", nn: "Saker", en: "Matters raised"),
    "advice": ReportPhrase(nb: "Råd", nn: "Råd", en: "Advice"),
    "minutes": ReportPhrase(nb: "Referat", nn: "Referat", en: "Minutes"),
    "institution": ReportPhrase(nb: "Lærested", nn: "Lærestad", en: "Institution"),
    "level": ReportPhrase(nb: "Nivå", nn: "Nivå", en: "Level"),
    "hours": ReportPhrase(nb: "Undervisningstimer", nn: "Undervisningstimar", en: "Hours taught"),
    "partners": ReportPhrase(nb: "Samarbeidspartnere", nn: "Samarbeidspartnarar", en: "Partners"),
    "project": ReportPhrase(nb: "Prosjekt", nn: "Prosjekt", en: "Project"),
    "category": ReportPhrase(nb: "Kategori i NVA", nn: "Kategori i NVA", en: "Category in NVA"),
    "journal": ReportPhrase(
      nb: "Tidsskrift eller utgiver", nn: "Tidsskrift eller utgjevar", en: "Journal or publisher"),
    "doi": ReportPhrase(nb: "DOI", nn: "DOI", en: "DOI"),
    "peerReviewed": ReportPhrase(nb: "Fagfellevurdert", nn: "Fagfellevurdert", en: "Peer reviewed"),
    "case": ReportPhrase(nb: "Sak", nn: "Sak", en: "Matter"),
    "sender": ReportPhrase(nb: "Spurt av", nn: "Spurt av", en: "Asked by"),
    "caseNumber": ReportPhrase(nb: "Saksnummer", nn: "Saksnummer", en: "Case number"),
    "received": ReportPhrase(nb: "Mottatt", nn: "Motteke", en: "Received"),
    "deadline": ReportPhrase(nb: "Frist", nn: "Frist", en: "Deadline"),
    "sent": ReportPhrase(nb: "Sendt", nn: "Sendt", en: "Sent"),
    "nominees": ReportPhrase(nb: "Nominerte", nn: "Nominerte", en: "Nominees"),
    "finalists": ReportPhrase(nb: "Finalister", nn: "Finalistar", en: "Finalists"),
  ]
}

extension String {
  /// The words of a help without the full stop, as a label has none.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
