/// What somebody should know about a network on a day, told by what its rules, seats, mandate and meetings say.
public enum NetworkConcern: Sendable, Hashable {
  /// A place has too few held seats.
  case vacancy(SeatReview.Place)
  /// A place has more held seats than the rules ask for.
  case overSeats(SeatReview.Place)
  /// A held seat that no rule asks for.
  case unplaced(Seat)
  /// A seat whose term has ended on this day.
  case termEnded(Seat, Day)
  /// A held seat whose term ends on this day, within six months.
  case termEnding(Seat, Day)
  /// The rules say where the leader comes from, and no held seat leads.
  case noLeader
  /// The leader comes from the host's own region.
  case leaderFromHostRegion(Seat)
  /// A member from the host's own region comes from the host.
  case memberFromHost(Seat)
  /// The mandate ended on this day.
  case mandateEnded(Day)
  /// The mandate ends on this day, within a year.
  case mandateEnding(Day)
  /// The evaluation begins on this day, within a year.
  case evaluationComing(Day)
  /// The evaluation began on this day and has time left.
  case evaluationUnderWay(Day)
  /// The time for the evaluation ended on this day.
  case evaluationPassed(Day)
  /// There was no meeting within a year; the day of the last one, where there was one.
  case noMeeting(last: Day?)
  /// There were fewer meetings within a year than the rules ask for.
  case fewMeetings(Int, of: Int)
}

/// How a network stands on a day.
public struct NetworkReview: Sendable, Hashable {
  /// The network.
  public let network: MemberNetwork
  /// How its seats stand against its rules.
  public let seats: SeatReview
  /// The days on which it has met, until today, first to last.
  public let meetings: [Day]
  /// The day of its next meeting, where one is scheduled.
  public let nextMeeting: Day?
  /// What somebody should know, by what it is about.
  public let concerns: [NetworkConcern]

  /// The concerns as findings, each with its place and what to do.
  public var findings: [Finding] { concerns.map { $0.finding(in: network) } }

  /// Weighs a network against its own rules.
  ///
  /// - Parameters:
  ///   - held: the days of meetings that took place; later ones than today are passed over.
  ///   - scheduled: the days of meetings to come.
  public init(_ network: MemberNetwork, held: [Day], scheduled: [Day] = [], on today: Day) {
    self.network = network
    seats = SeatReview(network, on: today)
    meetings = held.filter { $0 <= today }.sorted()
    nextMeeting = scheduled.filter { $0 >= today }.min()
    concerns =
      Self.seatConcerns(seats) + Self.leaderConcerns(network, on: today) + Self.mandateConcerns(network, on: today)
      + Self.meetingConcerns(network, meetings, on: today)
  }

  private static func seatConcerns(_ review: SeatReview) -> [NetworkConcern] {
    review.places.filter { $0.missing > 0 }.map(NetworkConcern.vacancy)
      + review.places.filter { $0.extra > 0 }.map(NetworkConcern.overSeats)
      + review.unplaced.map(NetworkConcern.unplaced)
      + review.ended.compactMap { seat in seat.to.map { .termEnded(seat, $0.to) } }
      + review.ending.compactMap { seat in seat.to.map { .termEnding(seat, $0.to) } }
  }

  private static func leaderConcerns(_ network: MemberNetwork, on today: Day) -> [NetworkConcern] {
    let held = network.seats.filter { $0.isHeld(on: today) }
    var concerns: [NetworkConcern] = []
    if network.rules.contains(.leaderFromOtherRegion) {
      let leaders = held.filter(\.leads)
      if leaders.isEmpty { concerns.append(.noLeader) }
      concerns += leaders.filter { $0.region != nil && $0.region == network.hostRegion }.map {
        .leaderFromHostRegion($0)
      }
    }
    if network.rules.contains(.ownRegionFromOtherOrganisation), let host = network.host, let region = network.hostRegion
    {
      concerns += held.filter { $0.kind == .member && $0.region == region && $0.organisation == host }
        .map { .memberFromHost($0) }
    }
    return concerns
  }

  private static func mandateConcerns(_ network: MemberNetwork, on today: Day) -> [NetworkConcern] {
    let horizon = today.adding(months: 12)
    var concerns: [NetworkConcern] = []
    if let end = network.mandate?.to?.to {
      if end < today {
        concerns.append(.mandateEnded(end))
      } else if end <= horizon {
        concerns.append(.mandateEnding(end))
      }
    }
    if let evaluation = network.mandate?.evaluation {
      if evaluation.to < today {
        concerns.append(.evaluationPassed(evaluation.to))
      } else if evaluation.from < today {
        concerns.append(.evaluationUnderWay(evaluation.from))
      } else if evaluation.from <= horizon {
        concerns.append(.evaluationComing(evaluation.from))
      }
    }
    return concerns
  }

  /// Meetings within the last twelve months; a network whose mandate is younger than that has not missed any yet.
  private static func meetingConcerns(_ network: MemberNetwork, _ meetings: [Day], on today: Day) -> [NetworkConcern] {
    let yearAgo = today.adding(months: -12)
    if let begins = network.mandate?.from?.from, begins > yearAgo { return [] }
    if let ends = network.mandate?.to?.to, ends < today { return [] }
    let recent = meetings.count { $0 > yearAgo }
    let asked = network.rules.compactMap { rule in if case .meetings(let number) = rule { number } else { nil } }.max()
    if recent == 0, asked != nil || !meetings.isEmpty { return [.noMeeting(last: meetings.last)] }
    if let asked, recent < asked { return [.fewMeetings(recent, of: asked)] }
    return []
  }
}

extension Registers {
  /// How each network stands on a day, by what the log says of its meetings.
  ///
  /// A meeting is an activity whose field `network` names the network. One that was called off or turned down is none.
  public func networkReviews(_ log: ActivityLog, on today: Day) -> [NetworkReview] {
    var held: [String: [Day]] = [:]
    var scheduled: [String: [Day]] = [:]
    for activity in log.activities {
      guard let network = activity.details["network"]?.text else { continue }
      switch log.state(of: activity) {
      case .delivered:
        let logged = log.deliveries[activity.id, default: []].map(\.date)
        // Of a meeting in some month, nobody knows that it was before the month's end.
        let last = activity.days.map { $0.from <= today ? min($0.to, today) : $0.from }
        held[network, default: []] += logged.isEmpty ? [last].compactMap(\.self) : logged
      case .scheduled: scheduled[network, default: []] += [activity.dates?.from].compactMap(\.self)
      case .planned, .cancelled, .refused, .continued: break
      }
    }
    return networks.map { network in
      NetworkReview(network, held: held[network.id] ?? [], scheduled: scheduled[network.id] ?? [], on: today)
    }
  }
}
