import SpreCore

/// What a post is about: a knowledge item, or another activity such as a conference.
struct PostSubject: Sendable {
  /// What the drafts are named by.
  var name: String
  /// The item, where it is one.
  var item: KnowledgeItem?
  /// The other activity, where it is one.
  var activity: Activity?
  /// The groups of the posts that it is for.
  var groups: [String]

  /// What there is to say in one language.
  struct Version: Sendable {
    /// The language that it is really in.
    var language: Language
    var title: String
    var summary: String
    /// Short texts by channel, or by channel and network.
    var short: [String: String] = [:]
    var link: String?
    var imageAlt: String?
    /// The places of the title, the summary, the short texts and the picture's words.
    var origins: Origins
  }

  /// The id of the item or of the activity.
  var id: String { item?.id ?? activity?.id ?? name }
  var image: String? { item?.image }
  var topics: [String] { item?.topics ?? [] }
}

extension PostSubject {
  /// What is said for a reader's language, with the address that the brief knows where the subject has none.
  func version(for wanted: Language, in brief: Brief) -> Version {
    if let item { return version(of: item, for: wanted, brief) }
    if let activity { return version(of: activity, for: wanted, brief) }
    return Version(language: wanted, title: name, summary: "", origins: brief.activity.origins)
  }

  private func version(of item: KnowledgeItem, for wanted: Language, _ brief: Brief) -> Version {
    let (language, version) = item.version(for: wanted)
    let own = [version.link, item.main.link].compactMap(\.self).first(where: WebAddress.isAcceptable)
    let link = own ?? brief.site.address(ofItem: item.id, in: wanted)
    // Words for a picture in another language are no words for this post's readers, but better than none.
    let alternative = version.imageAlt ?? item.main.imageAlt
    return Version(
      language: language, title: PostText.line(version.title), summary: PostText.clean(version.summary),
      short: version.short.mapValues(PostText.clean), link: link, imageAlt: alternative.map(PostText.line),
      origins: version.origins)
  }

  private func version(of activity: Activity, for wanted: Language, _ brief: Brief) -> Version {
    let language = activity.title.nearest(to: wanted) ?? wanted
    func localized(_ field: String) -> String? {
      guard let text = activity.details[field]?.localized(main: brief.mainLanguage) else { return nil }
      let words = PostText.line(text.best(for: language))
      return words.isEmpty ? nil : words
    }
    let dates = activity.dates?.written(in: language)
    let facts = [localized("event"), dates, localized("place")].compactMap(\.self)
    let own = activity.details["link"]?.text.flatMap { WebAddress.isAcceptable($0) ? $0 : nil }
    return Version(
      language: language, title: PostText.line(activity.title.best(for: language)),
      summary: facts.joined(separator: " · "),
      link: own ?? brief.site.address(ofActivity: activity.id, in: wanted), origins: activity.origins)
  }
}

extension LocalizedText {
  /// The language of the text that suits a reader best.
  func nearest(to wanted: Language) -> Language? { wanted.standIns().first { self[$0] != nil } }
}
