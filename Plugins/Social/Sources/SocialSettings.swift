import SpreCore

/// What can be set for social media, in `spre.yml`, in a measure or in an activity.
struct SocialSettings: Sendable {
  var networks: [Network]
  /// Hashtags as a person wrote them, before those of the item.
  var hashtags: [Tag]
  var mostHashtags: Int
  var addsLink: Bool
  /// What stands where an address would be dead.
  var linkElsewhere: LocalizedText?
  var closing: LocalizedText?
  var showsImages: Bool
  var limits: [Network: Int]

  /// A hashtag as written, with the place of it.
  struct Tag: Sendable {
    var words: String
    var origin: Origin
  }

  init(_ settings: Settings, main: Language) {
    networks = settings["networks"].map { ($0.texts ?? []).compactMap(Network.init(rawValue:)) } ?? Network.usual
    networks = Network.allCases.filter(Set(networks).contains)
    hashtags = (settings["hashtags"]?.elements ?? []).compactMap { value in
      value.text.map { Tag(words: $0, origin: value.origin) }
    }
    mostHashtags = settings["hashtagsMost"]?.int ?? 2
    addsLink = settings["link"]?.bool ?? true
    linkElsewhere = settings["linkInProfile"]?.localized(main: main)
    closing = settings["closing"]?.localized(main: main)
    showsImages = settings["images"]?.bool ?? true
    limits = [.x: settings["xLimit"]?.int ?? 280, .mastodon: settings["mastodonLimit"]?.int ?? 500]
  }

  /// The rules of a network, with the limits that the account or the server has.
  func rules(of network: Network) -> NetworkRules {
    var rules = NetworkRules.of(network)
    if let limit = limits[network] { rules.limit.value = limit }
    return rules
  }

  static let declarations: [FieldDeclaration] = [
    FieldDeclaration(
      "networks", .list(.choice(Network.allCases.map { .init($0.rawValue, Phrase(nb: $0.name, en: $0.name)) })),
      nb: "Nettverkene det lages utkast for. Uten: alle unntatt threads.",
      en: "The networks to draft for. Without: all but threads."),
    FieldDeclaration(
      "hashtags", .list(.text),
      nb: "Emneknagger for alle innlegg, i vanlige ord: «barn og unge» blir #BarnOgUnge.",
      en: "Hashtags for every post, in plain words: 'barn og unge' becomes #BarnOgUnge."),
    FieldDeclaration(
      "hashtagsMost", .int(0...10), default: "2",
      nb: "Så mange emneknagger får et innlegg: først de i hashtags, så sakens emner (topics).",
      en: "The most hashtags a post gets: first those of hashtags, then the item's topics."),
    FieldDeclaration(
      "link", .bool, default: "true",
      nb: "Om innlegget får lenken til saken.", en: "Whether the post has the link to the item."),
    FieldDeclaration(
      "linkInProfile", .localizedText,
      nb: "Det som står der en lenke ikke kan trykkes på (Instagram). Uten: «Lenke i profilen.»",
      en: "What stands where a link cannot be followed (Instagram). Without: 'Link in our profile.'"),
    FieldDeclaration(
      "closing", .localizedText,
      nb: "Noen ord etter teksten, før lenken.", en: "Some words after the text, before the link."),
    FieldDeclaration(
      "images", .bool, default: "true",
      nb: "Om innlegget får sakens bilde.", en: "Whether the post has the item's picture."),
    FieldDeclaration(
      "xLimit", .int(280...25_000), default: "280",
      nb: "Grensen på X; større bare for en konto med lange innlegg.",
      en: "The limit on X; more only for an account with long posts."),
    FieldDeclaration(
      "mastodonLimit", .int(100...100_000), default: "500",
      nb: "Grensen på deres Mastodon-tjener.", en: "The limit on your Mastodon server."),
  ]
}
