import SpreCore

/// Looks at everything that posts are made of before they are written, and says each thing once.
struct Preflight: Sendable {
  let batch: PostBatch
  private let posts: [Language: [ComposedPost]]
  private var brief: Brief { batch.brief }

  init(batch: PostBatch, posts: [Language: [ComposedPost]]) {
    self.batch = batch
    self.posts = posts
  }

  func findings() -> [Finding] {
    activityFindings + languageFindings + groupFindings + hashtagFindings + proposalFindings
      + batch.withheld.map { .notPublic($0, in: "social") } + batch.subjects.flatMap(findings)
  }

  private var activityFindings: [Finding] {
    let origins = brief.activity.origins
    var findings: [Finding] = []
    if batch.settings.networks.isEmpty {
      findings.append(.noNetworks(at: brief.settings["networks"]?.origin ?? origins["settings"]))
    }
    if batch.subjects.isEmpty, batch.withheld.isEmpty { findings.append(.noSubjects(at: origins["items"])) }
    if brief.activity.dates == nil { findings.append(.dateMissing(brief.today, at: origins["date"])) }
    if let id = brief.activity.about {
      if let about = batch.about {
        let state = brief.log.state(of: about)
        if [.cancelled, .refused].contains(state) { findings.append(.aboutOff(id, state, at: origins["about"])) }
        if let last = about.dates?.to, last < batch.day {
          findings.append(.aboutOver(id, last, batch.day, at: origins["about"]))
        }
      } else {
        findings.append(.aboutMissing(id, at: origins["about"]))
      }
    }
    return findings
  }

  private var languageFindings: [Finding] {
    let place = brief.activity.origins["languages"]
    if brief.languages.isEmpty { return [.noLanguages(at: place)] }
    let own = brief.languages.compactMap { language -> Finding? in
      if !Language.readers.contains(language) { return .languageUnsupported(language, at: place) }
      return language == .se && !SocialWords.samiIsProofread ? .samiNotProofread(at: place) : nil
    }
    let settings = [("closing", batch.settings.closing), ("linkInProfile", batch.settings.linkElsewhere)]
    return own
      + settings.flatMap { name, text in
        batch.languages.compactMap { language -> Finding? in
          guard let found = text?.nearest(to: language), found != language else { return nil }
          return .textMissing(found, wanted: language, at: brief.settings[name]?.origin ?? place)
        }
      }
  }

  private var groupFindings: [Finding] {
    let groups = brief.groups
    let place = brief.activity.origins["groups"]
    if groups.isEmpty { return [.noGroups(at: place)] }
    if batch.subjects.isEmpty { return [] }
    let served = Set(batch.subjects.flatMap(\.groups))
    let unserved = groups.filter { !served.contains($0) }
    return (unserved.isEmpty ? [] : [.groupsUnserved(unserved, at: place)])
      + batch.subjects.filter(\.groups.isEmpty).compactMap(\.item).map { item in
        .itemForOthers(item.id, brief.plan.codes(of: item.groups), groups, at: item.origins["groups"])
      }
  }

  private var hashtagFindings: [Finding] {
    guard batch.settings.mostHashtags > 0 else { return [] }
    let topics = batch.subjects.compactMap(\.item).flatMap { item in
      item.topics.map { SocialSettings.Tag(words: $0, origin: item.origins["topics"]) }
    }
    return (batch.settings.hashtags + topics).filter { Hashtag($0.words) == nil }.map {
      .hashtagUnusable($0.words, at: $0.origin)
    }
  }

  private var proposalFindings: [Finding] {
    guard brief.activity.items == nil, batch.about == nil, !brief.items.isEmpty else { return [] }
    let place = brief.activity.origins["items"]
    return [.proposed(brief.items.map(\.id), at: place)]
      + (brief.proposals?.chosen ?? []).map { .proposedItem($0, at: place) }
  }

  private func findings(_ subject: PostSubject) -> [Finding] {
    (subject.item.map(findings) ?? []) + findingsOnce(subject) + batch.languages.flatMap { findings(subject, in: $0) }
  }

