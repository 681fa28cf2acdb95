import SpreCore
import SpreFormats
import Testing

@testable import SpreReports

struct YearWheelTests {
  private let wheel = YearWheel(plan: SampleLog.plan, log: SampleLog.log, year: 2026, today: SampleLog.today)

  @Test("Given a log, the year has its days, its months and what has no date, and nothing of other years")
  func entries() {
    let times = Dictionary(wheel.entries.map { ($0.activity.id, $0.time) }) { first, _ in first }
    #expect(times["januarbrev"] == .days(DateSpan(SampleLog.day("2026-01-08"))))
    #expect(times["dugnad"] == .month(4))
    #expect(times["engang"] == .unknown)
    #expect(times["nyttar"] != nil)
    #expect(times["fjor"] == nil)
    #expect(wheel.entries.count == 10)
    #expect(wheel.entries.filter(\.isOverdue).map(\.activity.id) == ["glemtbrev"])
  }

  @Test("Given a span over New Year, its mark is cut where the year begins")
  func newYear() throws {
    let packing = WheelPacking(wheel, outer: 400)
    let mark = try #require(packing.marks.first { $0.entry.activity.id == "nyttar" })
    #expect(mark.isCut.start && !mark.isCut.end && mark.from == 0)
    let before = YearWheel(plan: SampleLog.plan, log: SampleLog.log, year: 2025, today: SampleLog.today)
    let last = try #require(
      WheelPacking(before, outer: 400).marks.first { $0.entry.activity.id == "nyttar" })
    #expect(!last.isCut.start && last.isCut.end && last.to == 1)
  }

  @Test("Given the days of the year, they go clockwise from January at the top")
  func clockwise() {
    #expect(wheel.turns(ofMonth: 1).from == 0)
    #expect(wheel.turns(ofMonth: 12).to == 1)
    #expect(wheel.index(of: SampleLog.day("2026-01-01")) == 0)
    #expect(wheel.turn(ofDay: 0) > 0 && wheel.turn(ofDay: 364) < 1)
    #expect(YearWheel(plan: Plan(), log: ActivityLog(), year: 2028, today: SampleLog.today).length == 366)
  }

  @Test("Given states, their marks differ in shape, not only in colour")
  func grey() {
    func shapes(_ mark: WheelMark) -> [String] {
      mark.round(Point(x: 50, y: 50)).compactMap { node in
        guard case .element(let element) = node else { return nil }
        let style = element["class"] ?? ""
        let fill = style.contains("full") ? "filled" : style.contains("loose") ? "dashed" : "outlined"
        return "\(element.name) \(fill) \(element.text)"
      }
    }
    let states: [ActivityState] = [.delivered, .scheduled, .planned, .cancelled, .continued]
    let marks = states.map { shapes(WheelMark(label: "4", state: $0, size: 22)) }
    let late = shapes(WheelMark(label: "4!", state: .scheduled, isOverdue: true, size: 22))
    #expect(Set(marks + [late]).count == 6)
  }

  @Test(
    "Given the picture, it has the weeks, today's hand, the holidays and a name", arguments: ReportLanguage.allCases)
  func picture(language: ReportLanguage) {
    let picture = YearWheelPicture(wheel, language: language).element
    let texts = picture.all("text").map(\.text)
    for week in 1...53 { #expect(texts.contains("\(week)")) }
    #expect(texts.contains("2026"))
    for month in 1...12 { #expect(texts.contains(ReaderPhrase.month(month)[language.language])) }
    #expect(picture.all("line").count { $0["class"] == "hand" } == 2)
    // 2026: twelve holidays by law, Easter Sunday and Whit Sunday among them; one more triangle in the key.
    #expect(picture.all("polygon").count { $0["class"] == "solid" } == 12 + 1)
    #expect(picture["role"] == "img")
    #expect(picture.all("desc").first?.text.isEmpty == false)
    let other = YearWheel(plan: SampleLog.plan, log: SampleLog.log, year: 2025, today: SampleLog.today)
    #expect(YearWheelPicture(other, language: language).element.all("line").allSatisfy { $0["class"] != "hand" })
  }

  @Test("Given the page, every activity stands in the list of its month, and the ids are all different")
  func page() {
    let html = YearWheelPage(wheel, language: .nb).html()
    let tables = YearWheelTables(wheel: wheel, language: .nb)
    #expect(tables.months.map(\.entries.count) == [2, 2, 1, 2, 1, 0, 0, 0, 1, 0, 0, 0, 1])
    for entry in wheel.entries { #expect(html.contains("<td>Tittel \(entry.activity.id)</td>")) }
    #expect(html.contains("<caption>Januar</caption>") && html.contains("<caption>Uten dato</caption>"))
    #expect(html.contains(">28.12.25–3.1.26</th>"))
    let ids = html.matches(of: /\sid="([^"]+)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
    #expect(YearWheelPicture(wheel, language: .nb).reportPicture.table.rows.count == wheel.entries.count)
  }

  @Test("Given no activities, the page says so and draws nothing")
  func empty() {
    let none = YearWheel(plan: Plan(), log: ActivityLog(), year: 2026, today: SampleLog.today)
    let html = YearWheelPage(none, language: .nb).html()
    #expect(html.contains("Ingen aktiviteter.") && !html.contains("<svg"))
    #expect(YearWheelPage(none, language: .nb).svg().contains("Ingen aktiviteter."))
  }
}
