import SpreCore
import SpreTestKit
import Testing

@Suite("Seats, mandates and meetings of networks")
struct NetworkReviewTests {
  private static let today = Day("2026-11-02")!
  private static let regions = ["Nord", "Midt", "Vest", "Sør-Øst"]

  /// Two from each health region and two user representatives: the mandate of the interregional network of 2026.
  private static let interregional: [SeatRule] = [
    .seats(2, kind: .member, per: .region, of: regions), .seats(2, kind: .userRepresentative, per: nil, of: []),
  ]

  private func day(_ text: String) -> DateSpan { DateSpan(roughly: text)! }

  private func review(
    _ seats: [Seat], _ rules: [SeatRule] = interregional, mandate: Mandate? = nil, held: [String] = [],
    on today: Day = today
  ) -> NetworkReview {
    let network = MemberNetwork(
      id: "n", name: [.nb: "N"], host: "St. Olavs", hostRegion: "Midt", mandate: mandate, seats: seats, rules: rules)
    return NetworkReview(network, held: held.map { Day($0)! }, on: today)
  }

  private var ten: [Seat] {
    Self.regions.flatMap { [Seat(region: $0), Seat(region: $0)] }
      + [Seat(.userRepresentative), Seat(.userRepresentative)]
  }

  @Test("Given two per region and two user representatives, ten held seats are as they should be")
  func asTheyShould() {
    let review = review(ten)
    #expect(review.seats.required == 10 && review.seats.filled == 10)
    #expect(review.concerns == [])
  }

