import SpreCore
import Testing

@testable import SpreReports

struct WheelPackingTests {
  @Test(
    "Given random years, no two marks touch, all stand in the lanes, and no activity is lost", arguments: 1...12)
  func random(seed: Int) {
    var dice = Dice(UInt64(seed))
    let sizes = [(1, 1, 5), (3, 10, 80), (9, 10, 200), (26, 40, 600), (9, 40, 1500), (4, 2, 3000)]
    let (groups, measures, activities) = sizes[seed % sizes.count]
    let (plan, log) = dice.workspace(groups: groups, measures: measures, activities: activities)
    let wheel = YearWheel(plan: plan, log: log, year: 2026, today: SampleLog.today)
    let drawing = WheelDrawing(wheel, language: .nb)
    let packing = drawing.packing
    let dated = wheel.entries.filter { if case .days = $0.time { true } else { false } }
    let kept = packing.marks.map(\.entry.activity.id) + packing.overflow.values.joined().map(\.activity.id)
    #expect(kept.sorted() == dated.map(\.activity.id).sorted())
    #expect(packing.size >= WheelRings.pitch.least - WheelRings.gap)
    let half = packing.size / 2
    let strays = packing.marks.filter { mark in
      !packing.lanes.contains { mark.radius + half <= $0.outer + 1e-9 && mark.radius - half >= $0.inner - 1e-9 }
    }
    #expect(strays.isEmpty)
    #expect(touching(packing) == nil)
    for isPortrait in [false, true] {
      expectInside(YearWheelPicture(wheel, language: .nb, isPortrait: isPortrait).element)
    }
    let listed = YearWheelTables(wheel: wheel, language: .nb).months.flatMap(\.entries).map(\.activity.id)
    #expect(listed.sorted() == wheel.entries.map(\.activity.id).sorted())
  }

  @Test("Given one busy day, its marks are stacked inwards in the lane of their measure")
  func stacked() {
    let log = ActivityLog(
      activities: (0..<4).map { SampleLog.activity("a\($0)", "kurs", "2026-05-05") }
        + [SampleLog.activity("b", "brev", "2026-05-05")])
    let packing = WheelPacking(
      YearWheel(plan: SampleLog.plan, log: log, year: 2026, today: SampleLog.today), outer: 400)
    #expect(packing.lanes.count == 2)
    #expect(Set(packing.marks.map(\.radius)).count == 5)
    #expect(packing.overflow.isEmpty)
  }

  @Test("Given more on a day than there are tracks, what is left is counted in its month")
  func overflow() throws {
    let log = ActivityLog(activities: (0..<40).map { SampleLog.activity("a\($0)", "kurs", "2026-05-05") })
    let wheel = YearWheel(plan: SampleLog.plan, log: log, year: 2026, today: SampleLog.today)
    let packing = WheelPacking(wheel, outer: 400)
    let left = try #require(packing.overflow[5])
    #expect(packing.marks.count + left.count == 40 && packing.marks.count >= 10)
    #expect(YearWheelPicture(wheel, language: .nb).element.all("text").map(\.text).contains("+\(left.count)"))
  }

  @Test("Given more in a month without a day than it has room for, the rest is counted in its band")
  func crowdedMonth() {
    let log = ActivityLog(
      activities: (0..<30).map {
        SampleLog.activity("a\($0)", "kurs", nil, roughly: DateSpan(year: 2026, month: 2))
      })
    let wheel = YearWheel(plan: SampleLog.plan, log: log, year: 2026, today: SampleLog.today)
    let texts = YearWheelPicture(wheel, language: .nb).element.all("text").map(\.text)
    let marks = texts.count { $0 == "2" }
    let rest = texts.compactMap { $0.hasPrefix("+") ? Int($0.dropFirst()) : nil }
    // One 2 more is the number of a week, one stands in the legend.
    #expect(rest.count == 1 && marks - 2 + (rest.first ?? 0) == 30)
  }

  /// Two marks whose middle lines come nearer than a mark's size, by points along both.
  private func touching(_ packing: WheelPacking) -> String? {
    let tracks = Dictionary(grouping: packing.marks) { $0.radius }
    let radii = tracks.keys.sorted()
    for (inner, outer) in zip(radii, radii.dropFirst()) where outer - inner < packing.size {
      return "tracks at \(inner) and \(outer)"
    }
    for (radius, marks) in tracks {
      let lines = marks.map { mark -> [Point] in
        let steps = max(1, Int((mark.to - mark.from) * 730))
        return (0...steps).map { step in
          let share = mark.from + (mark.to - mark.from) * Double(step) / Double(steps)
          return .around(WheelRings.middle, radius, Turn(share))
        }
      }
      for one in lines.indices {
        for other in lines.indices where other > one {
          for a in lines[one] {
            for b in lines[other] {
              let (x, y) = (a.x - b.x, a.y - b.y)
              // Marks that the turn of the year cuts may meet there, flat against each other.
              let isCut =
                marks[one].isCut.start || marks[one].isCut.end || marks[other].isCut.start
                || marks[other].isCut.end
              if x * x + y * y < packing.size * packing.size, !isCut {
                return "\(marks[one].entry.activity.id) and \(marks[other].entry.activity.id)"
              }
            }
          }
        }
      }
    }
    return nil
  }
}
