import SpreCore

/// The fields of `languageDistrict` in `spre.yml`.
enum LanguageDistrictFields {
  static let fields: [FieldDeclaration] = [
    FieldDeclaration(
      "majorityForm", .choice(forms.map { FieldType.Choice($0.rawValue, $0.name) }),
      nb: "Målformen de fleste kommunene i området bruker, for regionalMajority.",
      en: "The form that most municipalities in the district use, for regionalMajority."),
    FieldDeclaration(
      "municipalities", .int(1...1000), nb: "Hvor mange kommuner det er i området, for regionalNeutral.",
      en: "How many municipalities the district has, for regionalNeutral."),
    FieldDeclaration(
      "demand",
      .record(forms.map { FieldDeclaration($0.rawValue, .int(0...1000), help: demanding($0)) }),
      nb: "Hvor mange av kommunene som har vedtatt å kreve hver målform.",
      en: "How many of the municipalities have decided to demand each form."),
    FieldDeclaration(
      "national", .bool, default: "false",
      nb: "Om tjenesten er nasjonal, men hører til et regionalt organ; da vises begge måter å lese loven på.",
      en: "Whether you are a national service inside a regional body; then both readings of the law are shown."),
    FieldDeclaration(
      "source", .text, nb: "Hvor tallene kommer fra, og når.", en: "Where the numbers come from, and when."),
  ]

  private static let forms: [Language] = [.nb, .nn]

  private static func demanding(_ form: Language) -> Phrase {
    Phrase(nb: "Kommuner som krever \(form.name.nb).", en: "Municipalities that demand \(form.name.en).")
  }
}

extension LanguageDistrict {
  /// Reads what has been checked against ``LanguageDistrictFields``.
  init(_ value: Value?) {
    let demand = [Language.nb, .nn].compactMap { form in value?["demand"]?[form.rawValue]?.int.map { (form, $0) } }
    self.init(
      majorityForm: value?["majorityForm"]?.language, municipalities: value?["municipalities"]?.int,
      demand: Dictionary(uniqueKeysWithValues: demand), isNational: value?["national"]?.bool ?? false,
      source: value?["source"]?.text)
  }
}
