/// The invisible marks that embed, isolate or override the direction of writing (Unicode Annex 9).
public enum WritingDirection {
  private static let embeddings: ClosedRange<UInt32> = 0x202A...0x202B
  private static let overrides: ClosedRange<UInt32> = 0x202D...0x202E
  private static let isolates: ClosedRange<UInt32> = 0x2066...0x2068
  private static let endOfEmbedding: UInt32 = 0x202C
  private static let endOfIsolate: UInt32 = 0x2069

  /// Whether a scalar is one of the marks.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// Whether a mark is left open at the end of a line, closes nothing, or overrides the letters' own direction.
  public static func isUnsafe(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: isMark) else { return false }
    return text.split(whereSeparator: \.isNewline).contains { line in
      var open: [UInt32] = []
      for scalar in line.unicodeScalars {
        switch scalar.value {
        case embeddings: open.append(endOfEmbedding)
        case isolates: open.append(endOfIsolate)
        case overrides: return true
        case endOfEmbedding, endOfIsolate: if open.popLast() != scalar.value { return true }
        default: break
        }
      }
      return !open.isEmpty
    }
  }
}
