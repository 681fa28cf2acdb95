public import SpreCore

/// The newsletter: an activity's items as one edition per language, in HTML, plain text and as a message to open.
public struct NewsletterChannel: Channel {
  public init() {}

  public var info: ChannelInfo {
    ChannelInfo(
      id: "newsletter",
      name: Phrase(nb: "Nyhetsbrev", en: "Newsletter"),
      summary: Phrase(
        nb: "Lager ett nyhetsbrev per språk av aktivitetens saker: HTML, ren tekst og e-post.",
        en: "Makes one newsletter per language from the activity's items: HTML, plain text and mail."),
      settings: NewsletterSettings.declarations,
      kinds: [ActivityKind("newsletter", Phrase(nb: "nyhetsbrev", en: "newsletter"))], publishesActivities: true,
      exports: Export.allCases.map { ChannelExport($0.rawValue, slots: Slot.allCases.map(\.declaration)) })
  }

  public func draft(_ brief: Brief) async throws -> Drafting {
    let settings = NewsletterSettings(brief.settings, main: brief.mainLanguage)
    var drafting = Drafting(findings: Preflight(brief: brief, settings: settings).findings())
    let guardian = TextGuard(tags: MergeTags(brief.slots))
    let (safeBrief, safeSettings) = (guardian.safe(brief), guardian.safe(settings))
    for language in brief.languages where !brief.items.isEmpty && NewsletterChannel.languages.contains(language) {
      let files = EditionFiles(brief: safeBrief, settings: safeSettings, language: language).drafting()
      drafting.drafts += files.drafts
      drafting.findings += files.findings
    }
    drafting.findings = drafting.findings.inOrder()
    return drafting
  }

  /// The languages that there are words for readers in.
  static let languages: Set<Language> = Set(Language.readers)
}
