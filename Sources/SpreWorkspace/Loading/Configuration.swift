public import SpreCore

/// What `spre.yml` says about a workspace.
public struct Configuration: Sendable, Hashable {
  /// Who sends, as readers will see it.
  public var organisation: Organisation
  /// The languages the service writes, the main one first.
  public var languages: [Language]
  /// The language of findings and tables.
  public var workingLanguage: WorkingLanguage
  /// The web address of the service's pages, without a slash at the end.
  public var webAddress: String?
  /// Where pictures will lie on the web, without a slash at the end.
  public var imageBase: String?
  /// The sort of public body, which decides the language rule that holds (språklova, section 13).
  public var bodyType: BodyType?
  /// What is known of the district that a regional body serves.
  public var languageDistrict: LanguageDistrict
  /// How often items and evidence are looked over where they say nothing themselves.
  public var reviewEvery: ReviewPeriod?
  /// What the fields that sending fills become, for each way of exporting.
  public var slots: Slots
  /// The places of the fields, each by its whole name, such as `brand.colour`.
  public var origins: Origins
  /// The settings of the channels, by id.
  public var channels: [String: Value]

  /// Reads a checked value tree; what is missing or broken falls back to something harmless.
  init(_ value: Value?) {
    languages = value?["languages"]?.elements?.compactMap(\.language) ?? []
    if languages.isEmpty { languages = [.nb] }
    workingLanguage = value?["workingLanguage"]?.text.flatMap(WorkingLanguage.init(rawValue:)) ?? .nb
    webAddress = value?["webAddress"]?.text.map(Self.withoutSlash)
    imageBase = value?["imageBase"]?.text.map(Self.withoutSlash)
    bodyType = value?["bodyType"]?.text.flatMap(BodyType.init(rawValue:))
    languageDistrict = LanguageDistrict(value?["languageDistrict"])
    reviewEvery = value?["reviewEvery"]?.text.flatMap(ReviewPeriod.init(rawValue:))
    channels = Self.map(value?["channels"]) { $0 }
    slots = Slots(Self.map(value?["slots"]) { Self.map($0) { $0 } })
    organisation = Organisation(value, main: languages[0])
    origins = value?.deepOrigins ?? Origins(Origin(file: "spre.yml"))
    origins.record = Origin(file: "spre.yml")
  }

  private static func withoutSlash(_ address: String) -> String {
    String(address.reversed().drop { $0 == "/" }.reversed())
  }

  private static func map<Result>(_ value: Value?, _ transform: (Value) -> Result) -> [String: Result] {
    Dictionary((value?.entries ?? []).map { ($0.key, transform($0.value)) }) { first, _ in first }
  }
}

extension Organisation {
  /// Reads the parts of `spre.yml` that readers see.
  fileprivate init(_ value: Value?, main: Language) {
    let roles = value?["roles"]?.textEntries.map { ($0.key, $0.text) } ?? []
    self.init(
      name: value?["organisation"]?["name"]?.localized(main: main) ?? LocalizedText([:]),
      postalAddress: value?["organisation"]?["postalAddress"]?.text,
      brand: Brand(
        colour: value?["brand"]?["colour"]?.text ?? Brand().colour,
        logo: value?["brand"]?["logo"]?.text,
        logoAlt: value?["brand"]?["logoAlt"]?.text,
        fonts: (value?["brand"]?["fonts"]?.texts ?? []).filter(Brand.isFontName)),
      roles: Dictionary(roles) { first, _ in first })
    if let name = value?["sender"]?["name"]?.localized(main: main), let address = value?["sender"]?["address"]?.text {
      sender = Sender(
        name: name.best(for: main), names: name.texts, address: address,
        origins: value?["sender"]?.origins ?? Origins(Origin(file: "spre.yml")))
    }
  }
}
