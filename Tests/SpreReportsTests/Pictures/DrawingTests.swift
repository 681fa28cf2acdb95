import Foundation
import Testing

@testable import SpreReports

struct DrawingTests {
  @Test("Given angles all around, sine and cosine are the system's")
  func turns() {
    for step in -1000...3000 {
      let share = Double(step) / 1000
      let turn = Turn(share)
      #expect(abs(turn.right - sin(share * 2 * .pi)) < 1e-13)
      #expect(abs(turn.up - cos(share * 2 * .pi)) < 1e-13)
    }
  }

  @Test("Given a clock, 3 lies to the right of the middle and 6 below it")
  func clock() {
    let middle = Point(x: 100, y: 100)
    let three = Point.around(middle, 50, Turn(0.25))
    #expect(three.x.drawn == "150" && three.y.drawn == "100")
    let six = Point.around(middle, 50, Turn(0.5))
    #expect(six.x.drawn == "100" && six.y.drawn == "150")
    #expect(Turn(0.5).isBelow && !Turn(0).isBelow && !Turn(0.25).isBelow && !Turn(0.75).isBelow)
  }

  @Test(
    "Given numbers, they are drawn with two decimals at most and no negative nothing",
    arguments: [
      (1.0, "1"), (1.5, "1.5"), (1.05, "1.05"), (-0.001, "0"), (-2.345, "-2.35"), (0.994, "0.99"), (0.996, "1"),
      (-0.5, "-0.5"), (1234.1, "1234.1"),
    ])
  func drawn(number: Double, text: String) { #expect(number.drawn == text) }

  @Test("Given decimals, they come with the comma of the language")
  func decimals() {
    #expect(1.0526.written(decimals: 2, in: .nb) == "1,05")
    #expect(66.66.written(decimals: 1, in: .en) == "66.7")
    #expect(100.0.written(decimals: 1, in: .nn) == "100,0")
  }
}
