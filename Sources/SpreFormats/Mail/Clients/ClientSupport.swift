/// What mail programs make of a message: the features it uses, and those that a program lacks with nothing instead.
public struct ClientSupport: Sendable, Hashable {
  /// A feature that an essential program lacks or knows in part, and for which nothing stands in.
  public struct Lack: Sendable, Hashable {
    public var feature: MailFeature
    /// The essential programs that lack it or know it in part.
    public var clients: [MailClient]
    /// What should stand in for it on the same element and does not; empty where nothing can.
    public var missing: [String]
  }

  /// The features that the message uses, in the order of the table.
  public let used: [MailFeature]
  /// What the message uses and the table does not know, sorted.
  public let unknown: [String]
  /// What the message may not go out with, in the order of the table.
  public let lacks: [Lack]

  /// Holds a scanned message against the table.
  public init(_ scan: MailFeatureScan) {
    let keys = scan.all
    used = MailFeatureTable.all.filter { !keys.isDisjoint(with: $0.keys) }
    unknown = keys.filter { MailFeatureTable.feature(for: $0) == nil && !MailFeatureTable.isBasic($0) }.sorted()
    lacks = used.compactMap { feature in
      guard let fallback = feature.fallback else {
        let clients = feature.lackingClients.filter(\.isEssential)
        return clients.isEmpty ? nil : Lack(feature: feature, clients: clients, missing: [])
      }
      // What is known in part, such as a width on some elements alone, needs its stand-in as much.
      let clients = MailClient.allCases.filter {
        $0.isEssential && [.none, .partial].contains(feature.support(in: $0))
      }
      let standIns = Set(fallback.standIns)
      let isBare =
        !clients.isEmpty && !standIns.isEmpty
        && scan.elements.contains { !$0.isDisjoint(with: feature.keys) && $0.isDisjoint(with: standIns) }
      return isBare ? Lack(feature: feature, clients: clients, missing: fallback.standIns) : nil
    }
  }

  /// The features that some program lacks or knows in part, where something stands in.
  public var covered: [MailFeature] {
    let bare = Set(lacks.map(\.feature.id))
    return used.filter { feature in
      !bare.contains(feature.id) && feature.fallback != nil
        && MailClient.allCases.contains { [.none, .partial].contains(feature.support(in: $0)) }
    }
  }
}
