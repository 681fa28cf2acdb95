import SpreCore

/// Works out when the contributions of a session take place.
///
/// They follow one another from the session's start; one with a start of its own begins there, and those after it
/// follow. Those without minutes share what time is left evenly, to five minutes. Posters are shown all at once.
enum ContributionTimes {
  /// The session with the time of each of its contributions.
  static func filled(_ session: Session) -> Session {
    guard let day = session.day?.value else { return session }
    var session = session
    let times = session.type == .posters ? allAtOnce(session) : inTurn(session)
    for (index, minutes) in times.enumerated() {
      session.contributions[index].span = minutes.map { TimeSpan(day: day, minutes: $0) }
      session.contributions[index].shownSpan = minutes.flatMap { shown($0, of: session) }
        .map { TimeSpan(day: day, minutes: $0) }
    }
    return session
  }

  /// What readers are told of a contribution's time: none of it lies after the session, or after the day's last minute.
  private static func shown(_ minutes: Range<Int>, of session: Session) -> Range<Int>? {
    let end = (session.span?.end ?? ClockTime.lastOfDay).minutes
    return minutes.lowerBound < end ? minutes.lowerBound..<min(minutes.upperBound, end) : nil
  }

  private static func allAtOnce(_ session: Session) -> [Range<Int>?] {
    session.contributions.map { one in
      guard let from = (one.start ?? session.start)?.value.minutes else { return nil }
      guard let to = one.minutes.map({ from + $0.value }) ?? session.end?.value.minutes, from <= to else { return nil }
      return from..<to
    }
  }

  private static func inTurn(_ session: Session) -> [Range<Int>?] {
    let all = session.contributions
    var times: [Range<Int>?] = []
    while times.count < all.count {
      let first = times.count
      let next = all.indices.first { $0 > first && all[$0].start != nil } ?? all.count
      let to = (next < all.count ? all[next].start : session.end)?.value.minutes
      times += run(all[first..<next], from: (all[first].start ?? session.start)?.value.minutes, to: to)
    }
    return times
  }

  /// Contributions that follow one another without a gap.
  private static func run(_ run: ArraySlice<Contribution>, from: Int?, to: Int?) -> [Range<Int>?] {
    guard var time = from else { return run.map { _ in nil } }
    let taken = run.compactMap(\.minutes?.value).reduce(0, +)
    let sharing = run.count { $0.minutes == nil }
    var share = sharing == 0 ? 0 : max(0, ((to ?? time) - time - taken) / sharing)
    if share > 10 { share -= share % 5 }
    return run.map { one in
      let start = time
      time += one.minutes?.value ?? share
      return start..<time
    }
  }
}
