import SpreCore

/// The networks with their seats: how many are filled, vacant or too many, and what ends in the period.
struct NetworkTelling: Sendable {
  var telling: Telling
  var networks: [MemberNetwork]
  var span: DateSpan
  var today: Day

  /// The day that seats are counted on: today, and the period's last day once it has passed.
  private var day: Day { min(today, span.to) }

  var blocks: [Block] {
    guard !networks.isEmpty else { return [] }
    let header = [
      RegisterWords.network, RegisterWords.filled, RegisterWords.vacant, RegisterWords.over, RegisterWords.ending,
      TellingWords.source,
    ]
    return [
      .section(telling.say(RegisterWords.networks)),
      .paragraph(telling.say(RegisterWords.networksLead(telling.day(day)))),
      .table(header.map(telling.say), networks.map(row), numbers: []),
    ]
  }

  private func row(_ network: MemberNetwork) -> [[Inline]] {
    let review = SeatReview(network, on: day)
    let missing = review.places.filter { $0.missing > 0 }.map { "\(title(of: $0)) (\($0.missing))" }
    // A seat said to be vacant is told of where no rule asks for seats; elsewhere the rule counts it.
    let empty = review.places.isEmpty ? network.seats.filter(\.isVacant).map { title(of: $0) } : []
    let over =
      review.places.filter { $0.extra > 0 }.map { "\(title(of: $0)) (\($0.extra))" } + review.unplaced.map(title)
    let held = network.seats.count { $0.isHeld(on: day) }
    let filled =
      review.places.isEmpty
      ? RegisterWords.held(telling.language.number(held))
      : TellingWords.of(review.filled, review.required, telling.language)
    return [
      telling.words(network.name), telling.say(filled), list(missing + empty), list(over), list(ending(network)),
      telling.source(network.source, isConstructed: network.isConstructed),
    ]
  }

  /// The seats and the mandate that end in the period, each with the last day.
  private func ending(_ network: MemberNetwork) -> [String] {
    let seats = network.seats.compactMap { seat -> String? in
      guard !seat.isVacant, let end = seat.to, ends(end) else { return nil }
      return "\(title(of: seat)) (\(telling.stretch(end)))"
    }
    guard let end = network.mandate?.to, ends(end) else { return seats }
    return seats + ["\(RegisterWords.mandate[telling.language]) (\(telling.stretch(end)))"]
  }

  private func ends(_ end: DateSpan) -> Bool { span.from <= end.to && end.to <= span.to }

  private func title(of place: SeatReview.Place) -> String {
    title(kind: place.kind, place: place.name)
  }

  private func title(of seat: Seat) -> String {
    let place = [seat.organisation, seat.region].compactMap(\.self).joined(separator: ", ")
    return title(kind: seat.kind, place: place.isEmpty ? nil : place)
  }

  /// What a seat is for: the region or the organisation, before which any other kind than a member's is named.
  private func title(kind: Seat.Kind, place: String?) -> String {
    let label = RegisterWords.seat(kind)[telling.language]
    guard let place else { return label }
    return kind == .member ? place : "\(label), \(place)"
  }

  private func list(_ words: [String]) -> [Inline] {
    words.isEmpty ? [.text("–")] : telling.joined(words.map { telling.own($0) }, by: "; ")
  }
}
