/// The channels of all registries, sorted by id, with second claims to an id refused.
public struct ChannelList: Sendable {
  /// The channels, sorted by id; each id stands once.
  public let channels: [any Channel]
  /// The channels that cannot be used and why, sorted by id.
  public let problems: [ChannelProblem]

  /// Asks every registry in order; the first claim to an id stands.
  public init(from registries: [any ChannelRegistry]) {
    var channels: [any Channel] = []
    var problems: [ChannelProblem] = []
    for discovery in registries.flatMap({ $0.discover() }) {
      switch discovery {
      case .failure(let problem): problems.append(problem)
      case .success(let channel):
        let id = channel.info.id
        if !FieldType.isIdentifier(id) {
          problems.append(ChannelProblem(id: id, reason: .badChannelID))
        } else if channels.contains(where: { $0.info.id == id }) {
          problems.append(ChannelProblem(id: id, reason: .secondClaim))
        } else {
          channels.append(channel)
        }
      }
    }
    self.channels = channels.sorted { $0.info.id < $1.info.id }
    self.problems = problems.sorted { ($0.id, $0.reason.en) < ($1.id, $1.reason.en) }
  }

  /// The channel with an id.
  public subscript(id: String) -> (any Channel)? { channels.first { $0.info.id == id } }

  /// What each channel says about itself.
  public var infos: [ChannelInfo] { channels.map(\.info) }
}

extension Phrase {
  fileprivate static let badChannelID = Phrase(
    nb: "har en id som ikke bare er små bokstaver, sifre og bindestrek",
    en: "has an id that is not lower-case letters, digits and hyphens")
  fileprivate static let secondClaim = Phrase(
    nb: "tilbys to ganger; den første gjelder", en: "is offered twice; the first one stays")
}
