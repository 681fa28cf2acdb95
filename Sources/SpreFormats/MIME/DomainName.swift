/// Domain names as mail headers need them: letters outside ASCII in punycode (RFC 5890, RFC 5891).
enum DomainName {
  /// The name in ASCII, or nothing when it is no host name.
  ///
  /// Letters become lower case. A name with a combining mark is refused rather than guessed at, since a letter
  /// written in two parts is another name on the wire.
  static func ascii(_ name: String) -> String? {
    let labels = name.split(separator: ".", omittingEmptySubsequences: false).map { ascii(label: String($0)) }
    guard labels.allSatisfy({ $0 != nil }) else { return nil }
    let domain = labels.compactMap { $0 }.joined(separator: ".")
    return domain.utf8.count <= 253 ? domain : nil
  }

  private static func ascii(label: String) -> String? {
    let lowered = label.lowercased()
    guard lowered.unicodeScalars.allSatisfy(isAllowed), !lowered.hasPrefix("-"), !lowered.hasSuffix("-") else {
      return nil
    }
    let isASCII = lowered.utf8.allSatisfy { $0 < 0x80 }
    guard let encoded = isASCII ? lowered : Punycode.encode(lowered).map({ "xn--" + $0 }) else { return nil }
    return (1...63).contains(encoded.utf8.count) ? encoded : nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "-" || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    return scalar.properties.isAlphabetic && scalar.properties.canonicalCombiningClass == .notReordered
  }
}
