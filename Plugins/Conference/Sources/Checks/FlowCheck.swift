import SpreCore

/// Looks at how a day flows: whether a plenary has everybody to itself, and whether there is time to draw breath.
struct FlowCheck: Sendable {
  var programme: Programme

  /// The longest stretch without a pause, in minutes: a rule of thumb among hosts, noted in November 2026, without a source
  /// that binds anybody.
  static let longestStretch = 150
  /// The shortest time between sessions that is a pause, in minutes; a rule of thumb too.
  static let shortestPause = 10

  var findings: [Finding] { plenaryFindings + programme.sessionDays.flatMap(stretches) }

  private var plenaryFindings: [Finding] {
    let all = programme.sessions
    return all.indices.flatMap { index -> [Finding] in
      guard all[index].type == .plenary, let span = all[index].span, let start = all[index].start else { return [] }
      let others = all.indices.filter { $0 != index && all[$0].span.map(span.overlaps) ?? false }
      guard !others.isEmpty else { return [] }
      return [.plenaryNotAlone(others.map { all[$0].title.best(for: .nb) }, at: start.origin)]
    }
  }

  private func stretches(on day: Day) -> [Finding] {
    let sessions = programme.sessions.filter { $0.span?.day == day }
    let busy = FlowCheck.busy(sessions)
    var findings: [Finding] = []
    var minute = 0
    while let start = busy[minute...].firstIndex(of: true) {
      var end = start
      // A gap shorter than a pause does not end the stretch.
      while let next = busy[end...].firstIndex(of: true), next == start || next - end < FlowCheck.shortestPause {
        end = busy[next...].firstIndex(of: false) ?? busy.endIndex
      }
      if end - start > FlowCheck.longestStretch, let first = FlowCheck.first(at: start, in: sessions) {
        findings.append(
          .noPause(ClockTime(minutes: start), ClockTime(minutes: end), at: first.origins["start"]))
      }
      minute = end
    }
    return findings
  }

  /// For every minute of the day, whether something is on that people came to learn from and no pause is.
  private static func busy(_ sessions: [Session]) -> [Bool] {
    var busy = Array(repeating: false, count: 24 * 60)
    for session in sessions where session.type.isContent { session.span?.minutes.forEach { busy[$0] = true } }
    for session in sessions where !session.type.isContent { session.span?.minutes.forEach { busy[$0] = false } }
    return busy
  }

  /// The session that a stretch begins with: the first in the file that is on in its first minute.
  private static func first(at minute: Int, in sessions: [Session]) -> Session? {
    sessions.first { $0.type.isContent && $0.span?.minutes.contains(minute) ?? false }
  }
}
