/// What a text counts on Mastodon (mastodon/mastodon, app/validators/status_length_validator.rb).
enum MastodonLength {
  /// What an address counts, whatever its length.
  static let address = 23
  private static let longestDomain = 253

  static func of(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    var counted = String.UnicodeScalarView()
    var index = 0
    for link in LinkScanner.links(in: scalars, by: .mastodon) {
      append(scalars[index..<link.lowerBound], to: &counted)
      counted.append(contentsOf: repeatElement("x", count: address))
      index = link.upperBound
    }
    append(scalars[index...], to: &counted)
    return String(counted).count
  }

  /// Adds a text without the servers of those it mentions.
  private static func append(_ text: ArraySlice<Unicode.Scalar>, to counted: inout String.UnicodeScalarView) {
    var index = text.startIndex
    while index < text.endIndex {
      counted.append(text[index])
      index += 1
      guard text[index - 1] == "@", mayMention(text, before: index - 1) else { continue }
      let name = text[index...].prefix { $0.isASCIIAlphanumeric || "_.-".unicodeScalars.contains($0) }
      guard let last = name.lastIndex(where: { $0.isASCIIAlphanumeric || $0 == "_" }) else { continue }
      let nameEnd = last + 1
      guard nameEnd < text.endIndex, text[nameEnd] == "@" else { continue }
      let domain = text[(nameEnd + 1)...].prefix { $0.isWordLike || "_.-".unicodeScalars.contains($0) }
      guard let domainEnd = domain.lastIndex(where: { $0.isWordLike || $0 == "_" }),
        domainEnd - nameEnd <= longestDomain
      else { continue }
      counted.append(contentsOf: text[index..<nameEnd])
      index = domainEnd + 1
    }
  }

  private static func mayMention(_ text: ArraySlice<Unicode.Scalar>, before index: Int) -> Bool {
    guard index > text.startIndex else { return true }
    let scalar = text[index - 1]
    return !scalar.isWordLike && !"=/_".unicodeScalars.contains(scalar)
  }
}
