import SpreCore
import SpreFormats
import Testing

@testable import SpreReports

struct LivingMatrixTests {
  private var living: LivingMatrix { living(SampleLog.plan, SampleLog.log) }

  private func living(_ plan: Plan, _ log: ActivityLog) -> LivingMatrix {
    LivingMatrix(Coverage(plan: plan, log: log, today: SampleLog.today), log: log, today: SampleLog.today)
  }

  @Test("Given a plan and a log, each cell knows what was delivered, scheduled, meant and when last")
  func cells() {
    let brev = living.rows[0]
    #expect(brev[0].counted.delivered == ["januarbrev", "marsbrev"])
    #expect(brev[0].counted.scheduled == ["glemtbrev"] && brev[0].overdue == ["glemtbrev"])
    #expect(brev[0].last == DateSpan(SampleLog.day("2026-03-05")))
    #expect(brev[1].counted.scheduled == ["host"] && brev[1].overdue.isEmpty && brev[1].last == nil)
    #expect(living.rows[1][0].unscheduled == ["dugnad"])
    #expect(living.rows[2][1].unscheduled == ["engang"])
    #expect(living.rows[2][0].last == DateSpan(SampleLog.day("2026-04-10")))
  }

  @Test("Given cells of every kind, each stands for what it is")
  func standings() {
    let rows = living.rows.map { $0.map(\.standing) }
    #expect(rows[0] == [.delivered, .begun, .absent])
    #expect(rows[1] == [.begun, .blank, .delivered])
    #expect(rows[2] == [.delivered, .delivered, .forgotten])
    #expect(living.forgotten.map { "\($0.counted.measure) \($0.counted.group)" } == ["nett C"])
    #expect(living.rows[1][2].isOutside && !living.rows[0][0].isOutside)
    #expect(living.rows[1][1].blankReason == "har sitt eget")
  }

  @Test("Given activities that were turned down or carried on, their cell is not forgotten")
  func ended() throws {
    let log = ActivityLog(
      activities: SampleLog.log.activities + [
        SampleLog.activity("nei", "nett", "2026-04-04", state: .refused, groups: ["C"])
      ])
    let cell = living(SampleLog.plan, log).rows[2][2]
    #expect(cell.standing == .ended && cell.ended == ["nei"])
    #expect(LivingMatrixWords.cell(cell, .nb) == "1 avlyst, avslått eller videreført")
    #expect(living(SampleLog.plan, log).forgotten.isEmpty)
    #expect(living.rows[2][0].ended == ["avlyst"] && living.rows[2][0].standing == .delivered)
  }

  @Test("Given an activity that also serves another measure, the other's cell has a mark and no number")
  func also() {
    let cell = living.rows[2][0]
    #expect(cell.also == ["marsbrev"])
    #expect(cell.counted.delivered == ["uke"])
    let without = ActivityLog(
      activities: SampleLog.log.activities.map { activity in
        var activity = activity
        activity.also = []
        return activity
      })
    let plain = living(SampleLog.plan, without)
    #expect(plain.coverage == living.coverage)
    #expect(plain.rows[2][0].also.isEmpty)
  }

  @Test("Given a month only, the last time is the month, in short")
  func month() {
    #expect(living.rows[1][2].last == DateSpan(year: 2026, month: 2))
    #expect(living.rows[1][2].last?.short(in: .nb) == "feb")
    #expect(DateSpan(SampleLog.day("2026-05-01")).short(in: .en) == "1 May")
    #expect(DateSpan(SampleLog.day("2026-05-01")).short(in: .nn, withYear: true) == "1.5.26")
  }

  @Test("Given the picture, its tips and its table tell every cell in words", arguments: ReportLanguage.allCases)
  func words(language: ReportLanguage) {
    let picture = LivingMatrixPicture(living, language: language)
    let tips = picture.element.all("title").map(\.text)
    for (row, cells) in zip(picture.table.rows, living.rows) {
      #expect(row.count == 1 + cells.count)
      for text in row.dropFirst() { #expect(tips.contains { $0.hasSuffix(": \(text)") }) }
    }
    #expect(picture.element["role"] == "img")
    #expect(picture.element["aria-labelledby"] == "living-title living-desc")
  }

  @Test("Given bokmål, a cell says its figures first, then what is unusual")
  func bokmaal() {
    let rows = LivingMatrixPicture(living, language: .nb).table.rows
    #expect(rows[0][1] == "2 levert, 1 tidfestet, 1 på overtid, sist 5.3.26")
    #expect(rows[1][2] == "bevisst tom: har sitt eget")
    #expect(rows[1][3] == "1 levert, sist feb 2026, utenfor planen")
    #expect(rows[2][1] == "1 levert, sist 10.4.26, også tjent av marsbrev")
    #expect(rows[2][3] == "glemt")
  }

  @Test("Given shapes alone, every kind of cell looks different, so that grey says the same")
  func grey() {
    let drawing = LivingMatrixCellDrawing(language: .nb, tileWidth: 80)
    let cells = [
      living.rows[0][0], living.rows[0][1], living.rows[0][2], living.rows[1][0], living.rows[1][1],
      living.rows[1][2], living.rows[2][0], living.rows[2][2],
    ]
    // Colours out, shapes, letters, dashes and places left.
    let shapes = cells.map { cell in
      drawing.nodes(cell, Point(x: 50, y: 50)).compactMap { node -> String? in
        guard case .element(let element) = node else { return nil }
        let isDashed = element["class"]?.contains("loose") == true
        return "\(element.name) \(isDashed) \(element["rx"] ?? "") \(element["points"] ?? "") \(element.text)"
      }
    }
    #expect(Set(shapes).count == cells.count)
  }

  @Test(
    "Given 1 or 26 groups and 1 or 40 measures, everything stands inside the picture", arguments: [1, 26], [1, 40])
  func sizes(groups: Int, measures: Int) {
    var dice = Dice(UInt64(groups * 100 + measures))
    let (plan, log) = dice.workspace(groups: groups, measures: measures, activities: 300)
    for isNarrow in [false, true] {
      let picture = LivingMatrixPicture(living(plan, log), language: .nb, isNarrow: isNarrow).element
      expectInside(picture)
      let svg = PictureFrame.file(picture)
      #expect(!svg.contains("<b>") && svg.contains("&lt;b&gt;"))
    }
  }
}
