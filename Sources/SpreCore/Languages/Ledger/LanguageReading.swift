/// What a rule asks of one form of Norwegian.
public enum LanguageDemand: Sendable, Hashable {
  /// At least a share of the words in bokmål and nynorsk, in percent.
  case atLeast(Language, percent: Int)
  /// The form of most municipalities is the one to use; the rule names no share.
  case mainForm(Language)
  /// A reasonable share; the rule names no number.
  case reasonable(Language)

  /// The form that the demand is about.
  public var form: Language {
    switch self {
    case .atLeast(let form, _), .mainForm(let form), .reasonable(let form): form
    }
  }
}

/// One way to read the law for a service: the sort of body it is taken to be, and what then follows.
public struct LanguageReading: Sendable, Hashable {
  /// The sort of body; nothing for the reading as a regional body whose district is not described.
  public var bodyType: BodyType?
  /// What is asked of each form; empty where nothing is, or where settings are missing.
  public var demands: [LanguageDemand]
  /// The settings of `spre.yml` that must be there before the demands can be told.
  public var missing: [String]

  /// The readings for a body: one, or two where the law is not clear, the chosen one first.
  ///
  /// A national service that is a part of a regional body has the whole country for its circle, but the act goes by
  /// the body. No source settles which holds, so both are read.
  public static func all(_ type: BodyType, _ district: LanguageDistrict, by rules: LanguageRules) -> [LanguageReading] {
    let chosen = LanguageReading(type, district, by: rules)
    guard district.isNational else { return [chosen] }
    switch type {
    case .none: return [chosen]
    case .regionalMajority, .regionalNeutral: return [chosen, LanguageReading(.central, district, by: rules)]
    case .central:
      if district.majorityForm != nil { return [chosen, LanguageReading(.regionalMajority, district, by: rules)] }
      if district.municipalities != nil { return [chosen, LanguageReading(.regionalNeutral, district, by: rules)] }
      let missing = [Self.majorityForm, Self.municipalities]
      return [chosen, LanguageReading(bodyType: nil, demands: [], missing: missing)]
    }
  }

  private static let majorityForm = "languageDistrict.majorityForm"
  private static let municipalities = "languageDistrict.municipalities"

  private init(bodyType: BodyType?, demands: [LanguageDemand], missing: [String]) {
    self.bodyType = bodyType
    self.demands = demands
    self.missing = missing
  }

  private init(_ type: BodyType, _ district: LanguageDistrict, by rules: LanguageRules) {
    self.init(bodyType: type, demands: [], missing: [])
    switch type {
    case .none: break
    case .central: demands = [Language.nb, .nn].map { .atLeast($0, percent: rules.centralPercent) }
    case .regionalMajority:
      if let form = district.majorityForm { demands = [.mainForm(form)] } else { missing = [Self.majorityForm] }
    case .regionalNeutral:
      let unsaid = [Language.nb, .nn].filter { district.demand[$0] == nil }.map { "languageDistrict.demand.\($0)" }
      missing = (district.municipalities == nil ? [Self.municipalities] : []) + unsaid
      guard missing.isEmpty, let all = district.municipalities else { return }
      demands = [Language.nb, .nn].map { form in
        let demanding = district.demand[form] ?? 0
        if demanding > 0, demanding * rules.demandedByOneIn >= all {
          return .atLeast(form, percent: rules.demandedPercent)
        }
        return form == .nn && demanding > 0 ? .atLeast(form, percent: rules.nynorskPercent) : .reasonable(form)
      }
    }
  }
}
