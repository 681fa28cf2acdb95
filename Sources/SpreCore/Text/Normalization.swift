import Foundation

/// One form for texts that look the same, so that they count the same.
public enum Normalization {
  /// The text with letters and their marks composed where Unicode has a sign for both (NFC, Unicode Annex 15).
  public static func composed(_ text: String) -> String {
    // Below U+0300 there is no mark and nothing to compose.
    text.unicodeScalars.allSatisfy { $0.value < 0x300 } ? text : text.precomposedStringWithCanonicalMapping
  }
}
