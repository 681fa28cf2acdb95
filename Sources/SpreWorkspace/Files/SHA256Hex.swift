import Crypto

/// The fingerprint that tells one content from another: SHA-256 (FIPS 180-4) in hexadecimal digits.
public enum SHA256Hex {
  /// The SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
  public static func of(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
