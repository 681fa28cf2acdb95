/// Facts about writing systems.
public enum Script {
  /// Whether a text holds letters that are written from right to left, such as Arabic or Hebrew.
  public static func hasRightToLeft(_ text: String) -> Bool {
    // U+0590 and all after it begin with the byte D6 or a higher one.
    guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }
}
