/// Finds words of the other form of Norwegian in a text in bokmål or nynorsk.
///
/// What stands in quotation marks, code, links, quotes, or is marked as another language does not count; nor does a
/// word with a capital that does not begin a sentence, since it may be a name.
public enum MixedForms {
  /// The marker words of the other form in a text, in order, as they stand; none for texts in other languages.
  public static func words(in text: String, language: Language) -> [String] {
    guard let markers = markers(against: language) else { return [] }
    return Sentence.sentences(in: withoutQuotations(text)).flatMap { sentence in
      sentence.tokens.enumerated().compactMap { index, token -> String? in
        let word = token.drop { !$0.isLetter }.prefix(while: \.isLetter)
        // What goes on after a hyphen, a point or an at sign is a compound, an address or a name.
        let rest = token.drop { !$0.isLetter }.dropFirst(word.count)
        guard !word.isEmpty, !rest.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        guard index == 0 || word.first?.isUppercase == false else { return nil }
        return markers.contains(word.lowercased()) ? String(word) : nil
      }
    }
  }

  /// The runs of words in a document that are in its own language, each with the place of its block.
  public static func texts(of document: Document, language: Language) -> [(text: String, origin: Origin?)] {
    document.blocks.flatMap { $0.ownTexts(language) }
  }

  private static func markers(against language: Language) -> Set<String>? {
    switch language {
    case .nb: LanguageMarkers.forms[.nn]
    case .nn: LanguageMarkers.forms[.nb]
    default: nil
    }
  }

  private static let marks: [Character: Set<Character>] = [
    "«": ["»"], "“": ["”", "“"], "”": ["”"], "„": ["“", "”"], "\"": ["\""],
  ]

  /// The text with what stands in quotation marks left out; a mark that is never closed is passed over.
  private static func withoutQuotations(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      if let closing = marks[character], let end = rest.firstIndex(where: closing.contains) {
        kept += " "
        rest = rest[rest.index(after: end)...]
      } else {
        kept.append(character)
      }
    }
    return kept
  }
}

extension Block {
  fileprivate func ownTexts(_ language: Language) -> [(text: String, origin: Origin?)] {
    if let own = self.language, own != language { return [] }
    switch content {
    case .heading(_, let parts), .paragraph(let parts): return [(parts.ownText(language), origin)]
    case .list(let list):
      return list.items.flatMap { $0.flatMap { $0.ownTexts(language) } }.map { ($0.text, $0.origin ?? origin) }
    case .table(let table):
      return (table.header + table.rows.flatMap { $0 }).map { ($0.ownText(language), origin) }
    case .quote, .button, .code, .image, .rule: return []
    }
  }
}

extension [Inline] {
  /// The words without links, code and other languages.
  fileprivate func ownText(_ language: Language) -> String {
    map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let parts), .strong(let parts), .strikethrough(let parts): parts.ownText(language)
      case .span(let own, let parts): own.language == language ? parts.ownText(language) : " "
      case .link, .code, .lineBreak: " "
      }
    }.joined()
  }
}
