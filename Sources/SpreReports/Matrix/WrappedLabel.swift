/// A label broken into lines that fit a width in a picture, where nothing breaks lines by itself.
struct WrappedLabel: Sendable, Hashable {
  /// The lines, at least one.
  let lines: [String]
  /// Whether something was left out, so that the whole text must be told another way.
  let isShortened: Bool

  /// Breaks a text between words, or within a word that is too long by itself, and ends in an ellipsis when cut.
  ///
  /// Width and size are in the same unit. Letters are taken to be as wide as in DejaVu Sans, the widest of the fonts
  /// that a system is likely to use, so that the label fits in the others too.
  init(_ text: String, width: Double, size: Double, maxLines: Int) {
    let room = width / size
    var lines: [String] = []
    var line = ""
    var rest = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    var isShortened = false
    while let word = rest.first {
      let longer = line.isEmpty ? word : "\(line) \(word)"
      if WrappedLabel.width(of: longer) <= room {
        line = longer
        rest = rest.dropFirst()
      } else if line.isEmpty {
        let head = WrappedLabel.start(of: word, within: room)
        lines.append(head)
        rest[rest.startIndex] = String(word.dropFirst(head.count))
      } else {
        lines.append(line)
        line = ""
      }
      if lines.count == maxLines {
        isShortened = !rest.isEmpty || !line.isEmpty
        line = ""
        break
      }
    }
    if !line.isEmpty { lines.append(line) }
    if isShortened, let last = lines.last {
      lines[lines.count - 1] = WrappedLabel.start(of: last, within: room - WrappedLabel.width(of: "…")) + "…"
    }
    self.lines = lines.isEmpty ? [""] : lines
    self.isShortened = isShortened
  }

  /// The width of a text in ems.
  static func width(of text: String) -> Double { text.reduce(0) { $0 + width(of: $1) } }

  /// The longest start of a word within a width, at least one character.
  private static func start(of word: String, within room: Double) -> String {
    var used = 0.0
    let end = word.firstIndex { character in
      used += width(of: character)
      return used > room
    }
    return end.map { $0 == word.startIndex ? String(word.prefix(1)) : String(word[..<$0]) } ?? word
  }

  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", "'", "|": 0.3
    case " ", ".", ",", ":", ";", "f", "t", "r", "(", ")", "-", "/", "!": 0.42
    case "m", "w", "M", "W", "æ", "Æ", "…", "—", "@", "%": 1.0
    case "a"..."z", "0"..."9", "à"..."ÿ": 0.64
    case "A"..."Z", "À"..."Þ": 0.78
    default: character.isASCII ? 0.84 : 1.1
    }
  }
}
