/// How a page looks apart from its words: every rule of style in it.
struct PageLook {
  private let rules: Set<String>

  init(html: String) {
    let inline = html.matches(of: /\ (?:style|bgcolor)="([^"]*)"/).flatMap { $0.1.split(separator: ";") }
    let sheets = html.matches(of: /<style[^>]*>([^<]*)/).flatMap { $0.1.split(separator: "}") }
    rules = Set((inline + sheets).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
  }

  /// Whether another page looks otherwise: it lacks rules of this one and has others in their place.
  ///
  /// A page that only has more or fewer rules shows more or fewer sorts of things, and looks the same.
  func differs(from other: PageLook) -> Bool {
    !rules.isSubset(of: other.rules) && !other.rules.isSubset(of: rules)
  }
}
