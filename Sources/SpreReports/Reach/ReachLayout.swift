import SpreCore
import SpreFormats

/// Where the panels of the reach stand, and what is drawn in them.
struct ReachLayout {
  private static let panelWidth = 272.0
  private static let rowHeight = 18.0
  private static let barX = 44.0
  /// The room for the words after the longest bar.
  private static let words = 98.0

  /// One small picture.
  private struct Panel {
    var title: WrappedLabel
    var tip: String
    var entries: [Reach.Entry]
    var scale: Double
  }

  let reach: Reach
  let language: ReportLanguage
  private let panels: [Panel]
  private let columns: Int
  private let key: PictureKey
  private let uncounted: WrappedLabel
  let width: Double

  init(_ reach: Reach, language: ReportLanguage, isNarrow: Bool) {
    self.reach = reach
    self.language = language
    func largest(_ lists: [[Reach.Entry]]) -> Int {
      lists.flatMap { list in reach.months.compactMap { Reach.sum(list, in: $0)?.number } }.max() ?? 0
    }
    func panel(_ name: String, _ entries: [Reach.Entry], most: Int) -> Panel {
      let room = Self.panelWidth - Self.barX - Self.words
      return Panel(
        title: WrappedLabel(name, width: Self.panelWidth - 16, size: 15, maxLines: 2), tip: name, entries: entries,
        scale: room / Double(max(most, 1)))
    }
    let own = reach.counted.map { reach.entries(of: $0.code) }
    let most = largest(own)
    var panels = zip(reach.counted, own).map { group, entries in
      panel("\(group.code) \(group.name.best(for: language.language))", entries, most: most)
    }
    let together = reach.together
    if !together.isEmpty {
      let name = "\(ReachWords.together[language]) (\(ReachWords.togetherScale[language]))"
      panels.append(panel(name, together, most: largest([together])))
    }
    self.panels = panels
    columns = isNarrow ? 1 : 4
    width = Double(columns) * Self.panelWidth + 8
    uncounted = WrappedLabel(
      reach.uncounted.isEmpty
        ? ""
        : ReachWords.uncounted(
          language.list(reach.uncounted.map { "\($0.code) \($0.name.best(for: language.language))" }))[language],
      width: width - 16, size: 14, maxLines: 12)
    key = PictureKey(ReachLayout.keyItems(language), width: width - 16)
  }

  private var panelHeight: Double { 52 + Double(reach.months.count) * Self.rowHeight + 20 }
  private var rows: Int { (panels.count + columns - 1) / columns }
  private var keyY: Double { 8 + Double(rows) * panelHeight }
  private var uncountedY: Double { keyY + key.height + 22 }

  var height: Double { uncountedY + Double(uncounted.lines.count) * Drawing.lineHeight }

  var nodes: [Node] {
    panels.enumerated().flatMap { index, panel in
      draw(
        panel,
        at: Point(x: 8 + Double(index % columns) * Self.panelWidth, y: 8 + Double(index / columns) * panelHeight))
    } + key.nodes(x: 8, y: keyY) + Drawing.lines(uncounted, x: 8, y: uncountedY, "t-small")
  }

  private func draw(_ panel: Panel, at corner: Point) -> [Node] {
    let top = corner.y + 46
    let bottom = top + Double(reach.months.count) * Self.rowHeight
    let x = corner.x + Self.barX
    return [
      Drawing.tipped(
        panel.title.isShortened ? panel.tip : nil, Drawing.lines(panel.title, x: corner.x, y: corner.y + 16, "t-bold")),
      Drawing.line("tick", Point(x: x - 1, y: top), Point(x: x - 1, y: bottom)),
    ]
      + reach.months.enumerated().flatMap { row, month -> [Node] in
        let y = top + (Double(row) + 0.5) * Self.rowHeight
        let name = month.map { String(ReaderPhrase.month($0)[language.language].prefix(3)) } ?? "\(reach.year)"
        let sum = Reach.sum(panel.entries, in: month)
        let ids = panel.entries.filter { $0.month == month }.map(\.activity)
        let bar = ReachBar.nodes(sum, from: Point(x: x, y: y), scale: panel.scale, language: language)
        let full = month.map { ReaderPhrase.month($0)[language.language] } ?? ReachWords.noMonth[language]
        let tip = "\(full): \(ReachWords.sum(sum)[language]) (\(ids.joined(separator: ", ")))"
        return [
          Drawing.text(name, x: x - 8, y: y + 4, "t-tiny t-quiet t-end"), Drawing.tipped(sum == nil ? nil : tip, bar),
        ]
      }
  }

  /// What the bars mean.
  private static func keyItems(_ language: ReportLanguage) -> [PictureKey.Item] {
    func bar(_ qualifier: Count.Qualifier, _ words: ReportPhrase) -> PictureKey.Item {
      PictureKey.Item(width: 36, label: words[language]) { middle in
        ReachBar.shape(qualifier, Point(x: middle.x - 18, y: middle.y), 27)
      }
    }
    return [
      bar(.exact, ReachWords.exact), bar(.atLeast, ReachWords.atLeast), bar(.about, ReachWords.about),
      PictureKey.Item(width: 16, label: ReachWords.unknown[language], sample: ReachBar.question),
      PictureKey.Item(width: 20, label: ReachWords.zero[language]) { middle in
        ReachBar.nodes(CountSum(), from: Point(x: middle.x - 8, y: middle.y), scale: 0, language: language)
      },
      PictureKey.Item(width: 8, label: ReachWords.nothing[language]) { middle in
        ReachBar.nodes(nil, from: Point(x: middle.x - 3, y: middle.y), scale: 0, language: language)
      },
    ]
  }
}
