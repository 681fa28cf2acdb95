extension StringProtocol {
  /// The text with every byte as `%XX` but letters and digits of ASCII, `-._~` and what is kept (RFC 3986, section 2).
  public func percentEncoded(keeping kept: String = "") -> String {
    func isKept(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
      default: kept.utf8.contains(byte)
      }
    }
    if utf8.allSatisfy(isKept) { return String(self) }
    return utf8.reduce(into: "") { output, byte in
      if isKept(byte) {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        output += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
