/// The address of a window in which a network lets a person finish and post a text.
struct ComposeLink: Sendable {
  /// What the network takes with the address.
  enum Carrying: Sendable, Hashable {
    /// The whole text.
    case text
    /// Only an address; the text must be pasted.
    case address
  }

  var address: String
  var carries: Carrying
  var source: Rule<Bool>

  /// The address that fills in a text or an address.
  func filled(_ text: String) -> String { address + ComposeLink.encoded(text) }

  /// Every byte but letters, digits and `-._~` as `%XX` (RFC 3986, section 2.3).
  static func encoded(_ text: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    var output = ""
    for byte in text.utf8 {
      if plain.contains(byte) {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        output += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return output
  }
}
