import SpreCore

/// Finds texts in several languages that lack the one they are all read from.
struct MainLanguageCheck {
  private(set) var findings: [Finding] = []
  private let main: Language

  init(_ main: Language) { self.main = main }

  mutating func check(_ value: Value?, fields: [FieldDeclaration]) {
    for field in fields {
      if let value = value?[field.name] { check(value, as: field.type) }
    }
  }

  private mutating func check(_ value: Value, as type: FieldType) {
    switch type {
    case .record(let fields): check(value, fields: fields)
    case .list(let element):
      for each in value.elements ?? [] { check(each, as: element) }
    case .localizedText:
      guard let entries = value.entries, !entries.isEmpty, value[main.rawValue] == nil else { return }
      findings.append(.mainLanguageMissing(main, at: value.origin))
    default: return
    }
  }
}
