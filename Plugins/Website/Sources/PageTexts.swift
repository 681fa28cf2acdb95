import SpreCore

extension StringProtocol {
  /// Whether anything of the text can be seen.
  var isVisible: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// The words on one line, with one space between them.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text as a part of an address (RFC 3986, section 2.1).
  var percentEncoded: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

extension Site.Page {
  /// What the page says in one of its languages.
  func version(in language: Language) -> KnowledgeItem.Version { item.versions[language] ?? item.main }

  /// The title in one of the page's languages, on one line; the id where the title is empty.
  func title(in language: Language) -> String {
    let title = version(in: language).title.onOneLine
    return title.isVisible ? title : item.id
  }

  /// What the page is about, on one line; nothing where nobody has said so.
  func summary(in language: Language) -> String? {
    let summary = version(in: language).summary.onOneLine
    return summary.isVisible ? summary : nil
  }

  /// The day that the page was last made sure of: when it was published, or reviewed later.
  var updated: Day { max(published, item.reviewed ?? published) }
}
