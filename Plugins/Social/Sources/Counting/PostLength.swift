/// How long a text is to a network: surely at least so much, and at most so much where the network's rule is unclear.
struct PostLength: Sendable, Hashable {
  /// The count that a person is shown.
  var shown: Int
  /// The lowest count that any reading of the rule gives.
  var least: Int
  /// The highest count that any reading of the rule gives.
  var most: Int
  /// The number of bytes in UTF-8.
  var bytes: Int

  init(_ count: Int, bytes: Int) {
    (shown, least, most) = (count, count, count)
    self.bytes = bytes
  }

  init(shown: Int, _ other: Int, bytes: Int) {
    self.shown = shown
    least = min(shown, other)
    most = max(shown, other)
    self.bytes = bytes
  }
}

/// The ways that networks count a text.
enum Counting: Sendable, Hashable {
  /// X: characters with weights after NFC, an address as 23, an emoji as 2.
  case weighted
  /// Bluesky: what a reader sees as one character; a limit on bytes beside it.
  case graphemes
  /// Mastodon: what a reader sees as one character, an address as 23, of `@user@server` only `@user`.
  case mastodon
  /// Threads: bytes in UTF-8 as seen in practice, characters by its documentation.
  case bytes
  /// LinkedIn, Facebook and Instagram: characters; code units of UTF-16, which are never fewer than code points.
  case characters

  func length(of text: String) -> PostLength {
    let bytes = text.utf8.count
    switch self {
    case .weighted:
      let weight = XWeight(text)
      return PostLength(shown: weight.page, weight.library, bytes: bytes)
    case .graphemes: return PostLength(text.count, bytes: bytes)
    case .mastodon: return PostLength(MastodonLength.of(text), bytes: bytes)
    case .bytes: return PostLength(shown: bytes, text.count, bytes: bytes)
    case .characters: return PostLength(text.utf16.count, bytes: bytes)
    }
  }
}
