/// Finds letters that only look like letters: screen readers spell them out or skip them, and search misses them.
///
/// Source: adrianroselli.com, tests with six screen readers (March 2025).
enum PseudoFont {
  /// The stretches of such letters in a text; one alone may be what the writer means, as ① in a list.
  static func runs(in text: [Unicode.Scalar]) -> [Range<Int>] {
    guard text.contains(where: { isLookalike($0) || isStroke($0) }) else { return [] }
    var runs: [Range<Int>] = []
    var start = 0
    var count = 0
    for index in 0...text.count {
      let isStruck = index + 1 < text.count && isStroke(text[index + 1])
      if index < text.count, isStruck || isLookalike(text[index]) || isStroke(text[index]) {
        if count == 0 { start = index }
        count += 1
      } else {
        if count > 1, text[start..<index].count(where: { isLookalike($0) || isStroke($0) }) > 1 {
          runs.append(start..<index)
        }
        count = 0
      }
    }
    return runs
  }

  private static func isLookalike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Mathematical letters, letters in circles and brackets, fullwidth letters, letters in squares.
    case 0x1D400...0x1D7FF, 0x249C...0x24E9, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1F130...0x1F149, 0x1F150...0x1F169,
      0x1F170...0x1F189:
      // 🅰, 🅱, 🅾 and 🅿 are emoji.
      !scalar.properties.isEmoji
    // Small capitals, of the phonetic letters.
    case 0x1D00...0x1D2B, 0x262, 0x26A, 0x274, 0x276, 0x280, 0x299, 0x29C, 0x29F, 0xA730, 0xA731: true
    default: false
    }
  }

  /// Marks that underline or strike out what stands before them.
  private static func isStroke(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x332, 0x333, 0x335...0x338: true
    default: false
    }
  }
}
