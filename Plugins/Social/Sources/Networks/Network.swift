/// A social medium that drafts are written for.
enum Network: String, Sendable, Hashable, CaseIterable, Comparable {
  case x, bluesky, mastodon, linkedin, facebook, instagram, threads

  /// What people call it.
  var name: String {
    switch self {
    case .x: "X"
    case .bluesky: "Bluesky"
    case .mastodon: "Mastodon"
    case .linkedin: "LinkedIn"
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .threads: "Threads"
    }
  }

  /// The networks that drafts are made for where nothing is chosen.
  static let usual: [Network] = [.x, .bluesky, .mastodon, .linkedin, .facebook, .instagram]

  static func < (a: Network, b: Network) -> Bool { order(a) < order(b) }
  private static func order(_ network: Network) -> Int { allCases.firstIndex(of: network) ?? 0 }

  /// What the network makes links of.
  func links(in text: [Unicode.Scalar]) -> [Range<Int>] {
    switch self {
    case .bluesky: BlueskyLinks.links(in: text)
    case .mastodon: LinkScanner.links(in: text, by: .mastodon)
    case .x, .linkedin, .facebook, .instagram, .threads: LinkScanner.links(in: text, by: .x)
    }
  }

  /// What the network makes hashtags of; those that publish no rule are read as X is.
  func hashtags(in text: [Unicode.Scalar]) -> [Range<Int>] {
    switch self {
    case .bluesky: HashtagReading.bluesky.tags(in: text)
    case .mastodon: HashtagReading.mastodon.tags(in: text)
    case .x, .linkedin, .facebook, .instagram, .threads: HashtagReading.x.tags(in: text)
    }
  }
}
