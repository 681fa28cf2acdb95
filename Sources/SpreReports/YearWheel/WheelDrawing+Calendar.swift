import SpreCore
import SpreFormats

/// What the wheel shows of the calendar: months, weeks, holidays and today.
extension WheelDrawing {
  /// The band with the months' names, and the lines between the months.
  var months: [Node] {
    let (outer, inner) = WheelRings.months
    return (1...12).flatMap { month -> [Node] in
      let (from, to) = wheel.turns(ofMonth: month)
      let turn = Turn((from + to) / 2)
      var band = Outline()
      band.move(to: point(outer, from))
      band.arc(to: point(outer, to), radius: outer)
      band.line(to: point(inner, to))
      band.arc(to: point(inner, from), radius: inner, clockwise: false)
      band.close()
      // Letters below the middle stand the other way round, and sink to the same height in the band.
      let radius = (outer + inner) / 2 + (turn.isBelow ? 6 : -6)
      let place = Point.around(middle, radius, turn)
      let degrees = turn.share * 360 + (turn.isBelow ? 180 : 0)
      let name = ReaderPhrase.month(month)[language.language]
      return [
        Drawing.path(month % 2 == 1 ? "tint" : "band", band),
        spoke("line", from, packing.lanes.last?.inner ?? WheelRings.core, outer),
        Drawing.text(
          name, x: place.x, y: place.y, "t-head t-middle", turned: degrees.truncatingRemainder(dividingBy: 360)),
      ]
    }
  }

  /// A tick for each Monday, and the number of each week in its middle.
  var weeks: [Node] {
    guard let first = Day(year: wheel.year, month: 1, day: 1) else { return [] }
    let days = (0..<wheel.length).map { first.adding(days: $0) }
    var nodes: [Node] = [Drawing.circle("line", middle, WheelRings.months.outer)]
    for (index, day) in days.enumerated() where day.weekday == 1 {
      nodes.append(
        spoke("tick", Double(index) / Double(wheel.length), WheelRings.weekTick.from, WheelRings.weekTick.to))
    }
    // A week that the year begins or ends in the middle of has its number in the middle of what is there of it.
    for (index, day) in days.enumerated() where day.weekday == 1 || index == 0 {
      let length = min(8 - day.weekday, wheel.length - index)
      let turn = Turn((Double(index) + Double(length) / 2) / Double(wheel.length))
      let place = Point.around(middle, WheelRings.weeks + (turn.isBelow ? 4 : -4), turn)
      let degrees = turn.share * 360 + (turn.isBelow ? 180 : 0)
      nodes.append(
        Drawing.text(
          "\(day.isoWeek.week)", x: place.x, y: place.y, "t-tiny t-quiet t-middle",
          turned: degrees.truncatingRemainder(dividingBy: 360)))
    }
    return nodes
  }

  /// A triangle inside the months' band for each public holiday.
  var holidays: [Node] {
    guard let first = Day(year: wheel.year, month: 1, day: 1) else { return [] }
    let (tip, edge) = WheelRings.holidays
    return (0..<wheel.length).flatMap { index -> [Node] in
      let day = first.adding(days: index)
      guard day.isNorwegianFeast else { return [] }
      let turn = wheel.turn(ofDay: index)
      let half = 3.1 / (2 * Double.pi * edge)
      let words = "\(day.written(in: language.language)): \(YearWheelWords.holiday[language])"
      return [
        Drawing.tipped(
          words, [Drawing.polygon("solid", [point(edge, turn - half), point(edge, turn + half), point(tip, turn)])])
      ]
    }
  }

  /// The hand that points at today.
  var hand: [Node] {
    let index = wheel.index(of: wheel.today)
    guard wheel.today.year == wheel.year else { return [] }
    let turn = wheel.turn(ofDay: index)
    let (tip, end) = WheelRings.hand
    let half = 8 / (2 * Double.pi * end)
    return [
      spoke("hand", turn, WheelRings.core, WheelRings.months.outer),
      Drawing.polygon("alert", [point(tip, turn), point(end, turn - half), point(end, turn + half)]),
    ]
  }
}