  @Test("Given a region with one seat, one with three and no user representative, each is named")
  func shortAndOver() {
    let seats = ten.dropLast(2).filter { $0.region != "Vest" } + [Seat(region: "Vest"), Seat(region: "Nord")]
    let review = review(Array(seats))
    #expect(review.seats.filled == 7)
    #expect(
      review.findings.map(\.message.en) == [
        "N: 1 of 2 seats are held for 'Vest'.", "N: 0 of 2 seats are held for 'user representative'.",
        "N: 3 sit in 2 seats for 'Nord'.",
      ])
    #expect(review.findings.map(\.code) == ["network.vacant", "network.vacant", "network.full"])
  }

  @Test("Given one per trust, four trusts give four seats, and somebody from elsewhere has no seat")
  func onePerTrust() {
    let trusts = ["Helgelandssykehuset", "Finnmarkssykehuset", "UNN", "Nordlandssykehuset"]
    let rules: [SeatRule] = [.seats(1, kind: .member, per: .organisation, of: trusts)]
    #expect(review(trusts.map { Seat(organisation: $0) }, rules).concerns == [])
    let odd = review(trusts.dropFirst().map { Seat(organisation: $0) } + [Seat(organisation: "NLSH")], rules)
    #expect(odd.seats.required == 4 && odd.seats.filled == 3)
    #expect(odd.findings.map(\.code) == ["network.vacant", "network.unplaced"])
  }

  @Test("Given those who are asked in and those who keep the minutes, they hold no seat of the rules")
  func invited() {
    #expect(review(ten + [Seat(.invited, organisation: "Kommunen"), Seat(.secretary)]).concerns == [])
  }

  @Test(
    "Given a term, it counts through its last day, and is told of from six months before",
    arguments: [
      ("2026-11-01", 9, ["network.vacant", "network.term.ended"]), ("2026-11-02", 10, ["network.term.ending"]),
      ("2027-05-02", 10, ["network.term.ending"]), ("2027-05-03", 10, []),
      // A month is told of by its last day.
      ("2026-10", 9, ["network.vacant", "network.term.ended"]), ("2026-11", 10, ["network.term.ending"]),
      ("2027-04", 10, ["network.term.ending"]), ("2027-05", 10, []),
    ])
  func terms(end: String, filled: Int, codes: [String]) {
    var seats = ten
    seats[0].to = day(end)
    let review = review(seats)
    #expect(review.seats.filled == filled)
    #expect(review.findings.map(\.code) == codes)
  }

  @Test("Given a term that has not begun, or a seat that is vacant, nobody holds it yet")
  func notYet() {
    var seats = ten
    seats[0].from = day("2026-11-03")
    seats[9].isVacant = true
    #expect(review(seats).findings.map(\.code) == ["network.vacant", "network.vacant"])
    seats[0].from = day("2026-11-02")
    #expect(review(seats).seats.filled == 9)
  }

  /// The rule of reference groups of national services has four parts.
  ///
  /// One member from each of four regions, the one from the host's region preferably from another trust, the leader
  /// from another region, at least one meeting a year (the hospital at Trondheim on reference groups of national services).
  @Test("Given St. Olavs' rule, each of its parts is minded")
  func stOlavs() {
    let rules: [SeatRule] = [
      .seats(1, kind: .member, per: .region, of: Self.regions), .leaderFromOtherRegion,
      .ownRegionFromOtherOrganisation, .meetings(1),
    ]
    var seats = Self.regions.map { Seat(region: $0, organisation: "\($0) HF") }
    seats[2].leads = true
    #expect(review(seats, rules, held: ["2026-03-01"]).concerns == [])
    seats[1].organisation = "St. Olavs"
    #expect(review(seats, rules, held: ["2026-03-01"]).findings.map(\.code) == ["network.member.host"])
    seats[2].leads = false
    #expect(review(seats, rules, held: ["2026-03-01"]).findings.map(\.code).first == "network.leader.none")
    seats[1].leads = true
    #expect(review(seats, rules, held: ["2026-03-01"]).findings.map(\.code).first == "network.leader.region")
    #expect(review(seats, rules).findings.last?.code == "network.meeting.none")
  }

  @Test(
    "Given meetings, a year without one is told of from the day a year has passed",
    arguments: [
      (["2025-11-02"], ["network.meeting.none"]), (["2025-11-03"], []), (["2026-11-02"], []),
      (["2026-11-03"], []), ([], []),
    ])
  func meetings(held: [String], codes: [String]) {
    #expect(review(ten, held: held).findings.map(\.code) == codes)
  }

  @Test("Given two meetings a year asked for, one is too few, and a mandate of less than a year has missed none")
  func fewMeetings() {
    let rules = Self.interregional + [.meetings(2)]
    #expect(review(ten, rules, held: ["2026-03-01"]).concerns == [.fewMeetings(1, of: 2)])
    #expect(review(ten, rules, mandate: Mandate(from: day("2026-01")), held: ["2026-03-01"]).concerns == [])
    #expect(review(ten, rules, mandate: Mandate(from: day("2025-11-02"))).concerns == [.noMeeting(last: nil)])
  }

  @Test(
    "Given a mandate, its end and its evaluation are told of from a year before",
    arguments: [
      (Mandate(to: DateSpan(roughly: "2026-11-01")), ["network.mandate.ended"]),
      (Mandate(to: DateSpan(roughly: "2026-11-02")), ["network.mandate.ending"]),
      (Mandate(to: DateSpan(roughly: "2027-11-02")), ["network.mandate.ending"]),
      (Mandate(to: DateSpan(roughly: "2027-11-03")), []), (Mandate(to: DateSpan(roughly: "2030-12")), []),
      (Mandate(evaluation: DateSpan(roughly: "2026")), ["network.evaluation.coming"]),
      (Mandate(evaluation: DateSpan(roughly: "2027")), ["network.evaluation.coming"]),
      (Mandate(evaluation: DateSpan(roughly: "2025")), ["network.evaluation.passed"]),
      (Mandate(evaluation: DateSpan(roughly: "2030")), []),
    ])
  func mandates(mandate: Mandate, codes: [String]) {
    #expect(review(ten, mandate: mandate).findings.map(\.code) == codes)
  }

  @Test(
    "Given any seats and rules, the sums hold, order does not matter, and one more held seat never leaves more empty")
  func properties() {
    var dice = SeededNumbers(seed: 20_261_125)
    for _ in 0..<500 {
      let seats = (0..<Int.random(in: 0...14, using: &dice)).map { _ in seat(&dice) }
      let rules: [SeatRule] = [
        .seats(.random(in: 0...3, using: &dice), kind: .member, per: .region, of: Self.regions),
        .seats(.random(in: 0...3, using: &dice), kind: .userRepresentative, per: nil, of: []),
      ]
      let seatReview = review(seats, rules).seats
      for place in seatReview.places { #expect(place.held.count + place.missing - place.extra == place.required) }
      #expect(seatReview.filled + seatReview.places.map(\.missing).reduce(0, +) == seatReview.required)
      let placed = seatReview.places.flatMap(\.held).count
      let held = seats.count { $0.isHeld(on: Self.today) && [.member, .userRepresentative].contains($0.kind) }
      #expect(placed + seatReview.unplaced.count == held, "each held seat stands in one place or in none")
      let shuffled = review(seats.shuffled(using: &dice), rules.reversed()).seats
      #expect(shuffled.filled == seatReview.filled && shuffled.required == seatReview.required)
      #expect(Set(shuffled.places.map(\.missing)) == Set(seatReview.places.map(\.missing)))
      let more = review(seats + [seat(&dice)], rules).seats
      #expect(zip(more.places, seatReview.places).allSatisfy { $0.missing <= $1.missing && $0.extra >= $1.extra })
    }
  }

  private func seat(_ dice: inout SeededNumbers) -> Seat {
    Seat(
      Seat.Kind.allCases.randomElement(using: &dice)!, region: (Self.regions + ["Sør"]).randomElement(using: &dice),
      from: Bool.random(using: &dice) ? nil : day("2026-11-0\(Int.random(in: 1...5, using: &dice))"),
      to: Bool.random(using: &dice) ? nil : day("2026-11-0\(Int.random(in: 1...5, using: &dice))"),
      isVacant: .random(using: &dice))
  }
}

