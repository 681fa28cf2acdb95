/// A person's or an office's name and mail address.
public struct Mailbox: Sendable, Hashable {
  /// The name that readers see; none when empty.
  public var name: String
  /// The address, such as `post@example.org`; the domain may have letters outside ASCII.
  public var address: String

  public init(name: String = "", address: String) {
    self.name = name
    self.address = address
  }
}

extension Mailbox {
  /// The mailbox as the words of a header (RFC 5322, section 3.4), to be set with white space between.
  func words(in header: String, used: Int) throws(HeaderProblem) -> [String] {
    guard let ascii = MailAddress.ascii(address) else { throw .badAddress(header: header, address) }
    if name.isEmpty { return [ascii] }
    try HeaderField.check(name, in: header)
    return Mailbox.nameWords(name, used: used) + ["<\(ascii)>"]
  }

  /// A short name in ASCII as a quoted string; any other as encoded words, which a quoted string may not hold.
  static func nameWords(_ name: String, used: Int) -> [String] {
    let isPrintable = name.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    guard isPrintable, name.utf8.count <= 60, !HeaderField.isMistakable(name), !HeaderField.hasLooseSpace(name) else {
      return EncodedWords.words(name, used: used)
    }
    let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return ["\"\(escaped)\""]
  }
}

/// Mail addresses as headers need them.
enum MailAddress {
  /// The address in ASCII, or nothing when the part before `@` is not plain ASCII atoms (RFC 5322, section 3.2.3)
  /// or the rest is no host name.
  static func ascii(_ address: String) -> String? {
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, isDotAtom(parts[0]), parts[0].count <= 64 else { return nil }
    return DomainName.ascii(String(Substring(parts[1]))).map { "\(Substring(parts[0]))@\($0)" }
  }

  private static func isDotAtom(_ text: Substring.UTF8View) -> Bool {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy(isAtomByte)
    }
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }
}
