/// The start tags of a page that Spre wrote, and the words of its title.
struct PageReading {
  struct Tag {
    var name: String
    var attributes: [String: String] = [:]

    subscript(name: String) -> String? { attributes[name] }
  }

  var tags: [Tag] = []

  init(_ html: String) {
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      guard let first = inside.first, first.isLetter else { continue }
      // Between quotes: names at even places, values at odd ones.
      let parts = inside.split(separator: "\"", omittingEmptySubsequences: false)
      var tag = Tag(name: String(inside.prefix { $0 != " " && $0 != "/" }))
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        let name = parts[index].split(separator: " ").last?.dropLast() ?? ""
        tag.attributes[String(name)] = PageReading.resolved(parts[index + 1])
      }
      tags.append(tag)
    }
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

  /// The content of a `meta` element, by its name or property.
  func meta(_ name: String) -> String? {
    all("meta").first { $0["name"] == name || $0["property"] == name }?["content"]
  }

  /// The alternates by their `hreflang`.
  var alternates: [String: String] {
    let links = all("link").filter { $0["rel"] == "alternate" && $0["hreflang"] != nil }
    return Dictionary(links.map { ($0["hreflang"] ?? "", $0["href"] ?? "") }) { first, _ in first }
  }

  /// Everywhere the page leads or fetches from.
  var addresses: [String] {
    tags.flatMap { tag in ["href", "src"].compactMap { tag[$0] } }
      + all("meta").filter { ["og:url", "og:image"].contains($0["property"]) }.compactMap { $0["content"] }
  }

  var ids: Set<String> { Set(tags.compactMap { $0["id"] }) }

  static func resolved(_ text: Substring) -> String {
    var text = String(text)
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#10;", "\n"), ("&amp;", "&")] {
      text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }
}
