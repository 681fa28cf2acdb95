public import SpreCore

/// A podcast: an activity's items as one episode for each language, with manuscript, show notes and feed.
public struct PodcastChannel: Channel {
  public init() {}

  public var info: ChannelInfo {
    ChannelInfo(
      id: "podcast",
      name: Phrase(nb: "Podkast", en: "Podcast"),
      summary: Phrase(
        nb: "Lager manus, episodenotater og strøm (RSS) til én episode per språk av aktivitetens saker.",
        en: "Makes a manuscript, show notes and a feed (RSS) for one episode per language from the activity's items."),
      settings: PodcastSettings.declarations,
      kinds: [ActivityKind("podcast", Phrase(nb: "podkastepisode", en: "podcast episode"))])
  }

  public func draft(_ brief: Brief) async throws -> Drafting {
    let settings = PodcastSettings(brief.settings, main: brief.languages.first ?? .nb)
    var drafting = Drafting(findings: PodcastCheck(brief: brief, settings: settings).findings)
    guard !brief.items.isEmpty else { return drafting }
    for language in brief.languages where Language.readers.contains(language) {
      let episode = Episode(brief: brief, settings: settings, language: language)
      func draft(
        _ path: String, _ mediaType: String, _ text: String, isEditable: Bool = false,
        counting: WordCounting = .none
      ) -> Draft {
        Draft(
          path: path, mediaType: mediaType, content: .text(text), isEditable: isEditable, groups: brief.groups,
          language: language, items: brief.items.map(\.id), counting: counting)
      }
      let manuscript = draft(
        PodcastChannel.manuscriptPath(language), "text/markdown", Manuscript(episode: episode).text, isEditable: true)
      drafting.drafts.append(manuscript)
      drafting.drafts.append(
        draft("shownotes.\(language).html", "text/html", ShowNotes(episode: episode).page, counting: .whole))
      if let feed = EpisodeFeed(episode: episode) {
        drafting.drafts.append(draft("feed.\(language).xml", "application/rss+xml", feed.text))
      }
      drafting.findings += try await review(manuscript, in: brief)
    }
    drafting.findings = drafting.findings.inOrder()
    return drafting
  }

  /// Says when a manuscript, as drafted or as somebody has edited it, takes longer to read than the episode may last.
  public func review(_ draft: Draft, in brief: Brief) async throws -> [Finding] {
    guard let language = draft.language, draft.path == PodcastChannel.manuscriptPath(language),
      case .text(let text) = draft.content
    else { return [] }
    let settings = PodcastSettings(brief.settings, main: brief.languages.first ?? .nb)
    let minutes = settings.minutes(toRead: text)
    guard let most = settings.mostMinutes, minutes > most.value else { return [] }
    return [.tooLong(language, minutes: minutes, most: most.value, at: most.origin)]
  }

  private static func manuscriptPath(_ language: Language) -> String { "manuscript.\(language).md" }
}