  /// What is the same in every language.
  private func findingsOnce(_ subject: PostSubject) -> [Finding] {
    let versions = batch.languages.map { subject.version(for: $0, in: brief) }
    var findings: [Finding] = []
    if batch.settings.addsLink, !versions.isEmpty, versions.allSatisfy({ $0.link == nil }) {
      let place = subject.place(of: "link")
      if let item = subject.item, let activity = brief.site.unlogged[item.id] {
        findings.append(.unlogged(item, by: activity, in: "social", at: place))
      } else {
        findings.append(.linkMissing(subject, at: place))
      }
    }
    if subject.image == nil || !batch.settings.showsImages {
      findings += batch.settings.networks.filter { NetworkRules.of($0).needsPicture?.value == true }.map {
        .pictureMissing($0, isItem: subject.item != nil, at: subject.place(of: "image"))
      }
    }
    if let image = subject.image, batch.settings.showsImages {
      findings += PictureFiles.formatFindings(image, among: brief.attachments, at: subject.place(of: "image"))
    }
    let item = subject.item
    let texts = (item?.versions.values).map(Array.init) ?? []
    for version in texts.sorted(by: { $0.file < $1.file }) where version.hasMarksOfDirection {
      findings.append(Prose.Remark(matter: .direction, place: 0).finding(at: version.origins.record))
    }
    return findings
  }

  private func findings(_ item: KnowledgeItem) -> [Finding] {
    var findings: [Finding] = []
    if item.isCommercial { findings.append(.itemCommercial(item.id, at: item.origins["commercial"])) }
    return findings + Finding.outOfDate(item, on: batch.day, in: "social")
  }

  /// What is amiss with a subject in one language, at the place where somebody wrote it.
  private func findings(_ subject: PostSubject, in language: Language) -> [Finding] {
    let version = subject.version(for: language, in: brief)
    var findings: [Finding] = []
    let isMade = batch.makes(subject, in: language)
    if version.language != language {
      findings.append(
        .translationMissing(subject, version.language, wanted: language, isMade: isMade, at: version.origins["title"]))
    }
    guard isMade else { return findings }
    if batch.settings.showsImages, let image = subject.image {
      let origin = version.origins["imageAlt"]
      let words = version.imageAlt ?? ""
      if words.allSatisfy(\.isWhitespace) { findings.append(.imageAltMissing(at: origin)) }
      findings += AlternativeText.remarks(on: words, picture: image).map { $0.finding(at: origin) }
    }
    var texts: [(String, Origin)] = []
    for post in posts[language, default: []] where post.subject.name == subject.name {
      let network = post.network
      let own = version.short["social.\(network.rawValue)"] ?? version.short["social"]
      let origin = version.origins[own != nil ? "short" : "summary"]
      findings += shortfall(post, at: origin)
      let words = own ?? "\(version.title)\n\n\(version.summary)"
      if !texts.contains(where: { $0.0 == words }) { texts.append((words, origin)) }
    }
    return findings
      + texts.flatMap { words, origin in
        Prose(Array(words.unicodeScalars)).remarks.map { $0.finding(at: origin) }
      }
  }

  private func shortfall(_ post: ComposedPost, at origin: Origin) -> [Finding] {
    switch post.shortfall {
    case .hashtags?: [.hashtagsLeftOut(post.subject.name, post.network, at: origin)]
    case .summary(let needed, let limit)?:
      [.summaryLeftOut(post.subject.name, post.network, needed, limit, at: origin)]
    case nil: []
    }
  }
}

extension PostSubject {
  /// The place of an item's field; an activity has no picture and seldom a link, so its title stands for both.
  fileprivate func place(of field: String) -> Origin {
    item.map { $0.origins[field] } ?? activity.map { $0.origins["title"] } ?? Origin(file: "")
  }
}

extension KnowledgeItem.Version {
  fileprivate var hasMarksOfDirection: Bool {
    ([title, summary, imageAlt ?? ""] + short.values).contains { text in
      text.unicodeScalars.contains(where: WritingDirection.isMark)
    }
  }
}
