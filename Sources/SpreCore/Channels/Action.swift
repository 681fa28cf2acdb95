/// An operation that a channel offers beside drafting.
public struct ActionDeclaration: Sendable, Hashable {
  /// Parameters with these names belong to the host and mean the same in every action.
  public static let reservedNames = ["activity", "in", "out", "seed", "workers", "seconds", "moves"]

  /// What the action is called on the command line.
  public var name: String
  /// What it does, in one sentence.
  public var help: Phrase
  /// The values it takes, beside those of the host.
  public var parameters: [FieldDeclaration]
  /// Whether it needs an activity of a workspace.
  public var needsActivity: Bool

  public init(_ name: String, help: Phrase, parameters: [FieldDeclaration] = [], needsActivity: Bool = false) {
    self.name = name
    self.help = help
    self.parameters = parameters
    self.needsActivity = needsActivity
  }
}

/// One call of an action: its values, and how to be patient with it.
public struct ActionCall: Sendable {
  /// The name of the action that is called.
  public var name: String
  /// The values of the action's parameters, with defaults filled in.
  public var values: Settings
  /// The brief of the activity it was called for, where there is one.
  public var brief: Brief?
  /// The files it was given to work on.
  public var attachments: [Attachment]
  /// The seed that makes chance repeatable.
  public var seed: UInt64
  /// How many pieces of work it may do at the same time, from 1.
  public var workers: Int
  /// The number of steps to stop after, where bounded by steps.
  public var moves: Int?
  /// Says how far the work has come, from 0 to 1.
  public var progress: @Sendable (Double) -> Void
  /// Whether the caller wants the work to end now; the clock behind it is the host's.
  public var shouldStop: @Sendable () -> Bool

  public init(
    name: String, values: Settings, brief: Brief? = nil, attachments: [Attachment] = [], seed: UInt64 = 1,
    workers: Int = 1, moves: Int? = nil, progress: @escaping @Sendable (Double) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.name = name
    self.values = values
    self.brief = brief
    self.attachments = attachments
    self.seed = seed
    self.workers = workers
    self.moves = moves
    self.progress = progress
    self.shouldStop = shouldStop
  }
}
