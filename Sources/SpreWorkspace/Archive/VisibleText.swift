import SpreCore

/// What stands between the tags of a page, in runs of one language each.
///
/// It reads what Spre's own writers write, and bears with the rest: every element with an end tag hands its `lang` on
/// to what is in it.
struct VisibleText {
  /// Words in a row that are in one language.
  struct Run {
    /// The language that the page says; nothing when it says none.
    var language: LanguageTag?
    var text: String
  }

  /// The runs in reading order.
  private(set) var runs: [Run] = []
  /// How many elements of each name there are, but for those that are never seen.
  private(set) var elements: [String: Int] = [:]
  /// The elements that are open, each with the language in it.
  private var open: [(name: String, language: LanguageTag?)] = []

  init(html: String) {
    var rest = html[...]
    while let character = rest.first {
      if rest.hasPrefix("<!--") {
        rest = Self.after("-->", in: rest.dropFirst(4))
      } else if character == "<" {
        let end = Self.endOfTag(rest)
        pass(rest[..<end])
        let name = Self.name(of: rest)
        // A hidden span repeats the heading of a table's column for narrow windows.
        let isHidden = name == "span" && rest[..<end].contains("display:none")
        rest = rest[end...]
        if isHidden || Self.unseen.contains(name) {
          rest = Self.after("</\(name)", in: rest)
          rest = rest[Self.endOfTag(rest)...]
        }
      } else if character == "&", let end = rest.prefix(12).firstIndex(of: ";") {
        add(Self.stand(for: rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        add(String(character))
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func add(_ text: String) {
    let language = open.last?.language
    if runs.isEmpty || runs[runs.count - 1].language != language { runs.append(Run(language: language, text: "")) }
    runs[runs.count - 1].text += text
  }

  /// What stands where a block of text begins or ends, U+2029; it parts words as a space does.
  static let paragraphEnd: Character = "\u{2029}"

  /// Opens or closes an element; a tag that ends a word's run of letters becomes a space or the end of a paragraph.
  private mutating func pass(_ tag: Substring) {
    let name = Self.name(of: tag)
    let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
    if !Self.inline.contains(bare) { add(bare == "br" || bare == "img" ? " " : String(Self.paragraphEnd)) }
    if name == bare, !Self.unseen.contains(bare) { elements[bare, default: 0] += 1 }
    if name.hasPrefix("/") {
      if let index = open.lastIndex(where: { $0.name == bare }) { open.removeSubrange(index...) }
    } else if !Self.void.contains(bare), !Self.unseen.contains(bare), !bare.hasPrefix("!") {
      open.append((bare, Self.language(of: tag) ?? open.last?.language))
    }
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "wbr",
  ]
  private static let unseen: Set<String> = ["head", "script", "style", "template"]
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private static func name(of tag: Substring) -> String {
    let name = tag.dropFirst().prefix { !$0.isWhitespace && $0 != ">" }
    let isClosing = name.hasPrefix("/")
    let bare = (isClosing ? name.dropFirst() : name).prefix { $0 != "/" }.lowercased()
    return (isClosing ? "/" : "") + bare
  }

  /// The language that a tag says, as in `<p lang="nb">`.
  private static func language(of tag: Substring) -> LanguageTag? {
    guard let start = tag.firstRange(of: " lang=\"")?.upperBound else { return nil }
    return LanguageTag(String(tag[start...].prefix { $0 != "\"" }))
  }

  /// Where a tag ends; a `>` inside quotes does not end it.
  private static func endOfTag(_ text: Substring) -> Substring.Index {
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return text.index(after: index)
      }
    }
    return text.endIndex
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

  /// What an entity stands for: the marks that Spre's own writers escape, a space, or, of any other, a letter to count.
  private static func stand(for entity: Substring) -> String {
    switch entity {
    case "nbsp", "#160", "#xA0": " "
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot", "#34": "\""
    case "apos", "#39": "'"
    case "shy", "ndash", "mdash", "laquo", "raquo": ""
    default: "x"
    }
  }
}
