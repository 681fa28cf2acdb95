/// The sorts of public body that the Norwegian language act tells apart.
public enum BodyType: String, Sendable, Hashable, CaseIterable {
  /// A state body whose circle of service is the whole country.
  case central
  /// A state body of a region whose municipalities mostly use one form.
  case regionalMajority
  /// A state body of a region without a majority form, where municipalities have decided what to be written to in.
  case regionalNeutral
  /// No state body; the act's demands on state bodies do not hold.
  case none

  /// What the sort is called.
  public var name: Phrase {
    switch self {
    case .central: Phrase(nb: "sentralt statsorgan", en: "central state body")
    case .regionalMajority: Phrase(nb: "regionalt organ med flertallsform", en: "regional body with a majority form")
    case .regionalNeutral: Phrase(nb: "regionalt organ, nøytralt", en: "regional body, neutral")
    case .none: Phrase(nb: "ikke et statsorgan", en: "not a state body")
    }
  }
}

/// What a regional body knows of the district it serves, which decides what the act asks of it.
public struct LanguageDistrict: Sendable, Hashable {
  /// The form that most municipalities use, where there is one.
  public var majorityForm: Language?
  /// How many municipalities the district has.
  public var municipalities: Int?
  /// How many of them have decided to be written to in each form.
  public var demand: [Language: Int]
  /// Whether the service is the whole country's though the body it is a part of is a region's.
  public var isNational: Bool
  /// Who says so, and when.
  public var source: String?

  public init(
    majorityForm: Language? = nil, municipalities: Int? = nil, demand: [Language: Int] = [:], isNational: Bool = false,
    source: String? = nil
  ) {
    self.majorityForm = majorityForm
    self.municipalities = municipalities
    self.demand = demand
    self.isNational = isNational
    self.source = source
  }
}
