/// What networks read as hashtags.
enum HashtagReading: Sendable, CaseIterable {
  /// X (twitter-text 3.1.0), Bluesky (bluesky-social/atproto, rich-text detection) and Mastodon (its tag model).
  case x, bluesky, mastodon

  /// The hashtags in a text with their number sign, as ranges of Unicode scalars.
  func tags(in text: [Unicode.Scalar]) -> [Range<Int>] {
    guard text.contains(where: isSign) else { return [] }
    switch self {
    case .x: return xTags(text)
    case .bluesky: return blueskyTags(text)
    case .mastodon: return mastodonTags(text)
    }
  }

  private func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "#" || scalar == "＃" }

  private func xTags(_ text: [Unicode.Scalar]) -> [Range<Int>] {
    let links = LinkScanner.links(in: text, by: .x)
    var tags: [Range<Int>] = []
    var free = -1
    for index in text.indices where isSign(text[index]) && index > free {
      if index > 0, text[index - 1].isXTag || text[index - 1] == "&", !isSelector(text[index - 1]) { continue }
      let end = text[(index + 1)...].firstIndex { !$0.isXTag } ?? text.count
      guard text[(index + 1)..<end].contains(where: \.isLetterOrMark), !isSelector(text[index + 1]),
        text[index + 1] != "\u{20E3}"
      else { continue }
      free = end
      if end < text.count, isSign(text[end]) || text[end...].starts(with: "://".unicodeScalars) { continue }
      if !links.contains(where: { $0.overlaps(index..<end) }) { tags.append(index..<end) }
    }
    return tags
  }

  private func isSelector(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{FE0E}" || scalar == "\u{FE0F}" }

  private func blueskyTags(_ text: [Unicode.Scalar]) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    for index in text.indices where isSign(text[index]) && (index == 0 || text[index - 1].isScriptSpace) {
      var end = text[(index + 1)...].firstIndex { $0.isScriptSpace || $0.endsBlueskyTag } ?? text.count
      guard end > index + 1, text[index + 1] != "\u{FE0F}",
        text[(index + 1)..<end].contains(where: { !$0.isASCIIDigit && !$0.isPunctuation })
      else { continue }
      while text[end - 1].isPunctuation { end -= 1 }
      let length = String(String.UnicodeScalarView(text[(index + 1)..<end])).utf16.count
      if (1...64).contains(length) { tags.append(index..<end) }
    }
    return tags
  }

  private func mastodonTags(_ text: [Unicode.Scalar]) -> [Range<Int>] {
    let links = LinkScanner.links(in: text, by: .mastodon)
    var tags: [Range<Int>] = []
    for index in text.indices where isSign(text[index]) {
      if index > 0, text[index - 1].isWordLike || "=/)".unicodeScalars.contains(text[index - 1]) { continue }
      var end = text[(index + 1)...].firstIndex { !$0.isMastodonTag } ?? text.count
      while end > index + 1, text[end - 1].isMastodonSeparator { end -= 1 }
      guard end > index + 1, !text[index + 1].isMastodonSeparator else { continue }
      let inner = text[(index + 1)..<end]
      let isName =
        inner.contains { $0.isLetterOrMark }
        || inner.dropFirst().dropLast().contains { $0 == "_" || $0.isMastodonSeparator }
      if isName, !links.contains(where: { $0.overlaps(index..<end) }) { tags.append(index..<end) }
    }
    return tags
  }
}

extension Unicode.Scalar {
  /// What a tag on X may hold beside letters, marks and digits (twitter-text, `hashtagSpecialChars`).
  fileprivate var isXTag: Bool {
    switch value {
    case 0x5F, 0x200C, 0x200D, 0xA67E, 0x5BE, 0x5F3, 0x5F4, 0xFF5E, 0x301C, 0x309B, 0x309C, 0x30A0, 0x30FB, 0x3003,
      0xF0B, 0xF0C, 0xB7:
      true
    default: isWordLike
    }
  }

  fileprivate var isMastodonSeparator: Bool { value == 0xB7 || value == 0x30FB || value == 0x200C }
  fileprivate var isMastodonTag: Bool {
    isWordLike || isMastodonSeparator || properties.generalCategory == .connectorPunctuation
  }

  /// White space as JavaScript's `\s` has it.
  var isScriptSpace: Bool { value != 0x85 && value != 0x180E && (isSpace || value == 0xFEFF) }

  fileprivate var endsBlueskyTag: Bool {
    [0xAD, 0x2060, 0x200A, 0x200B, 0x200C, 0x200D, 0x20E2].contains(value)
  }
}
