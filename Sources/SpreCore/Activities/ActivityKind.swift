/// A sort of activity as data: its name and the fields that only it has.
public struct ActivityKind: Sendable, Hashable {
  /// What an activity's file calls the kind, such as `newsletter`.
  public var id: String
  /// The kind for people who work with Spre.
  public var label: Phrase
  /// The fields that activities of the kind may have beside those that all have.
  public var fields: [FieldDeclaration]
  /// Whether a channel that publishes activities gives those of this kind a web page.
  public var hasPage: Bool

  public init(_ id: String, _ label: Phrase, fields: [FieldDeclaration] = [], hasPage: Bool = true) {
    self.id = id
    self.label = label
    self.fields = fields
    self.hasPage = hasPage
  }

  /// The kinds that every workspace knows; channels bring more.
  public static let standard: [ActivityKind] = [
    ActivityKind("newsletter", Phrase(nb: "nyhetsbrev", en: "newsletter")),
    ActivityKind("web", Phrase(nb: "nettpublisering", en: "web publishing")),
    ActivityKind("post", Phrase(nb: "innlegg i sosiale medier", en: "social media posts")),
    ActivityKind(
      "network", Phrase(nb: "nettverksaktivitet", en: "network activity"), fields: ActivityKindFields.network),
    ActivityKind("conference", Phrase(nb: "konferanse eller seminar", en: "conference or seminar")),
    ActivityKind("teaching", Phrase(nb: "undervisning", en: "teaching"), fields: ActivityKindFields.teaching),
    ActivityKind("guidance", Phrase(nb: "veiledning", en: "guidance"), fields: ActivityKindFields.guidance),
    ActivityKind(
      "cooperation", Phrase(nb: "FoU-samarbeid og dialog", en: "R&D cooperation and dialogue"),
      fields: ActivityKindFields.cooperation),
    ActivityKind("publication", Phrase(nb: "publikasjon", en: "publication"), fields: ActivityKindFields.publication),
    ActivityKind("campaign", Phrase(nb: "kampanje", en: "campaign"), fields: ActivityKindFields.campaign),
    ActivityKind(
      "input", Phrase(nb: "innspill til myndigheter", en: "input to authorities"),
      fields: ActivityKindFields.input),
    ActivityKind("other", Phrase(nb: "annet", en: "other")),
  ]

  /// The standard kinds and those that channels bring; a kind that is there already gets the fields that it lacks.
  public static func merged(_ brought: [ActivityKind]) -> [ActivityKind] {
    brought.reduce(into: standard) { kinds, kind in
      guard let index = kinds.firstIndex(where: { $0.id == kind.id }) else { return kinds.append(kind) }
      let known = Set(kinds[index].fields.map(\.name))
      kinds[index].fields += kind.fields.filter { !known.contains($0.name) }
    }
  }
}
