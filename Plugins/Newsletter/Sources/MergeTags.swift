import SpreCore

/// The marks by which sending systems know what to fill in, such as `*|EMAIL|*` and `{{unsubscribe}}`.
///
/// A person's text that holds such a mark would be filled with facts about the reader.
struct MergeTags: Sendable {
  /// Mailchimp; Brevo, listmonk and Make; Make's older mark; Salesforce and its kin; Liquid and Jinja; ERB; and
  /// systems that write as JavaScript does.
  private static let marks: [(opener: String, closer: String)] = [
    ("*|", "|*"), ("{{", "}}"), ("[[", "]]"), ("%%", "%%"), ("{%", "%}"), ("<%", "%>"), ("${", "}"),
  ]
  /// So many characters between opener and closer still make a tag.
  private static let longest = 200

  /// The workspace's own tags, which may have marks that are no sign of a tag elsewhere, such as `[link]`.
  private let own: [String]
  private let openers: Set<[Unicode.Scalar]>

  init(_ slots: Slots) {
    own = Set(slots.values.values.flatMap { $0.values.compactMap(\.text) }.filter(Slot.isMergeTag)).sorted()
    openers = Set(
      MergeTags.marks.map { Array($0.opener.unicodeScalars) } + own.map { Array($0.unicodeScalars.prefix(2)) })
  }

  /// Whether two characters side by side open a tag.
  func opens(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool { openers.contains([first, second]) }

  /// The tags in a text, each once, in the order they stand.
  func found(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var tags: [String] = []
    var index = 0
    while index + 1 < scalars.count {
      let length = opens(scalars[index], scalars[index + 1]) ? length(at: index, in: scalars) : nil
      if let length {
        let tag = String(String.UnicodeScalarView(scalars[index..<index + length]))
        if !tags.contains(tag) { tags.append(tag) }
      }
      index += length ?? 1
    }
    return tags
  }

  /// The number of characters of the tag that begins at a place.
  private func length(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    for tag in own where scalars[start...].starts(with: tag.unicodeScalars) { return tag.unicodeScalars.count }
    for (opener, closer) in MergeTags.marks where scalars[start...].starts(with: opener.unicodeScalars) {
      let closer = Array(closer.unicodeScalars)
      let first = start + 3
      for end in first..<max(first, min(scalars.count - closer.count + 1, first + MergeTags.longest))
      where scalars[end...].starts(with: closer) {
        return end + closer.count - start
      }
    }
    return nil
  }
}
