public import SpreCore

/// A feature of HTML or CSS that messages use, with the mail programs that know it.
public struct MailFeature: Sendable, Hashable {
  /// How far a mail program knows a feature.
  public enum Support: Character, Sendable, Hashable {
    case full = "y"
    case partial = "a"
    case none = "n"
    case unknown = "u"
  }

  /// What readers get where the feature is lacking, so that nothing they need is lost.
  public struct Fallback: Sendable, Hashable {
    /// The features of which one must stand on the same element; none where the feature only refines.
    public var standIns: [String]
    /// What readers get, in a sentence.
    public var words: Phrase

    init(_ standIns: [String], _ words: Phrase) {
      self.standIns = standIns
      self.words = words
    }
  }

  /// What caniemail.com calls the feature, such as `css-border-radius`.
  public var id: String
  /// The day that caniemail.com last tested it.
  public var tested: String
  /// A letter for each ``MailClient``, in their order.
  public var support: String
  /// What ``MailFeatureScan`` calls it in a message, such as `border-radius` or `<table>`.
  public var keys: [String]
  public var fallback: Fallback?

  init(_ id: String, tested: String, _ support: String, _ keys: [String], _ fallback: Fallback? = nil) {
    self.id = id
    self.tested = tested
    self.support = support
    self.keys = keys
    self.fallback = fallback
  }

  /// How far a program knows the feature; unknown where caniemail.com does not say.
  public func support(in client: MailClient) -> Support {
    for (other, letter) in zip(MailClient.allCases, support) where other == client {
      return Support(rawValue: letter) ?? .unknown
    }
    return .unknown
  }

  /// The programs that lack the feature.
  public var lackingClients: [MailClient] { MailClient.allCases.filter { support(in: $0) == .none } }
}
