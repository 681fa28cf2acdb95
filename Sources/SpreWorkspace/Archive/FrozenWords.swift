import SpreCore

/// Counts the words that a reader meets in a frozen text.
///
/// Plain text and Markdown (`.txt`, `.md`) count as they stand. Of HTML (`.html`, `.htm`) what stands between the
/// tags of the body counts. Every other file counts as 0: its words are another file's words in another wrapping,
/// as in a message, or are no words.
enum FrozenWords {
  static func count(in bytes: [UInt8], path: String) -> Int {
    let name = path.lowercased()
    let text = String(decoding: bytes, as: UTF8.self)
    if [".txt", ".md"].contains(where: name.hasSuffix) { return WordCount.words(in: text) }
    if [".html", ".htm"].contains(where: name.hasSuffix) { return WordCount.words(in: visibleText(of: text)) }
    return 0
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "wbr",
  ]
  private static let unseen: Set<String> = ["head", "script", "style", "template"]

  /// What stands between the tags; a tag that ends a word's run of letters becomes a space.
  private static func visibleText(of html: String) -> String {
    var text = ""
    var rest = html[...]
    while let character = rest.first {
      if rest.hasPrefix("<!--") {
        rest = after("-->", in: rest.dropFirst(4))
      } else if character == "<" {
        let tag = nameOfTag(rest)
        rest = afterTag(rest)
        if unseen.contains(tag) {
          rest = afterTag(after("</\(tag)", in: rest))
        } else if !inline.contains(tag.hasPrefix("/") ? String(tag.dropFirst()) : tag) {
          text += " "
        }
      } else if character == "&", let end = rest.prefix(12).firstIndex(of: ";") {
        text += stand(for: rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(character)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static func nameOfTag(_ tag: Substring) -> String {
    let name = tag.dropFirst().prefix { !$0.isWhitespace && $0 != ">" }
    let isClosing = name.hasPrefix("/")
    let bare = (isClosing ? name.dropFirst() : name).prefix { $0 != "/" }.lowercased()
    return (isClosing ? "/" : "") + bare
  }

  /// What follows a tag; a `>` inside quotes does not end it.
  private static func afterTag(_ text: Substring) -> Substring {
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return text[text.index(after: index)...]
      }
    }
    return ""
  }

  /// What follows the next occurrence of a text, in capitals or not; nothing when there is none.
  private static func after(_ end: String, in text: Substring) -> Substring {
    var rest = text
    while !rest.isEmpty {
      let start = rest.prefix(end.count)
      if start == end || start.lowercased() == end { return rest.dropFirst(end.count) }
      rest = rest.dropFirst()
    }
    return rest
  }

  /// What an entity counts as: a space, a mark that is no letter, or a letter.
  private static func stand(for entity: Substring) -> String {
    switch entity {
    case "nbsp", "#160", "#xA0": " "
    case "shy", "amp", "lt", "gt", "quot", "apos", "ndash", "mdash", "laquo", "raquo", "#39", "#34": ""
    default: "x"
    }
  }
}