@Suite("Indicators and hand-over")
struct RegisterViewTests {
  private func record(_ fields: [(String, String)]) -> Value {
    let origin = Origin(file: "registers/x.yml")
    return Value(
      .map(fields.map { Value.Entry(key: $0.0, keyOrigin: origin, value: Value(.scalar($0.1), at: origin)) }),
      at: origin)
  }

  @Test(
    "Given a numerator and a denominator, few are shown as k of n and many as a percentage",
    arguments: [
      ("percent", "3", "4", "3 av 4"), ("percent", "15", "19", "15 av 19"), ("percent", "15", "20", "75 %"),
      ("percent", "1", "200", "1 %"), ("percent", "1", "201", "0 %"), ("percent", "200", "200", "100 %"),
      ("percent", "3", nil, nil), ("percent", "0", "0", nil), ("percent", "21", "20", nil),
      ("percent", "9223372036854775807", "9223372036854775807", "100 %"),
      ("number", "284", nil, "284"), ("number", "30", "40", "30 av 40"),
    ])
  func shown(unit: String, numerator: String, denominator: String?, shown: String?) throws {
    let fields = [("id", "a"), ("name", "A"), ("definition", "D"), ("unit", unit), ("numerator", numerator)]
    let value = record(fields + (denominator.map { [("denominator", $0)] } ?? []))
    let indicator = try #require(Registers(["indicators": [value]]).indicators.first)
    #expect(indicator.shown?.nb == shown)
  }

  @Test("Given what is known of products, what is not known is unknown, by the plan's regions first")
  func handOver() {
    let records = [("SMIL", "Vest", "offered"), ("SMIL", "Nord", "adopted"), ("Starthjelp", "Sør", "unknown")].map {
      record([("product", $0.0), ("region", $0.1), ("status", $0.2)])
    }
    let map = HandOverMap(Registers(["products": records]).products, regions: ["Nord", "Vest"])
    #expect(map.products == ["SMIL", "Starthjelp"] && map.regions == ["Nord", "Vest", "Sør"])
    #expect(map.status(of: "SMIL", in: "Nord") == .adopted && map.status(of: "SMIL", in: "Sør") == .unknown)
    #expect(map.record(of: "Starthjelp", in: "Nord") == nil)
  }
}
