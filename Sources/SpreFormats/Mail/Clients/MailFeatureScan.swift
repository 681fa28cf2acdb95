/// The features of HTML and CSS that a message uses.
///
/// A feature is called `<table>` as an element, `@role` as an attribute, `padding` as a property of an element,
/// `display:none` as a value that mail programs treat apart, `unit px`, `!important`, `:focus`, `@media …` and
/// `selector …` in a style sheet, `href …`, `meta …` and `image …` by what they hold. Markup for Word alone is left out.
public struct MailFeatureScan: Sendable, Hashable {
  /// The features of each element with a style of its own, as sets that differ.
  public private(set) var elements: Set<Set<String>> = []
  /// The features of the style sheets.
  public private(set) var sheets: Set<String> = []

  private var styles: [String: [String]] = [:]

  /// Scans a whole message from its root element, which a doctype stands before.
  public init(_ page: Element) {
    elements.insert(["<!doctype>"])
    scan(page)
  }

  /// Every feature that is used, on an element or in a style sheet.
  public var all: Set<String> { elements.reduce(sheets) { $0.union($1) } }

  private mutating func scan(_ element: Element) {
    var keys: Set<String> = ["<\(element.name)>"]
    for attribute in element.attributes {
      keys.insert("@\(attribute.name)")
      guard let value = attribute.value else { continue }
      switch (element.name, attribute.name) {
      case (_, "style"): keys.formUnion(style(value))
      case ("a", "href"): keys.insert("href " + Self.kind(ofAddress: value))
      case ("img", "src"): keys.insert("image " + Self.ending(value))
      case ("meta", "name"): keys.insert("meta \(value)")
      case ("meta", "charset"): keys.insert("meta charset")
      default: break
      }
    }
    elements.insert(keys)
    for child in element.children {
      switch child {
      case .element(let element): scan(element)
      case .styleSheet(let rules): scan(sheet: rules)
      case .outlookOnly: elements.insert(["<!-- -->"])
      case .text: break
      }
    }
  }

  private mutating func style(_ text: String) -> [String] {
    if let known = styles[text] { return known }
    let keys = StyleReading.declarations(text).flatMap(Self.keys)
    styles[text] = keys
    return keys
  }

  private mutating func scan(sheet: String) {
    for rule in StyleReading.rules(sheet) {
      for condition in rule.media { sheets.formUnion(Self.keys(ofMedia: condition)) }
      if rule.selectors.count > 1 { sheets.insert("selector ,") }
      for selector in rule.selectors { sheets.formUnion(Self.keys(ofSelector: selector)) }
      for declaration in rule.declarations { sheets.formUnion(Self.keys(of: declaration)) }
    }
  }

  private static func keys(of declaration: StyleReading.Declaration) -> [String] {
    let (name, value) = (declaration.name, declaration.value)
    var keys: [String] = []
    let words = value.split { $0 == " " || $0 == "," || $0 == "!" }
    switch name {
    case "display" where words.first == "none": keys.append("display:none")
    case "display" where words.first.map { !["block", "inline"].contains($0) } ?? false:
      keys.append("display:\(words[0])")
    default: keys.append(name)
    }
    if value.contains("!important") { keys.append("!important") }
    if value.contains("(") {
      keys.append("function \(value.prefix { $0 != "(" })")
    } else if name != "font-family" {
      keys += words.compactMap(unit).map { "unit \($0)" }
    }
    return keys
  }

  /// The unit of a length, such as `px`; nothing for a colour, a word or a bare number.
  private static func unit(of word: Substring) -> Substring? {
    guard let first = word.first, first.isNumber || first == "-" || first == "." else { return nil }
    let unit = word.drop { $0.isNumber || $0 == "." || $0 == "-" }
    return unit.isEmpty || unit.count == word.count ? nil : unit
  }

  private static func keys(ofMedia condition: String) -> [String] {
    guard condition.hasPrefix("@media") else { return [String(condition.prefix { !$0.isWhitespace })] }
    let names = condition.split { "()".contains($0) }.compactMap { part -> String? in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      return "@media \(part[..<colon].trimmed)"
    }
    return ["@media"] + names
  }

  private static func keys(ofSelector selector: String) -> [String] {
    var keys: [String] = []
    let parts = selector.split(whereSeparator: \.isWhitespace)
    if parts.count > 1 { keys.append("selector descendant") }
    for part in parts {
      for (sign, key) in [(">", ">"), ("+", "+"), ("~", "~"), ("*", "*"), ("[", "[]"), ("#", "#"), (".", ".")]
      where part.contains(sign) {
        keys.append("selector \(key)")
      }
      if part.first?.isLetter == true { keys.append("selector type") }
      for pseudo in part.split(separator: ":", omittingEmptySubsequences: false).dropFirst() where !pseudo.isEmpty {
        keys.append(":\(pseudo.prefix { $0.isLetter || $0 == "-" })")
      }
    }
    return keys
  }

  private static func kind(ofAddress address: String) -> String {
    if address.hasPrefix("#") { return "#" }
    let scheme = address.prefix { $0.isLetter || $0.isNumber || "+.-".contains($0) }.lowercased()
    guard address.dropFirst(scheme.count).first == ":", scheme != "" else { return "merge tag" }
    return scheme == "mailto" ? "mailto:" : scheme
  }

  /// The format of a picture as its address says; a PNG where it says none, as in a picture that the message carries.
  private static func ending(_ address: String) -> String {
    if address.hasPrefix("cid:") { return "png" }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").dropFirst().last?.lowercased() ?? "png"
  }
}
