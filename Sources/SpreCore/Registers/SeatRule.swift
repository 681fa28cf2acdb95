/// A rule for how a network is made up or how often it meets, as data.
public enum SeatRule: Sendable, Hashable {
  /// What seats are divided by.
  public enum Part: String, Sendable, Hashable {
    case region, organisation
  }

  /// So many seats of a kind, for each named region or organisation, or in all where nothing is named.
  case seats(Int, kind: Seat.Kind, per: Part?, of: [String])
  /// Whoever leads comes from another region than the host's.
  case leaderFromOtherRegion
  /// The member from the host's own region preferably comes from another organisation than the host.
  case ownRegionFromOtherOrganisation
  /// At least so many meetings a year.
  case meetings(Int)

  /// Reads a checked record; nothing for one that says no rule, or two.
  public init?(_ value: Value) {
    var rules: [SeatRule] = []
    if value["leader"]?.text == "otherRegion" { rules.append(.leaderFromOtherRegion) }
    if value["ownRegion"]?.text == "otherOrganisation" { rules.append(.ownRegionFromOtherOrganisation) }
    if let meetings = value["meetings"]?.int { rules.append(.meetings(meetings)) }
    let per = value["per"]?.text.flatMap(Part.init(rawValue:))
    let of = value["of"]?.texts ?? []
    let kind = value["kind"]?.text.flatMap(Seat.Kind.init(rawValue:))
    // Divided seats need something to divide them by, and seats that are not divided need a number.
    if per != nil, !of.isEmpty {
      rules.append(.seats(value["seats"]?.int ?? 1, kind: kind ?? .member, per: per, of: of))
    } else if per == nil, of.isEmpty, let seats = value["seats"]?.int {
      rules.append(.seats(seats, kind: kind ?? .member, per: nil, of: []))
    } else if per != nil || !of.isEmpty || kind != nil {
      return nil
    }
    guard rules.count == 1 else { return nil }
    self = rules[0]
  }
}
