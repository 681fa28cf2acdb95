/// Finds hostile text that came out as markup.
enum PlantedMarkup {
  private static let mark = HostileText.mark
  /// Attributes that lead somewhere.
  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "xlink:href", "poster", "data", "background",
  ]

  static func problems(in source: String, isXML: Bool) -> [String] {
    do throws(MarkupTokens.Problem) {
      var problems: [String] = []
      var readsJSON = false
      for token in try MarkupTokens.tokens(of: source, isXML: isXML) {
        switch token {
        case .start(let name, let attributes):
          readsJSON = attributes.contains { $0.name == "type" && $0.value.hasSuffix("json") }
          if isPlanted(name) { problems.append("the element <\(name)> was planted") }
          problems += attributes.compactMap { problem($0, of: name) }
        case .text(let text, let element):
          let runs = element == "style" || (element == "script" && !readsJSON)
          if runs, isPlanted(text) { problems.append("a hostile text stands in <\(element)>") }
        case .comment(let text):
          if isPlanted(text) { problems.append("a hostile text stands in a comment") }
        case .end: break
        }
      }
      return problems
    } catch {
      return ["\(error.reason), near \(error.near.debugDescription)"]
    }
  }

  private static func problem(_ attribute: MarkupTokens.Attribute, of element: String) -> String? {
    let name = attribute.name.lowercased()
    if isPlanted(name) { return "the attribute \(name) of <\(element)> was planted" }
    if name.hasPrefix("on") || name == "style" || name == "srcdoc", isPlanted(attribute.value) {
      return "a hostile text stands in \(name) of <\(element)>"
    }
    let address = String(attribute.value.unicodeScalars.filter { $0.value > 0x20 }).lowercased()
    if addresses.contains(name), ["javascript:", "vbscript:", "data:text"].contains(where: address.hasPrefix) {
      return "\(name) of <\(element)> leads to \(address.prefix(40))"
    }
    return nil
  }

  private static func isPlanted(_ text: String) -> Bool { text.lowercased().contains(mark) }
}
