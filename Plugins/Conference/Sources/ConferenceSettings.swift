import SpreCore

/// What can be set for a conference, in `spre.yml`, in a measure or in an activity.
struct ConferenceSettings: Sendable {
  var introduction: LocalizedText?
  var registration: String?
  var registrationCloses: Day?
  var contact: String?
  /// Whether the page carries the descriptions and abstracts below the overview.
  var showsAbstracts: Bool
  /// Whether the list of tasks holds the standard ones.
  var hasStandardTasks: Bool
  /// Where each value was written.
  var origins: [String: Origin]

  init(_ settings: Settings, main: Language) {
    introduction = settings["introduction"]?.localized(main: main).map(CleanText.clean)
    registration = settings["registration"]?.text
    registrationCloses = settings["registrationCloses"]?.day
    contact = settings["contact"]?.text
    showsAbstracts = settings["abstracts"]?.bool ?? true
    hasStandardTasks = settings["standardTasks"]?.bool ?? true
    origins = Dictionary(settings.all.map { ($0.name, $0.value.origin) }) { first, _ in first }
  }

  static let declarations: [FieldDeclaration] = [
    FieldDeclaration(
      "introduction", .localizedText,
      nb: "Noen ord øverst på programsiden. En tom linje skiller avsnitt.",
      en: "Some words at the top of the programme page. An empty line parts paragraphs."),
    FieldDeclaration(
      "registration", .url, nb: "Adressen der folk melder seg på.", en: "The address where people register."),
    FieldDeclaration(
      "registrationCloses", .day, nb: "Siste dag for påmelding.", en: "The last day to register."),
    FieldDeclaration(
      "contact", .mailAddress, nb: "E-postadressen for spørsmål og tilrettelegging.",
      en: "The mail address for questions and access needs."),
    FieldDeclaration(
      "abstracts", .bool, default: "true",
      nb: "Om programsiden har beskrivelser og sammendrag under oversikten.",
      en: "Whether the programme page has descriptions and abstracts below the overview."),
    FieldDeclaration(
      "standardTasks", .bool, default: "true",
      nb: "Om oppgavelisten begynner med standardoppgavene.",
      en: "Whether the list of tasks begins with the standard ones."),
  ]
}
