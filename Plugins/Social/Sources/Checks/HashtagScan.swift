/// Finds hashtags that networks read differently from what was meant.
struct HashtagScan {
  /// A hashtag that breaks, with what the networks make of it.
  struct Fault: Hashable {
    /// What is wrong with it.
    enum Reason: Hashable {
      /// It holds something that ends a tag on some networks.
      case breaks
      /// It is digits alone.
      case digits
      /// It has a sign right before it.
      case glued
    }
    var reason: Reason
    var range: Range<Int>
    /// The tag as written.
    var written: String
    /// What X, Bluesky and Mastodon make of it; nothing where there is no tag.
    var readings: [String?]
    /// A tag that works everywhere.
    var suggestion: String?
  }

  /// The hashtags that break.
  private(set) var faults: [Fault] = []
  /// The number of tags on the network.
  let count: Int

  init(_ text: [Unicode.Scalar], on network: Network) {
    count = network.hashtags(in: text).count
    guard text.contains("#") else { return }
    let readings = HashtagReading.allCases.map { $0.tags(in: text) }
    let links = LinkScanner.links(in: text, by: .x)
    var index = 0
    while index < text.count {
      guard text[index] == "#", index + 1 < text.count, text[index + 1].isWordLike else {
        index += 1
        continue
      }
      let end = HashtagScan.end(of: text, from: index)
      if !links.contains(where: { $0.contains(index) }) { look(at: index..<end, in: text, readings) }
      index = end
    }
  }

  private mutating func look(at range: Range<Int>, in text: [Unicode.Scalar], _ readings: [[Range<Int>]]) {
    let name = text[(range.lowerBound + 1)..<range.upperBound]
    let isGlued = range.lowerBound > 0 && !text[range.lowerBound - 1].isScriptSpace
    let reason: Fault.Reason
    if !name.contains(where: \.isLetterOrMark) {
      reason = .digits
    } else if !name.allSatisfy({ $0.isWordLike || $0 == "_" }) {
      reason = .breaks
    } else if isGlued {
      reason = .glued
    } else {
      return
    }
    func written(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }
    let words = written((range.lowerBound + 1)..<range.upperBound)
    faults.append(
      Fault(
        reason: reason, range: range, written: written(range),
        readings: readings.map { tags in tags.first { $0.lowerBound == range.lowerBound }.map(written) },
        suggestion: Hashtag(words)?.text))
  }

  /// Where what was meant as a tag ends: at white space, without the punctuation before it.
  private static func end(of text: [Unicode.Scalar], from start: Int) -> Int {
    var end = text[(start + 1)...].firstIndex { $0.isScriptSpace || $0 == "#" } ?? text.count
    while end > start + 2, !text[end - 1].isWordLike { end -= 1 }
    return end
  }
}
