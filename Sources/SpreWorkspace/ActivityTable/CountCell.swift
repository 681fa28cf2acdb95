import SpreCore

/// Counts in one cell: `A, B minst 120; F ukjent; 3 av 4 helseforetak`, in English `A, B at least 120; F unknown`.
///
/// Groups come first, then how sure the number is, the number, what it was out of, and what was counted where that is
/// not people.
struct CountCell {
  let working: WorkingLanguage
  let main: Language

  private static let words: [(value: String, written: Phrase, read: [String])] = [
    ("exact", Phrase(nb: "", en: ""), ["nøyaktig", "exactly", "exact"]),
    ("atLeast", Phrase(nb: "minst", en: "at least"), ["minst", "at least", "atleast"]),
    ("about", Phrase(nb: "omtrent", en: "about"), ["omtrent", "om lag", "cirka", "ca.", "ca", "about"]),
    ("unknown", Phrase(nb: "ukjent", en: "unknown"), ["ukjent", "unknown"]),
  ]

  /// One count in words.
  func written(_ count: Value) -> String {
    let qualifier = Self.words.first { $0.value == count["qualifier"]?.text }?.written[working]
    let parts = [
      count["groups"]?.texts?.joined(separator: ", "), qualifier, count["n"]?.text,
      count["of"]?.text.map { Phrase(nb: "av", en: "of")[working] + " " + $0 },
      count["what"]?.localized(main: main)?.best(for: main),
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One count of people, as the log has it.
  static func written(_ count: Count, in working: WorkingLanguage) -> String {
    let qualifier = words.first { $0.value == count.qualifier.rawValue }?.written[working]
    return [count.groups.joined(separator: ", "), qualifier, count.n.map { String($0) }].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The counts of a cell; a part that nobody can read comes back as a text, which is no count.
  func content(_ text: String, old: Value?) -> Value.Content {
    let parts = text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    let known = old?.elements ?? []
    return .list(
      parts.map { part in
        let same = known.first { count in
          WorkingLanguage.allCases.contains { CountCell(working: $0, main: main).written(count).trimmed == part }
        }
        return same ?? Value(count(part, known) ?? .scalar(part), at: Origin(file: ""))
      })
  }

  private func count(_ text: String, _ known: [Value]) -> Value.Content? {
    var rest = text[...]
    var groups: [String] = []
    while true {
      let next = rest.drop { " ,+".contains($0) }
      let word = next.prefix { !" ,+".contains($0) }
      guard TargetGroup.isCode(String(word)) else { break }
      groups.append(String(word))
      rest = next.dropFirst(word.count)
    }
    rest = rest.drop { " ,".contains($0) }
    let qualifier = qualifier(&rest)
    let n = number(&rest)
    let of = outOf(&rest)
    let what = String(rest).trimmed
    guard n != nil || qualifier == "unknown", !groups.isEmpty || !what.isEmpty else { return nil }
    var fields: [(String, Value.Content)] = []
    if !groups.isEmpty { fields.append(("groups", .list(groups.map { Value(.scalar($0), at: Origin(file: "")) }))) }
    if !what.isEmpty {
      let same = known.compactMap { $0["what"] }.first { $0.localized(main: main)?.best(for: main) == what }
      fields.append(("what", same?.content ?? .scalar(what)))
    }
    if let n { fields.append(("n", .scalar(n))) }
    if let of { fields.append(("of", .scalar(of))) }
    fields.append(("qualifier", .scalar(qualifier ?? "exact")))
    let nowhere = Origin(file: "")
    return .map(fields.map { Value.Entry(key: $0.0, keyOrigin: nowhere, value: Value($0.1, at: nowhere)) })
  }

  private func qualifier(_ rest: inout Substring) -> String? {
    for (value, _, words) in Self.words {
      for word in words where rest.lowercased().hasPrefix(word) {
        let after = rest.dropFirst(word.count)
        if let next = after.first, next.isLetter { continue }
        rest = after.drop { $0 == " " }
        return value
      }
    }
    return nil
  }

  /// Digits; a space may part thousands, as in "3 550".
  private func number(_ rest: inout Substring) -> String? {
    var digits = ""
    while true {
      let isFirst = digits.isEmpty
      let next = isFirst ? rest : rest.drop { $0 == " " || $0 == "\u{A0}" }
      let part = next.prefix { $0.isASCII && $0.isNumber }
      guard isFirst ? !part.isEmpty : part.count == 3 && next.startIndex != rest.startIndex else { break }
      digits += part
      rest = next.dropFirst(part.count)
    }
    rest = rest.drop { $0 == " " }
    return digits.isEmpty ? nil : digits
  }

  private func outOf(_ rest: inout Substring) -> String? {
    for word in ["av ", "of "] where rest.lowercased().hasPrefix(word) {
      var after = rest.dropFirst(word.count).drop { $0 == " " }
      if let of = number(&after) {
        rest = after
        return of
      }
    }
    return nil
  }
}
