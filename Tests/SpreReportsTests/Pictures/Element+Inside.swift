import SpreCore
import SpreFormats
import Testing

@testable import SpreReports

/// Expects that nothing in a picture stands outside it: no text, box or circle, as wide as letters may be.
func expectInside(_ picture: Element, sourceLocation: SourceLocation = #_sourceLocation) {
  guard let width = picture["width"].flatMap(Double.init), let height = picture["height"].flatMap(Double.init) else {
    Issue.record("the picture has no size", sourceLocation: sourceLocation)
    return
  }
  let sizes = ["t-title": 26.0, "t-head": 17, "t-small": 14, "t-fine": 13, "t-tiny": 12, "t-big": 64]
  var outside: [String] = []
  for text in picture.all("text") where text["transform"] == nil {
    guard let x = text["x"].flatMap(Double.init), let y = text["y"].flatMap(Double.init) else { continue }
    let classes = text["class"]?.split(separator: " ").map(String.init) ?? []
    let own = text["style"].flatMap { Double($0.dropFirst("font-size:".count).dropLast(2)) }
    let size = own ?? classes.compactMap { sizes[$0] }.first ?? 15
    let room = WrappedLabel.width(of: text.text) * size
    let left = classes.contains("t-middle") ? x - room / 2 : classes.contains("t-end") ? x - room : x
    if left < -0.01 || left + room > width + 0.01 || y < 0 || y > height { outside.append(text.text) }
  }
  for box in picture.all("rect") {
    let places = ["x", "y", "width", "height"].map { box[$0].flatMap(Double.init) ?? 0 }
    if places[0] < 0 || places[1] < 0 || places[0] + places[2] > width || places[1] + places[3] > height {
      outside.append("a box at \(places)")
    }
  }
  for circle in picture.all("circle") {
    let places = ["cx", "cy", "r"].map { circle[$0].flatMap(Double.init) ?? 0 }
    if places[0] < places[2] || places[1] < places[2] { outside.append("a circle at \(places)") }
  }
  #expect(outside.isEmpty, sourceLocation: sourceLocation)
}
