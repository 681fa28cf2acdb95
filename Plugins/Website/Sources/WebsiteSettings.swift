import SpreCore

/// What can be set for the website, in `spre.yml`, in a measure or in an activity.
struct WebsiteSettings: Sendable {
  var title: LocalizedText?
  var introduction: LocalizedText?
  var feedLength: Int
  /// Where readers report mistakes.
  var contact: String?
  /// The web address of the accessibility statement that public bodies must have.
  var accessibilityStatement: String?
  var showsSources: Bool
  /// Where each setting was written.
  var origins: [String: Origin]

  init(_ settings: Settings, main: Language) {
    title = settings["title"]?.localized(main: main)
    introduction = settings["introduction"]?.localized(main: main)
    feedLength = settings["feedLength"]?.int ?? 20
    contact = settings["contact"]?.text.flatMap { WebAddress.isAcceptable("mailto:\($0)") ? $0 : nil }
    accessibilityStatement = settings["accessibilityStatement"]?.text
    showsSources = settings["sources"]?.bool ?? true
    origins = Dictionary(settings.all.map { ($0.name, $0.value.origin) }) { first, _ in first }
  }

  static let declarations: [FieldDeclaration] = [
    FieldDeclaration(
      "title", .localizedText, nb: "Overskriften på oversikten. Uten: «Alle saker».",
      en: "The heading of the list of all pages. Without: \"All articles\"."),
    FieldDeclaration(
      "introduction", .localizedText, nb: "Noen ord over oversikten. En tom linje skiller avsnitt.",
      en: "Some words above the list of all pages. An empty line parts paragraphs."),
    FieldDeclaration(
      "feedLength", .int(1...100), default: "20", nb: "Hvor mange av de nyeste sakene nyhetsstrømmen har.",
      en: "How many of the newest items the feed has."),
    FieldDeclaration(
      "contact", .mailAddress, nb: "E-postadressen der lesere melder fra om feil på en side.",
      en: "The mail address where readers report mistakes on a page."),
    FieldDeclaration(
      "accessibilityStatement", .url, nb: "Adressen til tilgjengelighetserklæringen (uustatus.no).",
      en: "The address of the accessibility statement (uustatus.no)."),
    FieldDeclaration(
      "sources", .bool, default: "true", nb: "Om sidene sier hvor opplysningene kommer fra.",
      en: "Whether pages say where their facts come from."),
  ]
}
