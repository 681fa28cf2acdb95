import SpreCore

/// Looks at everything that pages need before they are written, and says what is amiss.
struct WebsitePreflight: Sendable {
  var publication: Publication

  func findings() -> [Finding] {
    siteFindings + languageFindings + textFindings + groupFindings + proposalFindings + itemFindings + titleFindings
      + reviewFindings
  }

  private var brief: Brief { publication.brief }
  private var activity: Activity { brief.activity }

  private var siteFindings: [Finding] {
    var findings: [Finding] = []
    if brief.site.address == nil {
      findings.append(.webAddressMissing(at: publication.brief.places.nearest("webAddress")))
    }
    if activity.dates == nil { findings.append(.pageDateMissing(brief.today, at: activity.origins["date"])) }
    if publication.settings.accessibilityStatement == nil {
      let place = publication.brief.places.nearest("channels.website.accessibilityStatement")
      findings.append(.accessibilityStatementMissing(at: place))
    }
    return findings
  }

  private var languageFindings: [Finding] {
    let place = activity.origins["languages"]
    if brief.languages.isEmpty { return [.noPageLanguages(at: place)] }
    return brief.languages.compactMap { language in
      if !Language.readers.contains(language) { return .pageLanguageUnsupported(language, at: place) }
      return language == .se && !WebsiteWords.samiIsProofread ? .pageWordsNotProofread(at: place) : nil
    }
  }

  /// Texts of the list of all pages that have to be borrowed from another language.
  private var textFindings: [Finding] {
    let settings = publication.settings
    let texts = [("title", settings.title), ("introduction", settings.introduction)]
    return publication.languages.flatMap { language in
      texts.compactMap { name, text -> Finding? in
        guard let wording = text?.wording(for: language), wording.language != language else { return nil }
        return .pageTextMissing(
          wording.language, wanted: language, at: settings.origins[name] ?? activity.origins.record)
      }
    }
  }

  /// Whom the activity is for, against whom its items are for.
  private var groupFindings: [Finding] {
    let groups = brief.groups
    let place = activity.origins["groups"]
    if publication.isOfListsAlone { return [] }
    if groups.isEmpty { return [.pagesForNobody(at: place)] }
    if publication.own.isEmpty { return [] }
    let served = publication.servedGroups
    let unserved = groups.filter { !served.contains($0) }
    return (unserved.isEmpty ? [] : [.pagesMissing(for: unserved, at: place)])
      + publication.own.filter { publication.groups(of: $0).isEmpty }.map { page in
        .pageForOthers(page.item, brief.plan.codes(of: page.item.groups), groups)
      }
  }

  private var proposalFindings: [Finding] {
    guard activity.items == nil, !brief.items.isEmpty else { return [] }
    return [.pagesProposed(brief.items.map(\.id), at: activity.origins["items"])]
  }

  private var itemFindings: [Finding] {
    if publication.isOfListsAlone { return [] }
    guard !brief.items.isEmpty else { return [.noPages(at: activity.origins["items"])] }
    let hidden = brief.items.filter { !$0.isPublic }.map { Finding.notPublic($0, in: WebsiteChannel.id) }
    let misnamed = brief.items.filter { !Publication.canHavePage($0.id) }.map(Finding.pageIDTaken)
    return hidden + misnamed + publication.own.flatMap { PagePreflight(publication: publication, page: $0).findings() }
  }

  /// Pages that readers cannot tell apart in a list, one of them the activity's own.
  private var titleFindings: [Finding] {
    Language.allCases.flatMap { language -> [Finding] in
      let pages = publication.all.filter { $0.languages.contains(language) }
      let named = Dictionary(grouping: pages) { $0.title(in: language).lowercased() }
      return publication.own.filter { $0.languages.contains(language) }.compactMap { page in
        let others = (named[page.title(in: language).lowercased()] ?? []).map(\.item.id).filter { $0 != page.item.id }
        return others.min().map { .titleTwice(page, language, like: $0) }
      }
    }
  }

  /// Pages of earlier activities that nobody has looked over in time.
  private var reviewFindings: [Finding] {
    let own = Set(publication.items)
    let old = publication.all.filter { !own.contains($0.item.id) && publication.needsReview($0.item) }
    return old.isEmpty ? [] : [.olderPagesToReview(old.map(\.item.id), at: activity.origins.record)]
  }
}

extension Publication {
  /// Whether an item should be looked over: its own time is over, else the workspace's, else a year.
  func needsReview(_ item: KnowledgeItem) -> Bool {
    (item.reviewEvery ?? brief.reviewEvery ?? .year).isOver(for: item.reviewed ?? item.date, on: day)
  }
}
