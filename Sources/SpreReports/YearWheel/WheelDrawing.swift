import SpreCore
import SpreFormats

/// Draws the wheel itself, in a square: months, weeks, holidays, the lanes with their marks, and today.
struct WheelDrawing {
  let wheel: YearWheel
  let language: ReportLanguage
  let packing: WheelPacking
  private let byMonth: [Int: [YearWheel.Entry]]

  init(_ wheel: YearWheel, language: ReportLanguage) {
    self.wheel = wheel
    self.language = language
    byMonth = wheel.entries.reduce(into: [:]) { months, entry in
      if case .month(let month) = entry.time { months[month, default: []].append(entry) }
    }
    let hasMonthMarks = !byMonth.isEmpty
    packing = WheelPacking(
      wheel, outer: hasMonthMarks ? WheelRings.monthMarks.inner : WheelRings.monthMarks.outer)
  }

  var nodes: [Node] {
    lanes + months + weeks + holidays + hand + monthMarks + dayMarks + overflowMarks + core
  }

  var middle: Point { WheelRings.middle }

  /// A place on a ring.
  func point(_ radius: Double, _ turn: Double) -> Point { Point.around(middle, radius, Turn(turn)) }

  /// A line from one ring to another.
  func spoke(_ style: String, _ turn: Double, _ from: Double, _ to: Double) -> Node {
    Drawing.line(style, point(from, turn), point(to, turn))
  }

  /// The lanes as bands, every other one shaded.
  private var lanes: [Node] {
    packing.lanes.enumerated().flatMap { index, lane -> [Node] in
      [
        Drawing.circle(index % 2 == 0 ? "faint" : "ground", middle, lane.outer),
        Drawing.circle("line", middle, lane.outer),
      ]
    } + [Drawing.circle("ground", middle, packing.lanes.last?.inner ?? WheelRings.core)]
      + (packing.lanes.last.map { [Drawing.circle("line", middle, $0.inner)] } ?? [])
  }

  /// The activities known only by month, side by side in their month; those without room are counted last.
  private var monthMarks: [Node] {
    let (outer, inner) = WheelRings.monthMarks
    let radius = (outer + inner) / 2
    let size = outer - inner - 3
    return (1...12).flatMap { month -> [Node] in
      let entries = byMonth[month, default: []]
      let (from, to) = wheel.turns(ofMonth: month)
      let room = Int((to - from) * 2 * Double.pi * radius / (size + 3))
      let shown = entries.count <= room ? entries.count : room - 1
      let places = min(entries.count, room)
      return (0..<places).map { place in
        let turn = from + (to - from) * (Double(place) + 0.5) / Double(places)
        let middle = point(radius, turn)
        if place < shown {
          let entry = entries[place]
          return Drawing.tipped(
            YearWheelWords.tip(entry, in: wheel, language), WheelMark(entry, in: wheel, size: size).round(middle))
        }
        let rest = entries.count - shown
        return Drawing.tipped(
          YearWheelWords.together(rest)[language],
          WheelMark(label: "+\(rest)", state: .planned, size: size).round(middle))
      }
    }
  }

  private var dayMarks: [Node] {
    packing.marks.map { mark in
      Drawing.tipped(
        YearWheelWords.tip(mark.entry, in: wheel, language),
        WheelMark(mark.entry, in: wheel, size: packing.size).along(mark))
    }
  }

  /// How many more there are in each month than the wheel has room for.
  private var overflowMarks: [Node] {
    (1...12).flatMap { month -> [Node] in
      guard let entries = packing.overflow[month] else { return [] }
      let (from, to) = wheel.turns(ofMonth: month)
      let turn = Turn((from + to) / 2)
      let place = Point.around(middle, packing.overflowRadius + (turn.isBelow ? 4 : -4), turn)
      let degrees = turn.share * 360 + (turn.isBelow ? 180 : 0)
      return [
        Drawing.tipped(
          YearWheelWords.together(entries.count)[language],
          [
            Drawing.text(
              "+\(entries.count)", x: place.x, y: place.y, "t-bold t-small t-middle",
              turned: degrees.truncatingRemainder(dividingBy: 360))
          ])
      ]
    }
  }

  /// The year in the middle, and today when it is this year.
  private var core: [Node] {
    let isNow = wheel.today.year == wheel.year
    return [Drawing.text("\(wheel.year)", x: middle.x, y: middle.y + (isNow ? 14 : 23), "t-big t-middle")]
      + (isNow
        ? [
          Drawing.text(
            YearWheelWords.todayLine(wheel.today, language), x: middle.x, y: middle.y + 42, "t-small t-middle")
        ] : [])
  }
}
