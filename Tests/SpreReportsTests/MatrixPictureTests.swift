import Foundation
import SpreCore
import SpreFormats
import SpreReports
import Testing

struct MatrixPictureTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/matrix.svg")

  @Test("Given the example plan, the picture is the golden one; renew it with SPRE_WRITE_GOLDEN=1")
  func golden() throws {
    let svg = MatrixPicture(Matrix(.example), language: .nb).svg()
    if ProcessInfo.processInfo.environment["SPRE_WRITE_GOLDEN"] == "1" {
      try Data(svg.utf8).write(to: Self.golden)
    }
    let kept = try String(contentsOf: Self.golden, encoding: .utf8)
    #expect(
      svg == kept,
      "Look at the new picture, then renew \(Self.golden.path) by running the tests with SPRE_WRITE_GOLDEN=1")
  }

  @Test("Given the example plan, the picture has a tile for each filled cell and a name for itself")
  func tiles() {
    let picture = MatrixPicture(Matrix(.example), language: .en).element
    let rects = picture.all("rect")
    // One of each kind stands in the key, and bars use the same styles: eight have a part that names, nine one for all.
    #expect(rects.count { $0["class"] == "mx-named" } == 24 + 7 + 1)
    #expect(rects.count { $0["class"] == "mx-all" } == 36 + 9 + 1)
    #expect(picture["role"] == "img")
    #expect(picture["aria-labelledby"] == "matrix-title matrix-desc")
    #expect(picture.all("title").first?.text == "Measures and target groups 2026")
    #expect(picture.all("desc").first?.text.contains("D: 6 reach it, 2 name it") == true)
  }

  @Test("Given a blank with a reason, the cell's tip tells it")
  func tips() {
    var plan = Plan.example
    plan.measures[1].blanks = ["D": "får eget brev"]
    let tips = MatrixPicture(Matrix(plan), language: .nb).element.all("title").map(\.text)
    #expect(tips.contains("2 Nyhetsbrev – D: bevisst tom: får eget brev"))
    #expect(tips.contains("2 Nyhetsbrev – F: tom"))
  }

  @Test("Given names too long for the picture, they are shortened and told whole in a title")
  func longNames() {
    let name = String(repeating: "Menneskerettighetsorganisasjonene ", count: 9) + "slutt"
    var plan = Plan.example
    plan.measures[3].name = [.nb: name]
    plan.groups[0].name = [.nb: name]
    let picture = MatrixPicture(Matrix(plan), language: .nb).element
    #expect(picture.all("title").count { $0.text == name } == 2)
    #expect(picture.all("text").count { $0.text.hasSuffix("…") } == 2)
    #expect(picture.all("text").allSatisfy { $0.text.count <= 60 || $0.text.hasPrefix("60 av 90") })
  }

  @Test("Given other letters and hostile names, the picture follows and escapes them")
  func hostile() {
    let plan = Plan(
      groups: [TargetGroup(code: "Ø1", name: [.nb: "<b>&"]), TargetGroup(code: "XYZ9", name: [.nb: "]]>\u{1}"])],
      measures: [Measure(id: "x", number: 7, name: [.nb: "<script>alert(1)</script>"], audience: .named(["XYZ9"]))])
    let svg = MatrixPicture(Matrix(plan), language: .nb).svg()
    #expect(!svg.contains("<script") && !svg.contains("<b>"))
    #expect(svg.contains("&lt;script&gt;"))
    #expect(svg.contains(">XYZ9</text>") && svg.contains(">Ø1</text>"))
    #expect(svg.contains("Ø1: 0 tiltak, 0 nevner gruppen; XYZ9: 1 tiltak, 1 nevner gruppen."))
  }

  @Test("Given an empty plan, there is still a picture")
  func empty() {
    let svg = MatrixPicture(Matrix(Plan()), language: .nb).svg()
    #expect(svg.contains("Planen har ingen tiltak"))
    #expect(!svg.contains("=\"-"))
  }
}

extension Element {
  /// The elements of a name inside this one, in order.
  func all(_ name: String) -> [Element] {
    children.flatMap { node -> [Element] in
      guard case .element(let element) = node else { return [] }
      return (element.name == name ? [element] : []) + element.all(name)
    }
  }

  /// The text inside.
  var text: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      case .styleSheet, .outlookOnly: ""
      }
    }.joined()
  }
}
