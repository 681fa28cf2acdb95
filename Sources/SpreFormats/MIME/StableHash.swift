/// A fingerprint of texts that is the same in every process, for identifiers and boundaries; no protection against forgery.
///
/// FNV-1a with 128 bits (Fowler, Noll and Vo; RFC 9923). Each part goes in after its length, so that `["ab", "c"]`
/// and `["a", "bc"]` differ.
public enum StableHash {
  /// The fingerprint of the parts, as 32 lower-case hexadecimal digits.
  public static func hex(of parts: [String]) -> String {
    var state = offsetBasis
    for part in parts {
      add("\(part.utf8.count):".utf8, to: &state)
      add(part.utf8, to: &state)
    }
    return hex(state)
  }

  /// The fingerprint of the parts as a UUID of version 8, which is for values of one's own making (RFC 9562, 5.8).
  public static func uuid(of parts: [String]) -> String {
    var digits = Array(hex(of: parts))
    digits[12] = "8"
    digits[16] = Array("89ab")[(digits[16].hexDigitValue ?? 0) % 4]
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(digits[$0]) }.joined(separator: "-")
  }

  /// The plain FNV-1a value of bytes, as published test vectors give it.
  static func hex(ofBytes bytes: some Sequence<UInt8>) -> String {
    var state = offsetBasis
    add(bytes, to: &state)
    return hex(state)
  }

  private static let offsetBasis: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  private static func add(_ bytes: some Sequence<UInt8>, to state: inout UInt128) {
    for byte in bytes {
      state ^= UInt128(byte)
      state &*= prime
    }
  }

  private static func hex(_ state: UInt128) -> String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}
