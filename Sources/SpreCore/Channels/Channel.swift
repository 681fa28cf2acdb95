/// A way of reaching target groups, such as a newsletter or a conference.
///
/// A channel is a value without hidden state: the same brief gives the same drafts, byte for byte, in any
/// process. It computes; the host reads files, hashes and writes. Write one type per plugin, `XChannel` in the
/// module `SpreX`, with an empty initialiser.
public protocol Channel: Sendable {
  /// What the channel says about itself.
  var info: ChannelInfo { get }

  /// Turns a brief into drafts for a person to read and approve, and findings where something is amiss.
  func draft(_ brief: Brief) async throws -> Drafting

  /// Looks at a draft as it lies now, edited or not.
  func review(_ draft: Draft, in brief: Brief) async throws -> [Finding]

  /// Carries out one of the channel's own actions.
  func perform(_ call: ActionCall) async throws -> Drafting
}

extension Channel {
  /// Finds nothing, for channels that have no more to say of a draft once it is made.
  public func review(_ draft: Draft, in brief: Brief) async throws -> [Finding] { [] }

  /// Makes nothing, for channels without actions.
  public func perform(_ call: ActionCall) async throws -> Drafting { Drafting() }
}

/// The facts a channel states about itself, all of them data.
public struct ChannelInfo: Sendable, Hashable {
  /// Lower-case letters, digits and hyphens; what `plan.yml` and `spre.yml` call the channel.
  public var id: String
  /// What people call the channel.
  public var name: Phrase
  /// What it is called in nynorsk; the bokmål name where absent.
  public var nynorskName: String?
  /// What it makes, in one sentence.
  public var summary: Phrase
  /// The settings it takes under `channels.<id>`, in a measure and in an activity.
  public var settings: [FieldDeclaration]
  /// The operations it offers beside drafting.
  public var actions: [ActionDeclaration]
  /// The kinds of activity that it brings.
  public var kinds: [ActivityKind]
  /// Whether it gives every item of its activities a web page of its own, at the address that ``Site`` says.
  public var publishesItems: Bool
  /// Whether it gives each of its activities a web page, at the address that ``Site`` says.
  public var publishesActivities: Bool
  /// The setting that such a page is headed by, where an activity has it; otherwise its title heads the page.
  public var headingSetting: String?
  /// The ways it exports drafts whose slots `spre.yml` fills under `slots.<export>`.
  public var exports: [ChannelExport]
  /// What is looked at before its drafts go out, in the order that a report tells it.
  public var checks: [PreflightCheck]

  public init(
    id: String, name: Phrase, nynorskName: String? = nil, summary: Phrase, settings: [FieldDeclaration] = [],
    actions: [ActionDeclaration] = [],
    kinds: [ActivityKind] = [], publishesItems: Bool = false, publishesActivities: Bool = false,
    headingSetting: String? = nil, exports: [ChannelExport] = [], checks: [PreflightCheck] = []
  ) {
    self.id = id
    self.name = name
    self.nynorskName = nynorskName
    self.summary = summary
    self.settings = settings
    self.actions = actions
    self.kinds = kinds
    self.publishesItems = publishesItems
    self.publishesActivities = publishesActivities
    self.headingSetting = headingSetting
    self.exports = exports
    self.checks = checks
  }
}

/// A way of exporting drafts, and the fields in them that sending fills.
public struct ChannelExport: Sendable, Hashable {
  /// What `spre.yml` calls the export, such as `eml`.
  public var id: String
  /// What `spre.yml` calls the slots, such as `unsubscribe`.
  public var slots: [FieldDeclaration]

  public init(_ id: String, slots: [FieldDeclaration]) {
    self.id = id
    self.slots = slots
  }
}
