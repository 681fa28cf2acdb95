public import SpreCore

/// The newsletter: an activity's items as one edition per language, in HTML, plain text and as a message to open.
public struct NewsletterChannel: Channel {
  public init() {}

  public var info: ChannelInfo {
    ChannelInfo(
      id: "newsletter",
      name: Phrase(nb: "Nyhetsbrev", en: "Newsletter"), nynorskName: "Nyheitsbrev",
      summary: Phrase(
        nb: "Lager ett nyhetsbrev per språk av aktivitetens saker: HTML, ren tekst og e-post.",
        en: "Makes one newsletter per language from the activity's items: HTML, plain text and mail."),
      settings: NewsletterSettings.declarations,
      kinds: [ActivityKind("newsletter", Phrase(nb: "nyhetsbrev", en: "newsletter"))], publishesActivities: true,
      headingSetting: "subject",
      exports: Export.allCases.map { ChannelExport($0.rawValue, slots: Slot.allCases.map(\.declaration)) },
      checks: NewsletterChecks.all)
  }

  public func draft(_ brief: Brief) async throws -> Drafting {
    let settings = NewsletterSettings(brief.settings, main: brief.mainLanguage)
    var drafting = Drafting(
      findings: Preflight(brief: brief, settings: settings).findings(), leavesOutTexts: !settings.carriesBody)
    let guardian = TextGuard(tags: MergeTags(brief.slots))
    let (safeBrief, safeSettings) = (guardian.safe(brief), guardian.safe(settings))
    let languages = brief.languages.filter(NewsletterChannel.languages.contains)
    guard !brief.items.isEmpty, !languages.isEmpty else { return drafting.inOrder() }
    let scopes = EditionScope.all(of: safeBrief, safeSettings)
    let areSeveral = scopes.contains { $0.group != nil }
    for language in languages {
      func files(_ brief: Brief, _ group: String?) -> EditionFiles {
        EditionFiles(
          brief: brief, settings: safeSettings.suited(to: group, title: safeBrief.activity.title), language: language,
          group: group,
          isOneOfSeveral: areSeveral)
      }
      for scope in scopes { drafting.add(files(scope.brief, scope.group).drafting()) }
      let own = scopes.filter { $0.group != nil }.map { files($0.brief, $0.group) }
      drafting.drafts += ([files(safeBrief, nil)] + own).compactMap { $0.webPage() }
    }
    drafting.drafts += EditionPictures(brief: brief, settings: settings).copies
    drafting.drafts.append(GroupOverview(brief: safeBrief, scopes: scopes).draft)
    drafting.observations += PreflightObservation.contents(of: brief, settings)
    return drafting.inOrder()
  }

  /// The languages that there are words for readers in.
  static let languages: Set<Language> = Set(Language.readers)
}

extension Drafting {
  fileprivate mutating func add(_ other: Drafting) {
    drafts += other.drafts
    findings += other.findings.filter { !findings.contains($0) }
    observations += other.observations.filter { !observations.contains($0) }
  }

  fileprivate func inOrder() -> Drafting {
    var drafting = self
    drafting.findings = findings.inOrder()
    return drafting
  }
}
