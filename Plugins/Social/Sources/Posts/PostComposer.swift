import SpreCore

/// Composes the text of a post for one network: words, link and hashtags, never a cut sentence and never a cut link.
struct PostComposer: Sendable {
  var brief: Brief
  var settings: SocialSettings
  var network: Network

  func compose(_ subject: PostSubject, in language: Language) -> ComposedPost {
    let version = subject.version(for: language, in: brief)
    let rules = settings.rules(of: network)
    let link = settings.addsLink ? version.link : nil
    let tags = hashtags(subject, rules)
    let tail = [closing(version.language), link.map { linkWords($0, version.language, rules) }].compactMap(\.self)

    func text(_ words: [String], tags: String) -> String {
      (words + tail + [tags]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    var composed = ComposedPost(
      subject: subject, network: network, language: language, post: Post(text: "", language: version.language),
      link: link)
    let short = version.short["social.\(network.rawValue)"] ?? version.short["social"]
    let words = short.map { [$0] } ?? [version.title, version.summary]
    let whole = text(words, tags: tags)
    let bare = text(words, tags: "")
    if fits(whole, rules) || (short != nil && !fits(bare, rules)) {
      composed.post.text = whole
    } else if fits(bare, rules) {
      composed.post.text = bare
      composed.shortfall = .hashtags
    } else {
      let small = text([version.title], tags: tags)
      composed.post.text = fits(small, rules) ? small : text([version.title], tags: "")
      composed.shortfall = .summary(needed: rules.counting.length(of: bare).shown, limit: rules.limit.value)
    }
    complete(&composed, subject, version, rules)
    return composed
  }

  /// The picture, the groups and the link that the text cannot carry.
  private func complete(
    _ composed: inout ComposedPost, _ subject: PostSubject, _ version: PostSubject.Version, _ rules: NetworkRules
  ) {
    composed.post.groups = subject.groups
    if settings.showsImages, let image = subject.image {
      composed.post.picture = PostText.line(image)
      composed.post.alternative = version.imageAlt
    }
    if !rules.hasLinks.value { composed.post.profileLink = composed.link }
  }

  private func fits(_ text: String, _ rules: NetworkRules) -> Bool {
    let length = rules.counting.length(of: text)
    return length.most <= rules.limit.value && rules.byteLimit.map { length.bytes <= $0.value } ?? true
  }

  private func closing(_ language: Language) -> String? {
    settings.closing.map { PostText.clean($0.best(for: language)) }
  }

  private func linkWords(_ link: String, _ language: Language, _ rules: NetworkRules) -> String {
    if rules.hasLinks.value { return link }
    return settings.linkElsewhere.map { PostText.clean($0.best(for: language)) } ?? SocialWords.linkInProfile[language]
  }

  private func hashtags(_ subject: PostSubject, _ rules: NetworkRules) -> String {
    let most = min(settings.mostHashtags, rules.fewHashtags.value)
    return Hashtag.tags(settings.hashtags.map(\.words) + subject.topics, most: most).map(\.text).joined(separator: " ")
  }
}
