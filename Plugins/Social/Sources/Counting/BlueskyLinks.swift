/// Finds the addresses that Bluesky's app makes links of (bluesky-social/atproto, rich-text detection).
enum BlueskyLinks {
  static func links(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard index == 0 || text[index - 1].isScriptSpace || text[index - 1] == "(" else {
        index += 1
        continue
      }
      var end = text[index...].firstIndex { $0.isScriptSpace } ?? text.count
      guard isLink(text[index..<end]) else {
        index += 1
        continue
      }
      let next = end
      if ".,;:!?".unicodeScalars.contains(text[end - 1]) { end -= 1 }
      if text[end - 1] == ")", !text[index..<end].contains("(") { end -= 1 }
      found.append(index..<end)
      index = next
    }
    return found
  }

  private static func isLink(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let lowered = String(String.UnicodeScalarView(word.prefix(9))).lowercased()
    for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) { return word.count > scheme.utf8.count }
    guard word.first?.isASCIILetter == true else { return false }
    let domain = word.prefix { $0.isASCIIAlphanumeric || $0 == "." }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    let whole = labels.prefix { !$0.isEmpty }
    guard whole.count > 1, let last = whole.last else { return false }
    return TopLevelDomain.exists(String(String.UnicodeScalarView(last)).lowercased())
  }
}
