/// A network with members, a reference group or a committee: what it is for, who has seats in it, and the rules for that.
public struct MemberNetwork: Sendable, Hashable {
  /// What sort of gathering it is.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case network, referenceGroup, committee

    /// The form for people who work with Spre.
    public var label: Phrase {
      switch self {
      case .network: Phrase(nb: "nettverk", en: "network")
      case .referenceGroup: Phrase(nb: "referansegruppe", en: "reference group")
      case .committee: Phrase(nb: "utvalg", en: "committee")
      }
    }
  }

  /// The name that activities use.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// What sort of gathering it is.
  public var form: Form
  /// The organisation that leads or hosts it.
  public var host: String?
  /// The region of the host.
  public var hostRegion: String?
  /// The codes of the target groups that its members belong to.
  public var groups: [String]
  /// What it was set up to do, by whom and for how long.
  public var mandate: Mandate?
  /// The seats, by what they are for; never by person.
  public var seats: [Seat]
  /// The rules for who shall sit there and how often they meet.
  public var rules: [SeatRule]
  /// Where the information comes from.
  public var source: String?
  /// What else should be said.
  public var remark: String?
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  public init(
    id: String, name: LocalizedText, form: Form = .network, host: String? = nil, hostRegion: String? = nil,
    groups: [String] = [], mandate: Mandate? = nil, seats: [Seat] = [], rules: [SeatRule] = [],
    source: String? = nil, remark: String? = nil, isConstructed: Bool = false,
    origins: Origins = Origins(Origin(file: ""))
  ) {
    self.id = id
    self.name = name
    self.form = form
    self.host = host
    self.hostRegion = hostRegion
    self.groups = groups
    self.mandate = mandate
    self.seats = seats
    self.rules = rules
    self.source = source
    self.remark = remark
    self.isConstructed = isConstructed
    self.origins = origins
  }

  /// Reads a checked record; nothing without an id.
  init?(_ value: Value, main: Language) {
    guard let id = value["id"]?.text else { return nil }
    self.init(
      id: id, name: value["name"]?.localized(main: main) ?? LocalizedText([main: id]),
      form: value["form"]?.text.flatMap(Form.init(rawValue:)) ?? .network,
      host: value["host"]?.text, hostRegion: value["hostRegion"]?.text, groups: value["groups"]?.texts ?? [],
      mandate: value["mandate"].map(Mandate.init), seats: value["seats"]?.elements?.map(Seat.init) ?? [],
      rules: value["rules"]?.elements?.compactMap(SeatRule.init) ?? [],
      source: value["source"]?.text, remark: value["remark"]?.text,
      isConstructed: value["constructed"]?.bool ?? false, origins: value.origins)
  }
}

/// What a network was set up to do: who adopted it, when it holds and when it is evaluated.
public struct Mandate: Sendable, Hashable {
  /// When it was adopted, as far as known.
  public var adopted: DateSpan?
  /// Who adopted it.
  public var by: String?
  /// When it begins to hold.
  public var from: DateSpan?
  /// When it ends; it holds through the last day of this.
  public var to: DateSpan?
  /// When the work is evaluated.
  public var evaluation: DateSpan?
  /// Where the mandate lies.
  public var link: String?
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  public init(
    adopted: DateSpan? = nil, by: String? = nil, from: DateSpan? = nil, to: DateSpan? = nil,
    evaluation: DateSpan? = nil, link: String? = nil, origins: Origins = Origins(Origin(file: ""))
  ) {
    self.adopted = adopted
    self.by = by
    self.from = from
    self.to = to
    self.evaluation = evaluation
    self.link = link
    self.origins = origins
  }

  init(_ value: Value) {
    self.init(
      adopted: value["adopted"]?.span, by: value["by"]?.text, from: value["from"]?.span, to: value["to"]?.span,
      evaluation: value["evaluation"]?.span, link: value["link"]?.text, origins: value.origins)
  }
}
