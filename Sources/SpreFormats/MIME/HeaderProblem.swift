public import SpreCore

/// A reason that a mail header cannot be written.
public enum HeaderProblem: Error, Sendable, Hashable {
  /// A line end, a NUL or another control character, which could begin a header of somebody else's making.
  case controlCharacter(header: String)
  /// A name that is not printable ASCII without a colon (RFC 5322, section 2.2).
  case badName(String)
  /// A header that stands twice, or that the message writes itself.
  case repeated(String)
  /// An address that mail systems do not take.
  case badAddress(header: String, String)
  /// An identifier that is not of the form `left@right`.
  case badIdentifier(String)
  /// The name of a list that is not of the form of a domain (RFC 2919).
  case badList(String)
  /// An address that does not lead anywhere, where the header takes web and mail addresses (RFC 2369).
  case badLink(header: String, String)
  /// The type of a file that is not of the form `image/png`.
  case badMediaType(String)
  /// A word that cannot be broken and is longer than a line may be.
  case tooLong(header: String)
}

extension HeaderProblem {
  /// What is wrong, for the person who has to mend it.
  public var message: Phrase {
    switch self {
    case .controlCharacter(let header): .headerControlCharacter(header)
    case .badName(let name): .headerBadName(name)
    case .repeated(let name): .headerRepeated(name)
    case .badAddress(let header, let address): .headerBadAddress(header, address)
    case .badIdentifier(let id): .headerBadIdentifier(id)
    case .badList(let id): .headerBadList(id)
    case .badLink(let header, let address): .headerBadLink(header, address)
    case .badMediaType(let type): .headerBadMediaType(type)
    case .tooLong(let header): .headerTooLong(header)
    }
  }
}
