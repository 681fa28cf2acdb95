import SpreCore

/// Declared fields as YAML to uncomment: each with its help above it and a value of its type.
struct FieldSketch {
  /// The day that stands as an example of one.
  let today: Day
  let language: WorkingLanguage

  /// The lines, all of them comments; without them the file says nothing of the fields.
  func text(_ fields: [FieldDeclaration]) -> String {
    fields.flatMap { lines($0) }.map { "# \($0)\n" }.joined()
  }

  /// A field with its help as a comment, and what stands under it.
  private func lines(_ field: FieldDeclaration) -> [String] {
    var help = field.help[language]
    if case .choice(let choices) = field.type.innermost {
      help += " (\(choices.map(\.value).joined(separator: ", ")))"
    }
    if case .list(.record) = field.type { help += " " + Phrase.orATable(field.name)[language] }
    return ["# \(help)"] + entry(field.name, field.type, default: field.defaultValue)
  }

  private func entry(_ name: String, _ type: FieldType, default value: String? = nil) -> [String] {
    switch type {
    case .record(let fields): ["\(name):"] + fields.flatMap { lines($0) }.map { "  " + $0 }
    case .list(.record(let fields)): ["\(name):"] + element(fields)
    case .map(_, let type): ["\(name):"] + entry("a-1", type).map { "  " + $0 }
    default: ["\(name): \(value.map { written($0, type) } ?? example(of: type))"]
    }
  }

  /// One element of a list of records: its first field stands after the dash.
  private func element(_ fields: [FieldDeclaration]) -> [String] {
    let lines = fields.flatMap { self.lines($0) }
    guard let first = lines.firstIndex(where: { !$0.hasPrefix("#") }) else { return ["  []"] }
    return lines[..<first].map { "  " + $0 } + ["  - " + lines[first]]
      + lines[lines.index(after: first)...].map { "    " + $0 }
  }

  /// A default as a file would have it; numbers, days and truth values need no quotes.
  private func written(_ value: String, _ type: FieldType) -> String {
    switch type {
    case .int, .bool, .day, .dayOrMonth: value
    default: YAMLScalar.quoted(value)
    }
  }

  private func example(of type: FieldType) -> String {
    switch type {
    case .text, .anything, .mailAddress, .file, .record, .map: "\"…\""
    case .localizedText: "{nb: \"…\"}"
    case .int(let range): String(range.contains(1) ? 1 : range.lowerBound)
    case .bool: "false"
    case .day, .dayOrMonth: today.description
    case .time: "\"09:00\""
    case .url: "https://example.org/"
    case .colour: "\"#1f4e5f\""
    case .language: "nb"
    case .groupCode: "A"
    case .identifier, .reference: "a-1"
    case .choice(let choices): YAMLScalar.quoted(choices.first?.value ?? "")
    case .audience: "all"
    case .list(let element): "[\(example(of: element))]"
    }
  }
}

extension FieldType {
  /// The type of what a list holds, or the type itself.
  fileprivate var innermost: FieldType {
    if case .list(let element) = self { element.innermost } else { self }
  }
}
