import SpreCore

/// Puts the dated activities of a year on tracks around the wheel so that no two marks overlap.
///
/// Each measure has a lane of its own, of as many tracks as its crowded days need. When that takes more room than
/// there is, all share the tracks; what fits on none is counted by month on the innermost.
struct WheelPacking: Sendable {
  /// Where one mark stands.
  struct Mark: Sendable, Hashable {
    var entry: YearWheel.Entry
    /// The radius of its middle line.
    var radius: Double
    /// The angles of its first and last day, in turns; equal for one day.
    var from: Double
    var to: Double
    /// Whether the activity began before the year, or goes on after it.
    var isCut: (start: Bool, end: Bool)

    static func == (a: Mark, b: Mark) -> Bool { a.entry == b.entry && a.radius == b.radius && a.from == b.from }
    func hash(into hasher: inout Hasher) { hasher.combine(entry) }
  }

  /// A lane of the wheel, that of one measure or of all.
  struct Lane: Sendable, Hashable {
    var outer: Double
    var inner: Double
  }

  /// The marks, in the order of the entries.
  private(set) var marks: [Mark] = []
  /// The lanes from the outside in.
  private(set) var lanes: [Lane] = []
  /// How many activities fit nowhere, by the month that they begin in.
  private(set) var overflow: [Int: [YearWheel.Entry]] = [:]
  /// The diameter of a mark.
  let size: Double
  /// The radius of the ring where the overflow is counted.
  let overflowRadius: Double

  /// Packs the entries that have days, within the ring from an outer radius in to the core.
  init(_ wheel: YearWheel, outer: Double) {
    let dated = wheel.entries.filter { if case .days = $0.time { true } else { false } }
    // The last lane is for measures that the plan lacks.
    let keys: [String?] = wheel.plan.measures.map(\.id) + [nil]
    let lanes = keys.map { key in
      dated.filter { entry in
        key.map { $0 == entry.activity.measure } ?? (wheel.number(of: entry.activity.measure) == nil)
      }
    }.filter { !$0.isEmpty }
    let room = outer - WheelRings.core
    let most = Int(room / WheelRings.pitch.least)
    if let (packed, counts, pitch) = WheelPacking.byLane(lanes, wheel: wheel, outer: outer, most: most) {
      size = WheelRings.mark(pitch: pitch)
      overflowRadius = WheelRings.core
      marks = packed
      var edge = outer
      for count in counts {
        self.lanes.append(Lane(outer: edge, inner: edge - Double(count) * pitch))
        edge -= Double(count) * pitch
      }
      return
    }
    let pitch = room / Double(most)
    size = WheelRings.mark(pitch: pitch)
    overflowRadius = WheelRings.core + pitch / 2
    self.lanes = [Lane(outer: outer, inner: WheelRings.core)]
    var tracks = (0..<most - 1).map { WheelTrack(radius: outer - (Double($0) + 0.5) * pitch, size: size) }
    for entry in dated {
      if let mark = WheelPacking.place(entry, on: &tracks, wheel: wheel) {
        marks.append(mark)
      } else if case .days(let span) = entry.time {
        overflow[span.from.year < wheel.year ? 1 : span.from.month, default: []].append(entry)
      }
    }
  }

  /// The marks, the tracks of each lane and the distance between tracks; nothing when they don't fit.
  private static func byLane(
    _ lanes: [[YearWheel.Entry]], wheel: YearWheel, outer: Double, most: Int
  ) -> (marks: [Mark], counts: [Int], pitch: Double)? {
    var counts = lanes.map { _ in 1 }
    while true {
      let total = counts.reduce(0, +)
      guard total <= most else { return nil }
      let pitch = min(WheelRings.pitch.most, (outer - WheelRings.core) / Double(max(total, 1)))
      var marks: [Mark] = []
      var edge = outer
      var crowded: Int?
      for (lane, entries) in lanes.enumerated() where crowded == nil {
        let count = counts[lane]
        var tracks = (0..<count).map {
          WheelTrack(radius: edge - (Double($0) + 0.5) * pitch, size: WheelRings.mark(pitch: pitch))
        }
        for entry in entries {
          guard let mark = place(entry, on: &tracks, wheel: wheel) else {
            crowded = lane
            break
          }
          marks.append(mark)
        }
        edge -= Double(count) * pitch
      }
      guard let crowded else { return (marks, counts, pitch) }
      counts[crowded] += 1
    }
  }

  /// Puts an entry on the first track where it touches nothing.
  private static func place(_ entry: YearWheel.Entry, on tracks: inout [WheelTrack], wheel: YearWheel) -> Mark? {
    guard case .days(let span) = entry.time else { return nil }
    let (first, last) = (wheel.index(of: span.from), wheel.index(of: span.to))
    let isCut = (start: first < 0, end: last >= wheel.length)
    let from = isCut.start ? 0 : wheel.turn(ofDay: first)
    let to = isCut.end ? 1 : wheel.turn(ofDay: last)
    for index in tracks.indices where tracks[index].take(from, to, isCut: isCut) {
      return Mark(entry: entry, radius: tracks[index].radius, from: from, to: to, isCut: isCut)
    }
    return nil
  }
}

/// One ring of marks, with what is taken of it.
struct WheelTrack: Sendable {
  let radius: Double
  /// The diameter of a mark.
  let size: Double
  private var taken: [(from: Double, to: Double)] = []

  init(radius: Double, size: Double) {
    self.radius = radius
    self.size = size
  }

  /// Takes the angles from one to another with the round ends outside them, unless somebody has them.
  mutating func take(_ from: Double, _ to: Double, isCut: (start: Bool, end: Bool)) -> Bool {
    // Half a mark and a pixel between neighbours, as a share of the circle; along the chord it is a little more.
    let reach = (size / 2 + 1) / (2 * Double.pi * radius) * 1.02
    // A mark cut at the turn of the year still has its number in a whole circle.
    let start = isCut.start ? from : from - reach
    let end = isCut.end ? to : max(to + reach, isCut.start ? from + 2 * reach : 0)
    let isFree = taken.allSatisfy { other in
      [-1.0, 0, 1].allSatisfy { start + $0 >= other.to || end + $0 <= other.from }
    }
    if isFree { taken.append((start, end)) }
    return isFree
  }
}
