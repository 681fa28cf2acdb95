import SpreCore

/// Looks at everything an episode needs before it is written, and says what is amiss.
struct PodcastCheck: Sendable {
  var brief: Brief
  var settings: PodcastSettings

  var findings: [Finding] {
    (itemFindings + languageFindings + translationFindings + groupFindings + feedFindings).inOrder()
  }

  private var itemFindings: [Finding] {
    let place = brief.activity.origins["items"]
    if brief.items.isEmpty { return [.noItems(at: place)] }
    return (brief.activity.items == nil ? [.proposed(brief.items.map(\.id), at: place)] : [])
      + brief.items.filter { !$0.isPublic }.map { .notPublic($0.id, at: $0.origins["public"]) }
  }

  private var languageFindings: [Finding] {
    let place = brief.activity.origins["languages"]
    if brief.languages.isEmpty { return [.noLanguages(at: place)] }
    return brief.languages.compactMap { language in
      if !Language.readers.contains(language) { return .languageUnsupported(language, at: place) }
      return language == .se && !PodcastWords.samiIsProofread ? .samiNotProofread(at: place) : nil
    }
  }

  private var translationFindings: [Finding] {
    let own = [settings.show, settings.about, settings.introduction, settings.closing].compactMap { $0 }
    let title = PodcastSettings.Placed(value: brief.activity.title, origin: brief.activity.origins["title"])
    return brief.languages.filter(Language.readers.contains).flatMap { language in
      (own + [title]).filter { $0.value[language] == nil }.map { Finding.textMissing(language, at: $0.origin) }
        + brief.items.filter { $0.versions[language] == nil }.map { item in
          Finding.itemUntranslated(item.id, language, at: item.origins["title"])
        }
    }
  }

  private var groupFindings: [Finding] {
    let place = brief.activity.origins["groups"]
    if brief.groups.isEmpty { return [.noGroups(at: place)] }
    if brief.items.isEmpty { return [] }
    let unserved = brief.groups.filter { group in !brief.items.contains { $0.groups.contains(group) } }
    return unserved.isEmpty ? [] : [.groupsUnserved(unserved, at: place)]
  }

  /// What the feed cannot be without, and what Apple asks for beside that.
  private var feedFindings: [Finding] {
    if brief.site.address == nil { return [.noSite] }
    let place = brief.activity.origins["settings"]
    if settings.audio == nil || settings.bytes == nil { return [.noAudio(at: place)] }
    let shows: [(name: String, isThere: Bool)] = [
      ("show", settings.show != nil), ("about", settings.about != nil), ("cover", settings.cover != nil),
      ("category", settings.category != nil),
    ]
    return shows.filter { !$0.isThere }.map { .incompleteShow($0.name) }
  }
}
