import SpreCore
import SpreFormats

/// All drafts of a language side by side, with what each network counts, hides and links.
struct PreviewPage: Sendable {
  let batch: PostBatch
  let language: Language
  let posts: [ComposedPost]

  /// The page as a draft to read; it is never approved and never goes out.
  func draft() -> Draft {
    let served = Set(posts.flatMap(\.subject.groups))
    var items: [String] = []
    for id in posts.compactMap(\.subject.item?.id) where !items.contains(id) { items.append(id) }
    return Draft(
      path: "posts.\(language.rawValue).preview.html", mediaType: "text/html", content: .text(html()),
      groups: batch.brief.groups.filter(served.contains), language: language, items: items)
  }

  /// What there are posts about in the page's language.
  private var subjects: [PostSubject] { batch.subjects.filter { batch.makes($0, in: language) } }

  private var words: WorkingLanguage { batch.workingLanguage }

  private func html() -> String {
    let title = PostText.line(batch.brief.activity.title.best(for: words == .nb ? .nb : .en))
    return WebPage(
      title: "\(title) – \(language.name[words])", language: words == .nb ? .nb : .en,
      content: [.tag("h1", [:], title)] + opening + contents + subjects.flatMap(section)
        + RulesTable(rules: batch.settings.networks.map(batch.settings.rules), words: words).nodes,
      styles: PreviewStyle.sheet(words), isWide: true
    ).html()
  }

  private var opening: [Node] {
    let networks = batch.settings.networks.map(\.name)
    let count = PreviewWords.summary(subjects.count, networks.count, language, batch.brief.activity.dates, words)
    return [
      .tag("p", ["class": "lead"], count),
      .tag("p", ["class": "screen"], PreviewWords.howTo[words]),
    ]
  }

  /// The subjects as links, from four on.
  private var contents: [Node] {
    guard subjects.count > 3 else { return [] }
    let links = subjects.map { subject -> Node in
      let version = version(of: subject)
      let tag = version.language.rawValue
      return .tag("li", [:], [.tag("a", ["href": "#\(subject.name)", "lang": tag], version.title)])
    }
    return [.tag("nav", ["aria-label": PreviewWords.contents[words], "class": "screen"], [.tag("ol", [:], links)])]
  }

  private func version(of subject: PostSubject) -> PostSubject.Version {
    subject.version(for: language, in: batch.brief)
  }

  private func section(_ subject: PostSubject) -> [Node] {
    let own = posts.filter { $0.subject.name == subject.name }
    let version = version(of: subject)
    var nodes: [Node] = [
      .tag("h2", ["id": subject.name, "lang": version.language.rawValue], version.title),
      .tag("p", ["class": "facts quiet"], facts(subject, version)),
    ]
    nodes += picture(own.first?.post, version)
    nodes.append(
      .tag("div", ["class": "cards"], own.map { PreviewCard(batch: batch, composed: $0, words: words).node }))
    return [.tag("section", ["aria-labelledby": subject.name], nodes)]
  }

  private func facts(_ subject: PostSubject, _ version: PostSubject.Version) -> String {
    let groups = subject.groups.isEmpty ? PreviewWords.noGroups[words] : subject.groups.joined(separator: ", ")
    let kind = subject.item?.kind.label[words] ?? PreviewWords.activity[words]
    let translation = version.language == language ? [] : [PreviewWords.onlyIn(version.language)[words]]
    return
      (["\(kind.prefix(1).uppercased())\(kind.dropFirst())", "\(PreviewWords.groups[words]): \(groups)"] + translation)
      .joined(separator: " · ")
  }

  private func picture(_ post: Post?, _ version: PostSubject.Version) -> [Node] {
    guard let path = post?.picture else { return [] }
    let sizes = batch.brief.attachments.compactMap { file in file.pixels.map { (file.path, $0) } }
    let sources = ImageSources(base: "../../", sizes: Dictionary(sizes) { first, _ in first })
    guard let address = sources.address(of: path) else { return [] }
    let alternative = post?.alternative ?? ""
    let isDecorative = alternative == AlternativeText.decorative
    let size = sources.sizes[path]
    let image = Node.tag(
      "img",
      [
        "src": address, "alt": isDecorative ? "" : alternative, "lang": version.language.rawValue,
        "width": size.map { String($0.width) }, "height": size.map { String($0.height) },
      ])
    let said =
      isDecorative
      ? PreviewWords.decorative[words] : alternative.isEmpty ? PreviewWords.missing[words] : alternative
    return [
      .tag(
        "figure", ["class": "picture"],
        [image, .tag("figcaption", ["class": "quiet"], "\(PostFile.Key.alternative.label[words]): \(said)")])
    ]
  }
}
