/// Facts about writing systems.
public enum Script {
  /// Whether a text holds letters that are written from right to left, such as Arabic or Hebrew.
  public static func hasRightToLeft(_ text: String) -> Bool {
    guard mayHaveRightToLeft(text) else { return false }
    return text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// The direction of a text on a page that runs from left to right, for `dir`: `rtl` where most letters run so.
  ///
  /// `auto` goes by the first letter alone: it would turn a Norwegian title around that begins with an Arabic quotation.
  public static func direction(of text: String) -> String? {
    guard hasRightToLeft(text) else { return nil }
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return 2 * letters.count(where: isRightToLeft) > letters.count ? "rtl" : nil
  }

  /// Whether a byte of the text can begin such a letter: U+0590 to U+0FFF, U+F000 and all after it; most texts have none.
  static func mayHaveRightToLeft(_ text: String) -> Bool {
    text.utf8.contains { (0xD6...0xE0).contains($0) || $0 >= 0xEF }
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
