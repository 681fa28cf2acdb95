/// Rules for addresses that may become links.
public enum WebAddress {
  /// Whether an address is http, https or mailto, has something to reach, and holds no space or control character.
  public static func isAcceptable(_ text: String) -> Bool {
    guard text.unicodeScalars.allSatisfy(isVisible) else { return false }
    let bytes = text.utf8
    for scheme in ["https://", "http://"] where has(scheme, bytes) {
      let host = bytes.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
      guard let first = host.first, let last = host.last else { return false }
      return first != UInt8(ascii: ".") && first != UInt8(ascii: ":") && last != UInt8(ascii: "@")
    }
    guard has("mailto:", bytes) else { return false }
    let address = bytes.dropFirst("mailto:".utf8.count).prefix { $0 != UInt8(ascii: "?") }
    let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
  }

  /// Whether an address begins with a scheme, in letters of either size.
  private static func has(_ scheme: String, _ address: String.UTF8View) -> Bool {
    zip(scheme.utf8, address).reduce(into: 0) { $0 += $1.0 == $1.1 || $1.0 == $1.1 | 0x20 ? 1 : 0 } == scheme.utf8.count
  }

  /// Whether a scalar may stand in an address.
  ///
  /// White space, control and format characters may not, nor what ends an address in running text (RFC 3986,
  /// appendix C).
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x21...0x7E).contains(scalar.value) && !isDelimiter(scalar) }
    return switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: true
    }
  }

  private static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "{", "}", "|", "\\", "^", "`": true
    default: false
    }
  }
}
