public import SpreCore

/// Where each item went out, for programs.
///
/// `{schema, items: [{id, languages, uses: [{activity, channel, date, delivered, groups, languages}], left}]}`: `left`
/// holds the groups that the item is for and has not gone out to.
public struct ItemSpreadJSON: Sendable, Encodable {
  struct Use: Sendable, Encodable {
    var activity: String
    var channel: String?
    var date: String?
    var delivered: Bool
    var groups: [String]
    var languages: [String]
  }

  struct Item: Sendable, Encodable {
    var id: String
    var languages: [String]
    var uses: [Use]
    var left: [String]
  }

  var schema = 1
  var items: [Item]

  public init(_ spreads: [ItemSpread], plan: Plan) {
    items = spreads.map { spread in
      Item(
        id: spread.item.id, languages: spread.item.versions.keys.sorted().map(\.rawValue),
        uses: spread.uses.map { use in
          Use(
            activity: use.activity, channel: use.channel, date: use.day?.description, delivered: use.isDelivered,
            groups: use.groups, languages: use.languages.map(\.rawValue))
        },
        left: spread.left(in: plan))
    }
  }

  /// The JSON with sorted keys and a line end last.
  public func text() throws -> String { try JSONText.of(self) }
}
