import SpreCore
import SpreFormats

/// One post on the page: its text as it will look, its count, and what there is to know before posting it.
struct PreviewCard: Sendable {
  let batch: PostBatch
  let shown: ShownPost
  let words: WorkingLanguage

  init(batch: PostBatch, composed: ComposedPost, words: WorkingLanguage) {
    self.batch = batch
    self.words = words
    shown = ShownPost(composed, in: batch)
  }

  private var composed: ComposedPost { shown.composed }
  private var rules: NetworkRules { batch.settings.rules(of: composed.network) }
  private var path: String { batch.path(of: composed) }

  var node: Node {
    .tag("article", ["class": "card post-card"], shown.isReadable ? whole : broken)
  }

  private var whole: [Node] {
    let check = PostCheck(
      post: composed.post, rules: rules, isAboutItem: composed.subject.item != nil, file: batch.folder + path)
    let length = check.length
    return [head([count(length)]), bar(length)] + mark + [text] + explanations(length) + picture
      + list(shown.findings + check.networkFindings + check.proseFindings) + ways
  }

  /// A file that holds no post that could be read has nothing to copy, only what to mend.
  private var broken: [Node] {
    [head([])] + mark + list(shown.findings) + [.tag("p", ["class": "ways screen"], [file])]
  }

  private func head(_ count: [Node]) -> Node {
    .tag("div", ["class": "post-head"], [.tag("h3", [:], composed.network.name)] + count)
  }

  /// Tells a post that a person has edited from those that stand as Spre wrote them.
  private var mark: [Node] {
    guard shown.isEdited else { return [] }
    return [.tag("p", ["class": "mark"], [.tag("span", ["class": "badge note"], PreviewWords.edited[words])])]
  }

  private func count(_ length: PostLength) -> Node {
    let isOver = length.most > rules.limit.value
    return .tag(
      "p", ["class": isOver ? "count error" : "count"],
      PreviewWords.count(length.shown, rules.limit.value, rules.counting)[words])
  }

  /// How full the post is, for the eye alone; the number says the same.
  private func bar(_ length: PostLength) -> Node {
    let share = min(100, length.shown * 100 / max(1, rules.limit.value))
    let isOver = length.most > rules.limit.value
    return .tag(
      "div", ["class": isOver ? "bar is-over" : "bar", "aria-hidden": "true"],
      [.tag("span", ["style": "width:\(share)%"])])
  }

  private var text: Node {
    let language = composed.post.language ?? composed.language
    let direction = Script.hasRightToLeft(composed.post.text) ? "auto" : nil
    return .tag(
      "div", ["class": "post", "lang": language.rawValue, "dir": direction],
      MarkedText(post: composed.post.text, rules: rules).nodes)
  }

  private func explanations(_ length: PostLength) -> [Node] {
    CountWords(post: composed, rules: rules, length: length).sentences.map {
      .tag("p", ["class": "why quiet"], $0[words])
    }
  }

  /// The picture that an edited file names, where the page shows another one or other words for it.
  private var picture: [Node] {
    guard shown.hasOwnPicture else { return [] }
    let facts: [(PostFile.Key, String?)] = [
      (.picture, composed.post.picture), (.alternative, composed.post.alternative),
    ]
    return facts.map { key, value in
      .tag(
        "p", ["class": "why quiet"], "\(key.label[words]): \(value.map(PostText.line) ?? PreviewWords.missing[words])")
    }
  }

  private func list(_ findings: [Finding]) -> [Node] {
    let all = findings.inOrder()
    if all.isEmpty { return [] }
    return [
      .tag(
        "ul", ["class": "findings"],
        all.map { finding in
          let fix = finding.fix.map { [Node.text(" "), .tag("span", ["class": "quiet"], $0[words])] } ?? []
          return .tag(
            "li", [:],
            [
              .tag(
                "span", ["class": "badge \(finding.severity.rawValue)"], PreviewWords.severity(finding.severity)[words]),
              .text(" " + finding.message[words]),
            ] + fix)
        })
    ]
  }

  private var ways: [Node] {
    var links: [Node] = []
    let network = composed.network.name
    if let compose = rules.compose {
      let filling = compose.carries == .text ? composed.post.text : composed.link
      if let filling {
        links.append(
          .tag(
            "a", ["class": "button", "href": compose.filled(filling), "rel": "noreferrer"],
            PreviewWords.compose(network, compose.carries)[words]))
      }
    }
    return [.tag("p", ["class": "ways screen"], links + [file])]
  }

  private var file: Node {
    .tag("a", ["href": path], [.text(PreviewWords.openFile[words]), .tag("span", ["class": "file"], path)])
  }
}
