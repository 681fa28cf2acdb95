/// A place that channels come from.
///
/// The rest of Spre asks a registry and names no plugin.
public protocol ChannelRegistry: Sendable {
  /// Finds the channels on offer, and the reasons that others are not.
  func discover() -> [Discovery]
}

/// A channel that was found, or why it cannot be used.
public typealias Discovery = Result<any Channel, ChannelProblem>

/// A reason that a channel cannot be used.
public struct ChannelProblem: Error, Sendable, Hashable {
  /// The id that the channel claims.
  public var id: String
  /// What is wrong, as a sentence goes on after the channel's id.
  public var reason: Phrase

  public init(id: String, reason: Phrase) {
    self.id = id
    self.reason = reason
  }
}

/// The channels linked into a program.
public struct LinkedRegistry: ChannelRegistry {
  private let channels: [any Channel]

  public init(_ channels: [any Channel]) { self.channels = channels }

  public func discover() -> [Discovery] { channels.map { .success($0) } }
}
