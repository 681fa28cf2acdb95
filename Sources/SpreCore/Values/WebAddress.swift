/// Rules for addresses that may become links.
public enum WebAddress {
  /// Whether an address is http, https or mailto, has something to reach, and holds no space or control character.
  public static func isAcceptable(_ text: String) -> Bool {
    guard text.unicodeScalars.allSatisfy(isVisible) else { return false }
    let lowered = text.lowercased()
    for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
      return !host.isEmpty && !host.hasPrefix(".") && !host.hasPrefix(":") && !host.hasSuffix("@")
    }
    guard lowered.hasPrefix("mailto:") else { return false }
    let address = text.dropFirst(7).prefix { $0 != "?" }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
  }

  /// Whether a scalar may stand in an address.
  ///
  /// White space, control and format characters may not, nor what ends an address in running text (RFC 3986,
  /// appendix C).
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: false
    default: !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
    }
  }
}
