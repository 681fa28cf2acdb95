import SpreCore

/// Looks at how a post is written: emoji, long sentences, capitals, marks of direction.
///
/// Sources: sentences of at most 25 words, the UK Government Communication Service's guide; two or three emoji at most,
/// never repeated and never first, Mole Valley District Council, the University of Oxford and ferskvann.no.
struct Prose {
  /// Something to say of a text, and where.
  struct Remark: Hashable {
    enum Matter: Hashable {
      case longSentence(words: Int)
      case capitals(String)
      case manyEmoji(Int)
      case repeatedEmoji(String)
      case leadingEmoji(String)
      case direction
    }
    var matter: Matter
    var place: Int
  }

  static let longestSentence = 25
  static let mostEmoji = 3

  private let text: [Unicode.Scalar]
  private(set) var remarks: [Remark] = []

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    if let mark = text.firstIndex(where: WritingDirection.isMark) {
      remarks.append(Remark(matter: .direction, place: mark))
    }
    lookAtEmoji()
    lookAtWords()
  }

  private mutating func lookAtEmoji() {
    guard text.contains(where: { $0.value >= 0xA9 && Emoji.isEmoji($0) || $0 == "\u{20E3}" }) else { return }
    var places: [(emoji: String, place: Int)] = []
    var index = 0
    var isLineStart = true
    for character in String(String.UnicodeScalarView(text)) {
      if Emoji.shows(character) {
        if isLineStart { remarks.append(Remark(matter: .leadingEmoji(String(character)), place: index)) }
        places.append((String(character), index))
      }
      if character.isNewline { isLineStart = true } else if !character.isWhitespace { isLineStart = false }
      index += character.unicodeScalars.count
    }
    if places.count > Prose.mostEmoji {
      remarks.append(Remark(matter: .manyEmoji(places.count), place: places[Prose.mostEmoji].place))
    }
    var seen: Set<String> = []
    if let again = places.first(where: { !seen.insert($0.emoji).inserted }) {
      remarks.append(Remark(matter: .repeatedEmoji(again.emoji), place: again.place))
    }
  }

  private struct Word {
    var range: Range<Int>
    var letters: Int
    var isCapital: Bool
  }

  private mutating func lookAtWords() {
    var sentence: [Word] = []
    var capitals: [Word] = []
    var index = 0
    while index < text.count {
      if text[index].properties.isWhitespace {
        if PostText.isLineEnd(text[index]) {
          close(&sentence)
          close(capitals: &capitals)
        }
        index += 1
        continue
      }
      let end = text[index...].firstIndex { $0.properties.isWhitespace } ?? text.count
      let range = index..<end
      index = end
      // Addresses and hashtags are no prose.
      if text[range].first == "#" || text[range].starts(with: "http".unicodeScalars) { continue }
      let letters = text[range].filter { $0.properties.isAlphabetic }
      let word = Word(
        range: range, letters: letters.count,
        isCapital: letters.count > 1 && letters.allSatisfy { $0.properties.isUppercase })
      if letters.count > 0 || text[range].contains(where: \.isWordLike) { sentence.append(word) }
      if word.isCapital { capitals.append(word) } else if letters.count > 0 { close(capitals: &capitals) }
      let closing = text[range].last { !$0.isClosing }
      if let closing, ".!?…:".unicodeScalars.contains(closing) { close(&sentence) }
    }
    close(&sentence)
    close(capitals: &capitals)
  }

  private mutating func close(_ sentence: inout [Word]) {
    if sentence.count > Prose.longestSentence {
      remarks.append(Remark(matter: .longSentence(words: sentence.count), place: sentence[0].range.lowerBound))
    }
    sentence = []
  }

  /// Three words in capitals are a shout; one or two may be abbreviations side by side.
  private mutating func close(capitals: inout [Word]) {
    if capitals.count > 2, capitals.reduce(0, { $0 + $1.letters }) > 9, let first = capitals.first,
      let last = capitals.last
    {
      let words = text[first.range.lowerBound..<last.range.upperBound]
      remarks.append(
        Remark(matter: .capitals(String(String.UnicodeScalarView(words))), place: first.range.lowerBound))
    }
    capitals = []
  }
}

extension Unicode.Scalar {
  /// Whether it may stand after the sign that ends a sentence.
  fileprivate var isClosing: Bool { "»”’\"')]".unicodeScalars.contains(self) }
}
