/// One sending-out or carrying-out, as logged afterwards; without recipient data.
public struct Delivery: Sendable, Hashable {
  /// A frozen text that went out.
  public struct Part: Sendable, Hashable {
    /// The path from the activity's folder, among the drafts and in the archive alike.
    public var path: String
    /// The SHA-256 of the content, in lower-case hexadecimal digits.
    public var sha256: String
    /// The language of the text, where it has only one.
    public var language: Language?
    /// The codes of the groups it is for.
    public var groups: [String]
    /// The ids of the items it carries.
    public var items: [String]
    /// The number of words that readers met in it; 0 where they are counted in another file, or the file has none.
    public var words: Int
    /// Of the words, how many are marked as another language than the text's own.
    public var foreign: [Language: Int]

    public init(
      path: String, sha256: String, language: Language?, groups: [String], items: [String], words: Int,
      foreign: [Language: Int] = [:]
    ) {
      self.path = path
      self.sha256 = sha256
      self.language = language
      self.groups = groups
      self.items = items
      self.words = words
      self.foreign = foreign
    }
  }

  /// The day it went out or took place.
  public var date: Day
  /// The role that logged it.
  public var by: String
  /// The id of the channel; absent for what was carried out without one.
  public var channel: String?
  /// The texts that went out; none for an activity without a channel.
  public var parts: [Part]
  /// How many took part or received, each number with how sure it is.
  public var counts: [Count]
  /// The web addresses where it can be seen.
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
    /// The path of a draft in its activity's folder, or of an input in the workspace's.
    public var path: String
    /// The SHA-256 of the content, in lower-case hexadecimal digits.
    public var sha256: String

    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// An error that was let through on purpose.
  public struct Override: Sendable, Hashable {
    /// The code of the findings that were let through.
    public var code: String
    /// Why they were, in the words of whoever approved.
    public var reason: String

    public init(code: String, reason: String) {
      self.code = code
      self.reason = reason
    }
  }

  /// The role that approved, by its key in `spre.yml`.
  public var by: String
  /// The day of the approval.
  public var date: Day
  /// The drafts that may go out, as they were read.
  public var drafts: [Fingerprint]
  /// What the drafts were made from; the approval falls when one of them changes.
  public var inputs: [Fingerprint]
  /// The items that the approved drafts carry.
  public var items: [String]
  /// The errors that were let through, each with a reason.
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
