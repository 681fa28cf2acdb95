import SpreCore
import SpreFormats

/// What every picture has around its parts: a size, a name, a text alternative, colours and a ground.
struct PictureFrame {
  /// What the ids inside begin with; two pictures on one page need different ones.
  var id: String
  /// The classes beside `dr`, for the page's style sheet.
  var classes: [String] = []
  var language: Language
  /// What the picture is called.
  var title: String
  /// What the picture shows, in sentences.
  var description: String
  var width: Double
  var height: Double

  /// The picture as an element, for a page or for a file.
  func element(_ nodes: [Node]) -> Element {
    Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width.drawn) \(height.drawn)",
        "width": width.drawn, "height": height.drawn, "class": (["dr"] + classes).joined(separator: " "),
        "role": "img", "lang": language.rawValue, "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        .tag("title", ["id": "\(id)-title"], title),
        .tag("desc", ["id": "\(id)-desc"], description),
        .tag("style", [:], [.styleSheet(DrawingStyle.sheet)]),
        .tag("rect", ["class": "ground", "width": width.drawn, "height": height.drawn]),
      ] + nodes)
  }

  /// A picture as a file of its own.
  static func file(_ element: Element) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MarkupWriter(.xml).write([.element(element)]) + "\n"
  }
}
