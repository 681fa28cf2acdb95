/// Splits plain text into paragraphs: at empty lines, and before a bullet.
enum PlainParagraphs {
  private static let bullets: Set<Character> = ["-", "–", "•", "*", "·", "▪", "◦"]

  static func paragraphs(in text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.drop(while: \.isWhitespace)
      if words.isEmpty {
        paragraphs.append([])
      } else if let first = words.first, bullets.contains(first), words.dropFirst().first?.isWhitespace == true {
        paragraphs.append([line])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
