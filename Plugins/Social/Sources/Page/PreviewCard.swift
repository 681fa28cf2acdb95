import SpreCore
import SpreFormats

/// One post on the page: its text as it will look, its count, and what there is to know before posting it.
struct PreviewCard: Sendable {
  let batch: PostBatch
  let composed: ComposedPost
  let words: WorkingLanguage

  private var rules: NetworkRules { batch.settings.rules(of: composed.network) }
  private var path: String { batch.path(of: composed) }

  var node: Node {
    let check = PostCheck(post: composed.post, rules: rules, file: batch.folder + path)
    return .tag(
      "article", ["class": "card post-card"],
      [head(check.length), bar(check.length), text] + explanations(check.length) + findings(check) + ways)
  }

  private func head(_ length: PostLength) -> Node {
    let isOver = length.most > rules.limit.value
    return .tag(
      "div", ["class": "post-head"],
      [
        .tag("h3", [:], composed.network.name),
        .tag(
          "p", ["class": isOver ? "count error" : "count"],
          PreviewWords.count(length.shown, rules.limit.value, rules.counting)[words]),
      ])
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

  private func findings(_ check: PostCheck) -> [Node] {
    let all = (check.networkFindings + check.proseFindings).inOrder()
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
    links.append(
      .tag("a", ["href": path], [.text(PreviewWords.openFile[words]), .tag("span", ["class": "file"], path)]))
    return [.tag("p", ["class": "ways screen"], links)]
  }
}
