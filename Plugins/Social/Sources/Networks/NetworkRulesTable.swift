/// The rules of the networks as they stood in November 2026.
///
/// Look at every one at least twice a year: in the year before, Instagram, Threads and Bluesky all changed theirs.
extension NetworkRules {
  static func of(_ network: Network) -> NetworkRules {
    switch network {
    case .x: x
    case .bluesky: bluesky
    case .mastodon: mastodon
    case .linkedin: linkedin
    case .facebook: facebook
    case .instagram: instagram
    case .threads: threads
    }
  }

  /// Two are read out in a breath; three are the most that guides to accessible posts allow.
  private static let few = Rule(
    3, .secondary, "Irish NDA, Customer Communications Toolkit; University of Oxford: two hashtags, at the end")

  private static let x = NetworkRules(
    network: .x, counting: .weighted,
    limit: Rule(280, .primary, "docs.x.com/fundamentals/counting-characters; twitter/twitter-text config/v3.json"),
    fewHashtags: few,
    hasLinks: Rule(true, .primary, "docs.x.com/fundamentals/counting-characters"),
    alternative: Rule(1000, .secondary, "accessible-social.com"),
    pictures: Rule(4, .secondary, "accessible-social.com"),
    compose: ComposeLink(
      address: "https://x.com/intent/tweet?text=", carries: .text,
      source: Rule(true, .primary, "docs.x.com, web intent")))

  private static let bluesky = NetworkRules(
    network: .bluesky, counting: .graphemes,
    limit: Rule(300, .primary, "bluesky-social/atproto lexicons/app/bsky/feed/post.json (3 June 2026)"),
    byteLimit: Rule(3000, .primary, "bluesky-social/atproto lexicons/app/bsky/feed/post.json (3 June 2026)"),
    fewHashtags: few,
    hasLinks: Rule(true, .primary, "bluesky-social/atproto packages/api rich text detection"),
    alternative: Rule(2000, .primary, "bluesky-social/atproto, app and drafts lexicon (14 August 2026)"),
    pictures: Rule(4, .primary, "bluesky-social/atproto lexicons/app/bsky/embed/images.json"),
    compose: ComposeLink(
      address: "https://bsky.app/intent/compose?text=", carries: .text,
      source: Rule(true, .primary, "bluesky-social/bsky-docs, intent links")))

  private static let mastodon = NetworkRules(
    network: .mastodon, counting: .mastodon,
    limit: Rule(500, .primary, "docs.joinmastodon.org/user/posting; a server may set another"),
    fewHashtags: few,
    hasLinks: Rule(true, .primary, "docs.joinmastodon.org/user/posting"),
    alternative: Rule(1500, .primary, "docs.joinmastodon.org/entities/Instance, description_limit"),
    pictures: Rule(4, .primary, "docs.joinmastodon.org/entities/Instance, max_media_attachments"))

  private static let linkedin = NetworkRules(
    network: .linkedin, counting: .characters,
    limit: Rule(3000, .secondary, "LinkedIn Help a528176, as cited by postlint-mcp"),
    fold: Rule(210, .secondary, "postlint-mcp; differs from one device to another"),
    fewHashtags: few,
    hasLinks: Rule(true, .secondary, "docs.ayrshare.com"),
    alternative: Rule(1000, .secondary, "accessible-social.com; other sources say 120 to 4,086"),
    compose: ComposeLink(
      address: "https://www.linkedin.com/sharing/share-offsite/?url=", carries: .address,
      source: Rule(true, .secondary, "learn.microsoft.com, share on LinkedIn")))

  private static let facebook = NetworkRules(
    network: .facebook, counting: .characters,
    limit: Rule(
      5000, .unverified, "no page of Facebook's found; tools say 5,000, 10,000 and 63,206, and this is the least"),
    fewHashtags: few,
    hasLinks: Rule(true, .primary, "developers.facebook.com, sharing"),
    alternative: Rule(1000, .secondary, "accessible-social.com knows no limit; the safe rule for all networks"),
    compose: ComposeLink(
      address: "https://www.facebook.com/sharer/sharer.php?u=", carries: .address,
      source: Rule(true, .secondary, "developers.facebook.com, sharing")))

  private static let instagram = NetworkRules(
    network: .instagram, counting: .characters,
    limit: Rule(2200, .secondary, "Meta, IG User Media reference, as quoted by several clients"),
    fold: Rule(125, .secondary, "several lists of limits; differs from one device to another"),
    mostHashtags: Rule(30, .secondary, "Meta, IG User Media reference, as quoted by several clients"),
    fewHashtags: Rule(5, .secondary, "@creators on 18 December 2025, as told by Business Today"),
    hasLinks: Rule(false, .secondary, "docs.ayrshare.com"),
    alternative: Rule(1000, .secondary, "publer.com; docs.upload-post.com"),
    pictures: Rule(10, .secondary, "Meta, carousel of 2 to 10 by the interface for programs"),
    needsPicture: Rule(true, .secondary, "Meta, IG User Media reference: a post is a picture or a film"))

  private static let threads = NetworkRules(
    network: .threads, counting: .bytes,
    limit: Rule(
      500, .primary,
      "developers.facebook.com/documentation/threads/posts (14 April 2026); bytes: gitroomhq/postiz-app#1946"),
    mostHashtags: nil,
    fewHashtags: Rule(1, .primary, "developers.facebook.com, Threads web intents (19 March 2026): one topic a post"),
    hasLinks: Rule(true, .primary, "developers.facebook.com/documentation/threads/posts"),
    mostLinks: Rule(5, .primary, "developers.facebook.com, Threads, LINK_LIMIT_EXCEEDED (22 December 2025)"),
    alternative: Rule(1000, .secondary, "lists of limits"),
    pictures: Rule(20, .secondary, "developers.facebook.com, Threads carousels"),
    compose: ComposeLink(
      address: "https://www.threads.com/intent/post?text=", carries: .text,
      source: Rule(true, .primary, "developers.facebook.com, Threads web intents (19 March 2026)")))
}
