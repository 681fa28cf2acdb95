/// Looks at a whole message as it will be sent, element by element, for what keeps readers out.
///
/// The rules are those of WCAG 2.2 that an engine in a browser cannot see in mail, and those of the Email Markup
/// Consortium's yearly report (2026). It is a check of the markup, so whatever it finds is a fault of the program.
public struct MailCheck: Sendable, Hashable {
  /// What was found, in reading order.
  public private(set) var faults: [MailFault] = []
  /// How many headings, links, pictures and tables there are.
  public private(set) var headings = 0
  public private(set) var links = 0
  public private(set) var pictures = 0
  public private(set) var tables = 0
  /// The lowest contrast of any words with what is behind them, as designed and after either inversion.
  public private(set) var lowestContrast: Double?

  private var addressTags: Set<String>
  private var levels: [Int] = []
  private var contrasts: [ColourPair: Double] = [:]
  private var styles: [String: ElementStyle] = [:]

  /// Checks a message from its root element; `mergeTags` are what may stand in a link beside an address.
  public init(_ page: Element, mergeTags: Set<String> = []) {
    addressTags = mergeTags
    if (page["lang"] ?? "").isEmpty || page["dir"] == nil { note(.pageLanguage, page.name) }
    let head = page.first("head")
    if head?.first("title")?.words.allSatisfy(\.isWhitespace) ?? true { note(.title, "title") }
    guard let body = page.first("body") else {
      note(.wrapper, "body")
      return
    }
    let inner = body.elements
    if inner.count != 1 || (inner[0]["lang"] ?? "").isEmpty || inner[0]["dir"] == nil { note(.wrapper, "body") }
    look(at: body, in: Surroundings(language: page["lang"]))
    if levels.count(where: { $0 == 1 }) != 1 { note(.mainHeading, "\(levels.count { $0 == 1 }) × h1") }
  }

  private mutating func note(_ rule: MailFault.Rule, _ detail: String) {
    let fault = MailFault(rule, String(detail.prefix(60)))
    if !faults.contains(fault) { faults.append(fault) }
  }

  private mutating func look(at element: Element, in outer: Surroundings) {
    let style = self.style(element)
    if style.isHidden { return }
    var around = outer
    if let colour = style.text { around.text = colour }
    if let ground = style.ground ?? element["bgcolor"].flatMap({ Colour($0) }) { around.ground = ground }
    if style.ground != nil, element.name == "td" { around.isButton = element["class"] == "button" }
    judge(element, style, around)
    if let language = element["lang"] {
      if language != outer.language, element.name != "span", element["dir"] == nil { note(.direction, element.words) }
      around.language = language
    }
    for child in element.children {
      switch child {
      case .element(let inner): look(at: inner, in: around)
      case .text(let words):
        if words.contains(where: { !$0.isWhitespace }) { compare(around, words) }
      case .styleSheet, .outlookOnly: break
      }
    }
  }

  private mutating func judge(_ element: Element, _ style: ElementStyle, _ around: Surroundings) {
    switch element.name {
    case "table": judge(table: element)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      headings += 1
      let level = Int(element.name.suffix(1)) ?? 1
      if level > (levels.last ?? 0) + 1 { note(.headingOrder, element.words) }
      if element.spoken.allSatisfy(\.isWhitespace) { note(.headingOrder, element.name) }
      levels.append(level)
    case "img":
      pictures += 1
      guard let alternative = element["alt"] else { return note(.alternative, element["src"] ?? "img") }
      if alternative.isEmpty, element["role"] != "presentation" { note(.alternative, element["src"] ?? "img") }
    case "a": judge(link: element, style, around)
    default: break
    }
  }

  private mutating func judge(table: Element) {
    tables += 1
    let heads = table.all("th")
    let isLayout = table["role"] == "presentation"
    if heads.isEmpty, !isLayout { note(.layoutRole, table.words) }
    if !heads.isEmpty, isLayout || heads.contains(where: { $0["scope"] == nil }) { note(.dataTable, table.words) }
  }

  private mutating func judge(link: Element, _ style: ElementStyle, _ around: Surroundings) {
    links += 1
    if link.spoken.allSatisfy(\.isWhitespace) { note(.emptyLink, link["href"] ?? "a") }
    if LinkPolicy(mergeTags: addressTags).href(link["href"] ?? "") == nil { note(.address, link["href"] ?? "a") }
    if !style.isUnderlined, !around.isButton { note(.underline, link.words) }
  }

  private mutating func compare(_ around: Surroundings, _ words: String) {
    guard let text = around.text, let ground = around.ground else { return note(.contrast, words) }
    let pair = ColourPair(text: text, ground: ground)
    let contrast = contrasts[pair] ?? text.lastingContrast(with: ground)
    contrasts[pair] = contrast
    lowestContrast = min(contrast, lowestContrast ?? contrast)
    if contrast < MailCheck.leastContrast { note(.contrast, "\(text) / \(ground): \(words)") }
  }

  /// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
  private static let leastContrast = 4.5

  private mutating func style(_ element: Element) -> ElementStyle {
    guard let text = element["style"] else { return ElementStyle() }
    if let known = styles[text] { return known }
    let style = ElementStyle(text)
    styles[text] = style
    return style
  }
}

/// What words inherit from the elements around them.
private struct Surroundings {
  var language: String?
  var text: Colour?
  var ground: Colour?
  var isButton = false
}

private struct ColourPair: Hashable {
  var text: Colour
  var ground: Colour
}
