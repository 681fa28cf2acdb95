/// One sending-out or carrying-out, as logged afterwards; without recipient data.
public struct Delivery: Sendable, Hashable {
  /// A frozen text that went out.
  public struct Part: Sendable, Hashable {
    public var path: String
    /// The SHA-256 of the content, in lower-case hexadecimal digits.
    public var sha256: String
    public var language: Language?
    public var groups: [String]
    public var items: [String]
    public var words: Int

    public init(
      path: String, sha256: String, language: Language?, groups: [String], items: [String], words: Int
    ) {
      self.path = path
      self.sha256 = sha256
      self.language = language
      self.groups = groups
      self.items = items
      self.words = words
    }
  }

  public var date: Day
  /// The role that logged it.
  public var by: String
  public var channel: String?
  public var parts: [Part]
  public var counts: [Count]
  public var urls: [String]

  public init(date: Day, by: String, channel: String?, parts: [Part], counts: [Count], urls: [String]) {
    self.date = date
    self.by = by
    self.channel = channel
    self.parts = parts
    self.counts = counts
    self.urls = urls
  }
}

/// That a role has read drafts and lets them go out.
public struct Approval: Sendable, Hashable {
  /// A file, or a part of one as `FILE#PART`, with the SHA-256 of its content.
  public struct Fingerprint: Sendable, Hashable {
    public var path: String
    public var sha256: String

    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// An error that was let through on purpose.
  public struct Override: Sendable, Hashable {
    public var code: String
    public var reason: String

    public init(code: String, reason: String) {
      self.code = code
      self.reason = reason
    }
  }

  public var by: String
  public var date: Day
  public var drafts: [Fingerprint]
  public var inputs: [Fingerprint]
  /// The items that the approved drafts carry.
  public var items: [String]
  public var overrides: [Override]

  public init(
    by: String, date: Day, drafts: [Fingerprint], inputs: [Fingerprint], items: [String], overrides: [Override]
  ) {
    self.by = by
    self.date = date
    self.drafts = drafts
    self.inputs = inputs
    self.items = items
    self.overrides = overrides
  }
}
