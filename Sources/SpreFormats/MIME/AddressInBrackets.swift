/// Web and mail addresses in angle brackets, as the list headers have them (RFC 2369).
enum AddressInBrackets {
  /// The address with letters outside ASCII as punycode in the host and percent-encoded elsewhere (RFC 3987, 3.1).
  static func ascii(_ word: Substring) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return String(word) }
    guard let scheme = word.firstRange(of: "://") else { return mailto(word) ?? percentEncoded(word) }
    let rest = word[scheme.upperBound...]
    let host = rest.prefix { !"/?#:>".contains($0) }
    let asciiHost = DomainName.ascii(String(host)) ?? percentEncoded(host)
    return percentEncoded(word[..<scheme.upperBound]) + asciiHost + percentEncoded(rest[host.endIndex...])
  }

  /// A mail address to write to, its domain in punycode; nothing when it is none (RFC 6068).
  private static func mailto(_ word: Substring) -> String? {
    let scheme = "mailto:"
    guard word.lowercased().hasPrefix(scheme) else { return nil }
    let rest = word.dropFirst(scheme.count)
    let address = rest.prefix { $0 != "?" }
    return MailAddress.ascii(String(address)).map { scheme + $0 + percentEncoded(rest[address.endIndex...]) }
  }

  private static func percentEncoded(_ text: Substring) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if byte < 0x80 {
        output.append(byte)
      } else {
        let start = output.count
        QuotedPrintable.escape(byte, to: &output)
        output[start] = UInt8(ascii: "%")
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
