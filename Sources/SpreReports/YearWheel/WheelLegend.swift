import SpreCore
import SpreFormats

/// What stands beside the wheel: its name, the measures with their numbers, what the marks mean, and what has no date.
struct WheelLegend {
  private static let rowHeight = 27.0
  private static let size = 14.0
  /// How many activities without a date are listed at most.
  private static let mostUndated = 24

  let wheel: YearWheel
  let language: ReportLanguage
  let packing: WheelPacking
  let width: Double
  /// The number of columns that the measures and the undated stand in.
  let columns: Int
  /// Where the activities without a date should end, if there are more than three.
  let bottom: Double
  /// The parts, moved down from an upper left corner at 0.
  private(set) var nodes: [Node] = []
  private(set) var height = 0.0

  init(
    _ wheel: YearWheel, language: ReportLanguage, packing: WheelPacking, x: Double, y: Double, width: Double,
    columns: Int, bottom: Double
  ) {
    self.wheel = wheel
    self.language = language
    self.packing = packing
    self.width = width
    self.columns = columns
    self.bottom = bottom
    var y = y
    let top = y
    title(x, &y)
    measures(x, &y)
    key(x, &y)
    undated(x, &y)
    height = y - top
  }

  private mutating func title(_ x: Double, _ y: inout Double) {
    nodes.append(Drawing.text(YearWheelWords.title(wheel.year)[language], x: x, y: y + 26, "t-title"))
    let summary = WrappedLabel(YearWheelWords.summary(wheel, language), width: width, size: 15, maxLines: 4)
    nodes += Drawing.lines(summary, x: x, y: y + 54)
    y += 54 + Double(summary.lines.count) * Drawing.lineHeight + 10
  }

  private mutating func heading(_ words: ReportPhrase, _ x: Double, _ y: inout Double) {
    nodes.append(Drawing.text(words[language], x: x, y: y + 18, "t-head"))
    y += 32
  }

  private mutating func measures(_ x: Double, _ y: inout Double) {
    let busy = wheel.plan.measures.filter { measure in !wheel.entries(of: measure.id).isEmpty }
    var rows = busy.map { measure in
      (
        number: "\(measure.number)", name: measure.name.best(for: language.language),
        count: wheel.entries(of: measure.id).count
      )
    }
    if !wheel.strays.isEmpty { rows.append(("?", YearWheelWords.other[language], wheel.strays.count)) }
    guard !rows.isEmpty else { return }
    heading(
      packing.overflow.isEmpty && packing.lanes.count > 1 ? YearWheelWords.measures : YearWheelWords.shared, x, &y)
    nodes += grid(rows.count, x, &y) { index, place, room in
      let row = rows[index]
      let label = WrappedLabel(row.name, width: room - 34 - 40, size: Self.size, maxLines: 1)
      return WheelMark(label: row.number, state: .scheduled, size: 22).round(Point(x: place.x + 11, y: place.y + 12))
        + [
          Drawing.tipped(
            label.isShortened ? row.name : nil, Drawing.lines(label, x: place.x + 34, y: place.y + 17, "t-small")),
          Drawing.text(
            "\(row.count)", x: place.x + room - (columns == 1 ? 12 : 36), y: place.y + 17, "t-small t-quiet t-end"),
        ]
    }
    let idle = wheel.plan.measures.filter { measure in !busy.contains { $0.id == measure.id } }
    if !idle.isEmpty {
      let names = idle.map { "\($0.number) \($0.name.best(for: language.language))" }.joined(separator: ", ")
      let label = WrappedLabel(
        YearWheelWords.idle(wheel.year, names)[language], width: width, size: Self.size, maxLines: 4)
      nodes += Drawing.lines(label, x: x, y: y + 16, "t-small t-quiet")
      y += Double(label.lines.count) * Drawing.lineHeight + 8
    }
    y += 10
  }

  private mutating func key(_ x: Double, _ y: inout Double) {
    heading(YearWheelWords.marks, x, &y)
    let key = PictureKey(WheelKey(wheel: wheel, language: language).items, width: width)
    nodes += key.nodes(x: x, y: y)
    y += key.height + 16
  }

  /// The activities without a date, as many as there is room for, and how many more there are.
  private mutating func undated(_ x: Double, _ y: inout Double) {
    let entries = wheel.entries.filter { $0.time == .unknown }
    guard !entries.isEmpty else { return }
    heading(YearWheelWords.undated, x, &y)
    let room = width / Double(columns)
    let labels = entries.prefix(WheelLegend.mostUndated).map { entry in
      WrappedLabel(
        entry.activity.title.best(for: language.language), width: room - 46, size: Self.size,
        maxLines: columns == 1 ? 2 : 1)
    }
    let heights = labels.map { Self.rowHeight + Double($0.lines.count - 1) * Drawing.lineHeight }
    // One column goes down to where the wheel ends; two have the same number of rows each.
    var shown = labels.count
    while columns == 1, shown > 3, y + heights.prefix(shown).reduce(0, +) > bottom - Self.rowHeight { shown -= 1 }
    let rows = (shown + columns - 1) / columns
    let top = y
    for column in 0..<columns {
      var place = top
      for index in (column * rows)..<max(column * rows, min((column + 1) * rows, shown)) {
        let (entry, left) = (entries[index], x + Double(column) * room)
        let mark = WheelMark(entry, in: wheel, size: 22).round(Point(x: left + 11, y: place + 12))
        nodes.append(
          Drawing.tipped(
            YearWheelWords.tip(entry, in: wheel, language),
            mark + Drawing.lines(labels[index], x: left + 34, y: place + 17, "t-small")))
        place += heights[index]
      }
      y = max(y, place)
    }
    if shown < entries.count {
      let more = YearWheelWords.more(entries.count - shown)[language]
      nodes.append(Drawing.text(more, x: x + 34, y: y + 17, "t-small t-quiet"))
      y += Self.rowHeight
    }
    y += 10
  }

  /// Rows in as many columns as there are, one column after the other.
  private func grid(
    _ count: Int, _ x: Double, _ y: inout Double, cell: (Int, Point, Double) -> [Node]
  ) -> [Node] {
    let rows = (count + columns - 1) / columns
    let room = width / Double(columns)
    let top = y
    y += Double(rows) * Self.rowHeight + 4
    return (0..<count).flatMap { index in
      let (column, row) = index.quotientAndRemainder(dividingBy: rows)
      return cell(index, Point(x: x + Double(column) * room, y: top + Double(row) * Self.rowHeight), room)
    }
  }
}
