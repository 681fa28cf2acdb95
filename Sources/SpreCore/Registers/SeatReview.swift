/// How a network's seats stand against its rules on a day: which places are short, which are over, and whose term ends.
///
/// A held seat counts in every place that it fits. Seats that are vacant, not begun or ended count in none.
public struct SeatReview: Sendable, Hashable {
  /// Seats that one rule asks for together, such as the two of a region.
  public struct Place: Sendable, Hashable {
    /// What the seats are for: the region's or the organisation's name; nothing for the whole network.
    public var name: String?
    /// The kind of seat.
    public var kind: Seat.Kind
    /// How many seats the rule asks for.
    public var required: Int
    /// The seats that are held, in the order written.
    public var held: [Seat]

    /// How many are missing.
    public var missing: Int { max(0, required - held.count) }

    /// How many are too many.
    public var extra: Int { max(0, held.count - required) }

    /// What the seats are for, in words.
    public var title: Phrase {
      guard let name else { return kind.label }
      return kind == .member
        ? Phrase(nb: name, en: name) : Phrase(nb: "\(kind.label.nb), \(name)", en: "\(kind.label.en), \(name)")
    }
  }

  /// The places that the rules ask for, in the order written.
  public let places: [Place]
  /// Members and user representatives who hold a seat that no rule asks for; none where no rule is about seats.
  public let unplaced: [Seat]
  /// The seats whose term has ended.
  public let ended: [Seat]
  /// The seats that are held and whose term ends within six months, today included.
  public let ending: [Seat]

  /// How many seats the rules ask for.
  public var required: Int { places.reduce(0) { $0 + $1.required } }

  /// How many of them are filled; one too many in a place fills none in another.
  public var filled: Int { places.reduce(0) { $0 + min($1.required, $1.held.count) } }

  /// How far ahead the end of a term is told of, in months.
  public static let monthsAhead = 6

  public init(_ network: MemberNetwork, on today: Day) {
    let held = network.seats.filter { $0.isHeld(on: today) }
    places = network.rules.flatMap { rule -> [Place] in
      guard case .seats(let seats, let kind, let part, let names) = rule else { return [] }
      let divided: [String?] = part == nil ? [nil] : names
      return divided.map { name in
        Place(name: name, kind: kind, required: seats, held: held.filter { $0.fits(kind, part, name) })
      }
    }
    let rules = network.rules.compactMap { rule in if case .seats = rule { rule } else { nil } }
    unplaced = held.filter { seat in
      !rules.isEmpty && [.member, .userRepresentative].contains(seat.kind) && !rules.contains { seat.fits($0) }
    }
    ended = network.seats.filter { seat in !seat.isVacant && seat.to.map { $0.to < today } ?? false }
    let horizon = today.adding(months: Self.monthsAhead)
    ending = held.filter { seat in seat.to.map { $0.to <= horizon } ?? false }
  }
}

extension Seat {
  /// Whether it is one of the seats that a rule asks for under a name.
  fileprivate func fits(_ kind: Kind, _ part: SeatRule.Part?, _ name: String?) -> Bool {
    guard self.kind == kind else { return false }
    return switch part {
    case .region?: region == name
    case .organisation?: organisation == name
    case nil: true
    }
  }

  fileprivate func fits(_ rule: SeatRule) -> Bool {
    guard case .seats(_, let kind, let part, let names) = rule else { return false }
    return part == nil ? fits(kind, nil, nil) : names.contains { fits(kind, part, $0) }
  }
}
