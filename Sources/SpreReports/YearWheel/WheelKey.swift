import SpreCore
import SpreFormats

/// What the marks of the year's wheel mean, those that stand in it.
struct WheelKey {
  let wheel: YearWheel
  let language: ReportLanguage

  var items: [PictureKey.Item] {
    let number = wheel.plan.measures.first.map { "\($0.number)" } ?? "1"
    func mark(_ state: ActivityState, _ words: ReportPhrase, isOverdue: Bool = false) -> PictureKey.Item {
      let mark = WheelMark(label: isOverdue ? "\(number)!" : number, state: state, isOverdue: isOverdue, size: 22)
      return PictureKey.Item(width: 22, label: words[language], sample: mark.round)
    }
    let span = PictureKey.Item(width: 40, label: YearWheelWords.span[language]) { middle in
      [Drawing.box("open", x: middle.x - 19, y: middle.y - 10, width: 38, height: 20, corner: 10)]
    }
    let holiday = PictureKey.Item(width: 10, label: YearWheelWords.holiday[language]) { middle in
      [
        Drawing.polygon(
          "solid",
          [
            Point(x: middle.x - 4, y: middle.y + 5), Point(x: middle.x + 4, y: middle.y + 5),
            Point(x: middle.x, y: middle.y - 5),
          ])
      ]
    }
    let hand = PictureKey.Item(width: 16, label: YearWheelWords.today[language]) { middle in
      [
        Drawing.line("hand", Point(x: middle.x, y: middle.y + 2), Point(x: middle.x, y: middle.y + 11)),
        Drawing.polygon(
          "alert",
          [
            Point(x: middle.x - 8, y: middle.y - 10), Point(x: middle.x + 8, y: middle.y - 10),
            Point(x: middle.x, y: middle.y + 4),
          ]),
      ]
    }
    let states = Set(wheel.entries.map(\.state))
    var items = [
      mark(.delivered, YearWheelWords.state(.delivered)), mark(.scheduled, YearWheelWords.state(.scheduled)),
    ]
    if wheel.entries.contains(where: \.isOverdue) {
      items.append(mark(.scheduled, YearWheelWords.overdue, isOverdue: true))
    }
    if states.contains(.planned) { items.append(mark(.planned, YearWheelWords.state(.planned))) }
    if states.contains(.cancelled) || states.contains(.refused) { items.append(mark(.cancelled, YearWheelWords.off)) }
    if states.contains(.continued) { items.append(mark(.continued, YearWheelWords.state(.continued))) }
    items += [span, holiday]
    if wheel.today.year == wheel.year { items.append(hand) }
    return items
  }
}
