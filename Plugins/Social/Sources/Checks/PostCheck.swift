import SpreCore

/// Looks at a post as it would be posted on its network.
struct PostCheck: Sendable {
  let post: Post
  let rules: NetworkRules
  /// Whether the post is about an item, which may have a picture, and not about an activity.
  let isAboutItem: Bool
  private let scalars: [Unicode.Scalar]
  private let place: PostPlace

  init(post: Post, rules: NetworkRules, isAboutItem: Bool = true, file: String) {
    self.post = post
    self.rules = rules
    self.isAboutItem = isAboutItem
    scalars = Array(post.text.unicodeScalars)
    place = PostPlace(file: file, firstLine: post.firstLine, text: scalars)
  }

  /// What there is to say of any post, whoever wrote it: what the network gives reason to, and what is an error.
  var networkFindings: [Finding] {
    lengthFindings + linkFindings + hashtagFindings + pseudoFontFindings + alternativeLengthFindings
  }

  /// What is said of the writing and the picture; of a post as Spre composed it, it is said at the item.
  var proseFindings: [Finding] {
    Prose(scalars).remarks.map { $0.finding(at: place.origin($0.place)) } + alternativeFindings
  }

  /// How long the text is to its network.
  var length: PostLength { rules.counting.length(of: post.text) }

  private var lengthFindings: [Finding] {
    let length = length
    let limit = rules.limit.value
    let origin = place.origin(0)
    var findings: [Finding] = []
    if length.most > limit {
      let isSure = length.least > limit && rules.limit.evidence == .primary
      let isUnclear = length.least <= limit
      findings.append(
        .tooLong(rules.network, length, limit, isSure ? .error : .warning, isUnclear: isUnclear, at: origin))
    }
    if let bytes = rules.byteLimit, length.bytes > bytes.value {
      findings.append(.tooManyBytes(rules.network, length.bytes, bytes.value, at: origin))
    }
    return findings
  }

  private var linkFindings: [Finding] {
    let links = rules.network.links(in: scalars)
    if !rules.hasLinks.value {
      return links.map { .deadLink(rules.network, text($0), at: place.origin($0.lowerBound)) }
    }
    guard let most = rules.mostLinks, links.count > most.value else { return [] }
    return [.tooManyLinks(rules.network, links.count, most.value, at: place.origin(links[most.value].lowerBound))]
  }

  private var hashtagFindings: [Finding] {
    let scan = HashtagScan(scalars, on: rules.network)
    var findings = scan.faults.map { Finding.hashtag($0, at: place.origin($0.range.lowerBound)) }
    let count = scan.count
    let few = rules.fewHashtags.value
    if let most = rules.mostHashtags, count > most.value {
      findings.append(
        .tooManyHashtags(
          rules.network, count, most.value, most.evidence == .primary ? .error : .warning, at: place.origin(0)))
    } else if count > few {
      findings.append(.tooManyHashtags(rules.network, count, few, .warning, at: place.origin(0)))
    }
    return findings
  }

  private var pseudoFontFindings: [Finding] {
    PseudoFont.runs(in: scalars).map { .pseudoFont(text($0), at: place.origin($0.lowerBound)) }
  }

  private var alternativeLengthFindings: [Finding] {
    guard post.picture != nil, let words = post.alternative, let limit = rules.alternative, words.count > limit.value
    else { return [] }
    return [
      .altTooLong(
        rules.network, words.count, limit.value, limit.evidence == .primary ? .error : .warning, at: alternativePlace)
    ]
  }

  private var alternativeFindings: [Finding] {
    guard let picture = post.picture else {
      guard rules.needsPicture?.value == true else { return [] }
      return [.pictureMissing(rules.network, isItem: isAboutItem, at: Origin(file: place.file))]
    }
    guard let words = post.alternative, !words.allSatisfy(\.isWhitespace) else {
      return [.draftAltMissing(at: alternativePlace)]
    }
    return AlternativeText.remarks(on: words, picture: picture).map { $0.finding(at: alternativePlace) }
  }

  private var alternativePlace: Origin { Origin(file: place.file, line: post.lines[.alternative] ?? 0) }

  private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}
