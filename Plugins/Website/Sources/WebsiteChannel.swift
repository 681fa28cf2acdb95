public import SpreCore

/// The website: a page for each item of an activity in every language it has, with lists of all pages and feeds.
public struct WebsiteChannel: Channel {
  public init() {}

  public var info: ChannelInfo {
    ChannelInfo(
      id: WebsiteChannel.id,
      name: Phrase(nb: "Nettsted", en: "Website"), nynorskName: "Nettstad",
      summary: Phrase(
        nb: "Lager en nettside av hver sak på hvert språk den finnes på, med oversikter og nyhetsstrømmer.",
        en: "Makes a web page of each item in every language it has, with lists and feeds."),
      settings: WebsiteSettings.declarations,
      kinds: [ActivityKind("web", Phrase(nb: "nettpublisering", en: "web publishing"))], publishesItems: true,
      checks: WebsiteChecks.all)
  }

  public func draft(_ brief: Brief) async throws -> Drafting {
    let settings = WebsiteSettings(brief.settings, main: brief.mainLanguage)
    let publication = Publication(brief: brief, settings: settings)
    let findings = WebsitePreflight(publication: publication).findings().inOrder()
    guard !publication.own.isEmpty || publication.isOfListsAlone else { return Drafting(findings: findings) }
    return Drafting(drafts: SiteFiles(publication: publication).drafts, findings: findings)
  }

  /// The channel's id, which its findings' codes begin with.
  static let id = "website"
}
