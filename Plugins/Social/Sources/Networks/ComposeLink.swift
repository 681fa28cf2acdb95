import SpreFormats

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
  func filled(_ text: String) -> String { address + text.percentEncoded() }
}
