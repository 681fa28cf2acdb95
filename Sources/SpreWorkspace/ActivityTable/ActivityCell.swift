import SpreCore

/// What a field of an activity is in a cell, and what a cell is in a file.
///
/// Lists have semicolons between their elements, an empty list is `(ingen)` or `(none)`, and groups are codes with
/// commas, `alle` or `ingen`. What is written in bokmål or in English is read, whatever language is worked in.
struct ActivityCell {
  let type: FieldType
  let working: WorkingLanguage
  /// The language of a text that is not said per language.
  let main: Language

  private static let none = Phrase(nb: "(ingen)", en: "(none)")
  private static let nobody = Phrase(nb: "ingen", en: "none")
  private static let everybody = Phrase(nb: "alle", en: "all")
  private static let truth: [(value: String, words: Phrase)] = [
    ("true", Phrase(nb: "ja", en: "yes")), ("false", Phrase(nb: "nei", en: "no")),
  ]

  /// The cell of a value; empty for no value and for one that does not fit.
  func written(_ value: Value?) -> String {
    guard let value else { return "" }
    switch type {
    case .audience:
      if value.text == "all" { return Self.everybody[working] }
      if value.text == "none" || value.elements?.isEmpty == true { return Self.nobody[working] }
      return (value.texts ?? []).joined(separator: ", ")
    case .list(.record):
      return (value.elements ?? []).map { CountCell(working: working, main: main).written($0) }.joined(separator: "; ")
    case .list:
      if value.elements?.isEmpty == true { return Self.none[working] }
      return (value.texts ?? []).joined(separator: "; ")
    case .choice where value.text.flatMap(ActivityState.init(rawValue:)) != nil:
      return value.text.flatMap(ActivityState.init(rawValue:))?.label[working] ?? ""
    case .bool: return Self.truth.first { $0.value == value.text }?.words[working] ?? value.text ?? ""
    default: return value.text ?? ""
    }
  }

  /// What a cell means in a file; nothing for an empty one.
  ///
  /// A text that nobody can read comes back as it is. `old` is what the file says now: of counts, those that are the
  /// same in the cell keep what a cell cannot hold.
  func content(_ text: String, old: Value? = nil) -> Value.Content? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    let lowered = text.lowercased()
    switch type {
    case .audience:
      if Self.everybody.matches(lowered) { return .scalar("all") }
      if Self.nobody.matches(lowered) { return .scalar("none") }
      return list(text.split { ",;".contains($0) })
    case .list(.record): return CountCell(working: working, main: main).content(text, old: old)
    case .list(let element):
      if Self.none.matches(lowered) { return .list([]) }
      return list(text.split { $0 == ";" || (!element.mayHoldComma && $0 == ",") })
    case .choice(let choices):
      let meant = choices.first { $0.value.lowercased() == lowered || $0.label.matches(lowered) }
      return .scalar(meant?.value ?? text)
    case .bool: return .scalar(Self.truth.first { $0.words.matches(lowered) }?.value ?? lowered)
    case .day, .dayOrMonth: return .scalar(type.meant(by: text) ?? text)
    default: return .scalar(text)
    }
  }

  private func list(_ parts: [Substring]) -> Value.Content {
    .list(parts.map { String($0).trimmed }.filter { !$0.isEmpty }.map { Value(.scalar($0), at: Origin(file: "")) })
  }
}

extension Phrase {
  /// Whether a lower-case word is this one, in either language.
  fileprivate func matches(_ lowered: String) -> Bool { nb.lowercased() == lowered || en.lowercased() == lowered }
}

extension String {
  /// The text without white space at its ends, and with line feeds for every line end.
  var trimmed: String {
    var scalars = replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
