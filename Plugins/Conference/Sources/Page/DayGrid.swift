import SpreCore

/// Where the sessions of one day stand on a wide page: rows are stretches of time, columns are rooms.
///
/// Every time at which something begins or ends is a line between rows, so that parallel sessions stand side by side
/// and a long one reaches past several short ones. A session that is alone at its time takes the whole width.
struct DayGrid: Sendable {
  /// The place of a session, in rows and columns from 1; the last ones are not included.
  struct Place: Sendable, Hashable {
    var rows: Range<Int>
    /// The columns; all of them where absent.
    var columns: Range<Int>?
  }

  /// The number of columns, at least 1.
  let columns: Int
  /// The places of the sessions, in their order.
  let places: [Place]
  /// The rows of the times at which something begins, in order.
  let starts: [(time: ClockTime, row: Int)]

  /// Takes the sessions of a day, each with a time, in the order of their start.
  init(_ sessions: [Session], roomIndex: (Session) -> Int) {
    let spans = sessions.map { $0.span?.minutes ?? 0..<0 }
    let lines = Set(spans.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    let row = Dictionary(lines.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    let isAlone = spans.indices.map { index in
      !spans.indices.contains { $0 != index && spans[$0].overlaps(spans[index]) }
    }
    let isRoom = sessions.indices.map { !isAlone[$0] && sessions[$0].type != .pause }
    let rooms = Set(sessions.indices.filter { isRoom[$0] }.map { roomIndex(sessions[$0]) }).sorted()
    var count = max(1, rooms.count)
    var placed: [Int: Range<Int>] = [:]
    func taken(at index: Int) -> Set<Int> {
      Set(placed.filter { spans[$0.key].overlaps(spans[index]) }.flatMap(\.value))
    }
    for index in sessions.indices where isRoom[index] {
      // Two that want the same room at the same time are an error, and stand side by side until it is mended.
      let wanted = (rooms.firstIndex(of: roomIndex(sessions[index])) ?? 0) + 1
      let taken = taken(at: index)
      let column = taken.contains(wanted) ? ((rooms.count + 1)...).first { !taken.contains($0) } ?? wanted : wanted
      count = max(count, column)
      placed[index] = column..<column + 1
    }
    // A break beside something else takes the first columns that are free.
    for index in sessions.indices where !isAlone[index] && !isRoom[index] {
      let taken = taken(at: index)
      let first = (1...).first { !taken.contains($0) } ?? 1
      let last = (first...max(first, count)).prefix { !taken.contains($0) }.last ?? first
      count = max(count, last)
      placed[index] = first..<last + 1
    }
    columns = count
    places = spans.indices.map { index in
      Place(
        rows: (row[spans[index].lowerBound] ?? 1)..<(row[spans[index].upperBound] ?? 2), columns: placed[index])
    }
    starts = Set(spans.map(\.lowerBound)).sorted().map { (ClockTime(minutes: $0), row[$0] ?? 1) }
  }
}
