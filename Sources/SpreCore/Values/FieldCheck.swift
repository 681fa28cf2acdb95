/// Compares a value tree with declarations and finds every place where they differ.
public struct FieldCheck {
  /// The names that references may point at.
  public var names: KnownNames
  /// Whether a named file exists, by its path as written and the place it was written at.
  public var hasFile: (String, Origin) -> Bool
  /// What has been found so far, in the order checked.
  public private(set) var findings: [Finding] = []

  public init(names: KnownNames, hasFile: @escaping (String, Origin) -> Bool = { _, _ in true }) {
    self.names = names
    self.hasFile = hasFile
  }

  /// Checks a map against the fields it may have: unknown keys, missing keys, and each value.
  public mutating func check(_ value: Value, fields: [FieldDeclaration]) {
    guard let entries = value.entries else {
      if value.isNull {
        findings += fields.filter(\.isRequired).map { .missingKey($0.name, in: value.origin) }
      } else {
        findings.append(.wrongType(.record(fields), value))
      }
      return
    }
    for entry in entries {
      guard let field = fields.first(where: { $0.name == entry.key }) else {
        findings.append(.unknownKey(entry.key, known: fields.map(\.name), at: entry.keyOrigin))
        continue
      }
      if entry.value.isNull {
        findings.append(.emptyValue(entry.key, isRequired: field.isRequired, at: entry.keyOrigin))
      } else if field.isRequired, entry.value.content == .scalar("") {
        findings.append(.emptyValue(entry.key, isRequired: true, at: entry.value.origin))
      } else {
        check(entry.value, as: field.type)
        checkSwallowed(entry.value, field, in: value, fields)
      }
    }
    for field in fields where field.isRequired && value[field.name] == nil {
      findings.append(.missingKey(field.name, in: value.origin))
    }
  }

  /// Checks one value against a type.
  public mutating func check(_ value: Value, as type: FieldType) {
    switch type {
    case .anything: return
    case .record(let fields): check(value, fields: fields)
    case .list(let element): checkList(value, element, type)
    case .map(let key, let element): checkMap(value, key, element, type)
    case .localizedText:
      if value.entries != nil { checkMap(value, .language, .text, type) } else { checkScalar(value, .text) }
    case .audience:
      if value.text == "all" || value.text == "none" { return }
      checkList(value, .reference(.group), type)
    default: checkScalar(value, type)
    }
  }

  private mutating func checkList(_ value: Value, _ element: FieldType, _ type: FieldType) {
    guard let elements = value.elements else { return findings.append(.wrongType(type, value)) }
    if element == .language, elements.isEmpty { findings.append(.emptyList(type, at: value.origin)) }
    for each in elements { check(each, as: element) }
    guard let severity = element.severityOfRepetition else { return }
    var seen: Set<Value.Content> = []
    for each in elements where !each.isNull && !seen.insert(each.content).inserted {
      findings.append(.repeated(each, severity))
    }
  }

  /// A field that is absent from a record, and whose line has become part of the text of the field before it.
  private mutating func checkSwallowed(
    _ text: Value, _ field: FieldDeclaration, in record: Value, _ fields: [FieldDeclaration]
  ) {
    guard field.type == .text || field.type == .localizedText, let words = text.text, words.contains(":") else {
      return
    }
    for other in fields where record[other.name] == nil && words.holdsField(other.name) {
      findings.append(.swallowed(other.name, by: field.name, at: text.origin))
    }
  }

  private mutating func checkMap(_ value: Value, _ key: FieldType, _ element: FieldType, _ type: FieldType) {
    guard let entries = value.entries else { return findings.append(.wrongType(type, value)) }
    for entry in entries {
      checkScalar(Value(.scalar(entry.key), at: entry.keyOrigin), key)
      if entry.value.isNull {
        findings.append(.emptyValue(entry.key, isRequired: false, at: entry.keyOrigin))
      } else {
        check(entry.value, as: element)
        if element == .text { checkSwallowedKeys(entry, of: entries, key) }
      }
    }
  }

  /// A key that is absent from a map of texts, and whose line has become part of the text of the one before it.
  private mutating func checkSwallowedKeys(_ entry: Value.Entry, of entries: [Value.Entry], _ key: FieldType) {
    guard let text = entry.value.text, text.contains(":") else { return }
    let present = Set(entries.map(\.key))
    let stems = Set(present.map(\.stem)).union(names[.channel] ?? [])
    let words = text.split(whereSeparator: \.isWhitespace)
    for (word, next) in zip(words.dropFirst(), words.dropFirst(2) + [""]) where word.hasSuffix(":") {
      let name = String(word.dropLast())
      // "Se:" and "en:" are words of Norwegian too, so they count only before a sign that a text follows.
      let isLanguage = Language(rawValue: name).map { $0 < .en || [">", ">-", "|", "|-"].contains(next) } ?? false
      let isKey = key == .language ? isLanguage : stems.contains(name.stem)
      if isKey, !present.contains(name) { findings.append(.swallowed(name, by: entry.key, at: entry.value.origin)) }
    }
  }

  private mutating func checkScalar(_ value: Value, _ type: FieldType) {
    guard case .scalar(let text) = value.content else { return findings.append(.wrongType(type, value)) }
    if case .reference(let kind) = type {
      if names.allow(text, as: kind) { return }
      findings.append(.unknownReference(kind, text, known: names[kind] ?? [], at: value.origin))
    } else if case .file = type {
      guard FieldType.isSafePath(text) else { return findings.append(.unsafePath(text, at: value.origin)) }
      if !hasFile(text, value.origin) { findings.append(.missingFile(text, at: value.origin)) }
    } else if !type.accepts(text) {
      findings.append(.invalid(type, text, at: value.origin))
    }
  }
}

extension String {
  /// Whether a field's name stands after white space with a colon and white space behind it.
  fileprivate func holdsField(_ name: String) -> Bool {
    split(whereSeparator: \.isWhitespace).dropFirst().contains { $0.count == name.count + 1 && $0 == name + ":" }
  }

  /// The part before the first full stop, as `social` of `social.x`.
  fileprivate var stem: String { String(prefix { $0 != "." }) }
}
