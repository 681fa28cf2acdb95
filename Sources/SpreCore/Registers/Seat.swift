/// A seat in a network: what it is for, the role that holds it and for how long; never a person.
public struct Seat: Sendable, Hashable {
  /// What sort of seat it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Somebody who represents a region or an organisation.
    case member
    /// Somebody who represents patients, relatives or their organisations.
    case userRepresentative
    /// Somebody who keeps the network running, such as a secretary.
    case secretary
    /// Somebody who is asked in, such as a municipality on a matter that concerns it.
    case invited

    /// The kind for people who work with Spre.
    public var label: Phrase {
      switch self {
      case .member: Phrase(nb: "medlem", en: "member")
      case .userRepresentative: Phrase(nb: "brukerrepresentant", en: "user representative")
      case .secretary: Phrase(nb: "sekretær", en: "secretary")
      case .invited: Phrase(nb: "invitert", en: "invited")
      }
    }
  }

  /// What sort of seat it is.
  public var kind: Kind
  /// The region it is for.
  public var region: String?
  /// The organisation it is for.
  public var organisation: String?
  /// The position or role of whoever holds it.
  public var role: String?
  /// Whether whoever holds it leads the network.
  public var leads: Bool
  /// When the term begins; it holds from the first day of this.
  public var from: DateSpan?
  /// When the term ends; it holds through the last day of this.
  public var to: DateSpan?
  /// Whether nobody holds it.
  public var isVacant: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  public init(
    _ kind: Kind = .member, region: String? = nil, organisation: String? = nil, role: String? = nil,
    leads: Bool = false, from: DateSpan? = nil, to: DateSpan? = nil, isVacant: Bool = false,
    origins: Origins = Origins(Origin(file: ""))
  ) {
    self.kind = kind
    self.region = region
    self.organisation = organisation
    self.role = role
    self.leads = leads
    self.from = from
    self.to = to
    self.isVacant = isVacant
    self.origins = origins
  }

  init(_ value: Value) {
    self.init(
      value["kind"]?.text.flatMap(Kind.init(rawValue:)) ?? .member, region: value["region"]?.text,
      organisation: value["organisation"]?.text, role: value["role"]?.text, leads: value["leads"]?.bool ?? false,
      from: value["from"]?.span, to: value["to"]?.span, isVacant: value["vacant"]?.bool ?? false,
      origins: value.origins)
  }

  /// Whether somebody holds it on a day: it is not vacant, its term has begun and has not ended.
  public func isHeld(on day: Day) -> Bool {
    !isVacant && (from.map { $0.from <= day } ?? true) && (to.map { $0.to >= day } ?? true)
  }

  /// What it is for, in words: the organisation, the region, or the kind.
  public var title: Phrase {
    let place = [organisation, region].compactMap(\.self).joined(separator: ", ")
    if place.isEmpty { return role.map { Phrase(nb: $0, en: $0) } ?? kind.label }
    return kind == .member
      ? Phrase(nb: place, en: place) : Phrase(nb: "\(kind.label.nb), \(place)", en: "\(kind.label.en), \(place)")
  }
}
