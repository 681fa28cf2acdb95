/// Reads the CSS that messages carry, as far as telling which features it uses.
enum StyleReading {
  /// A property with its value, both in lower case and without white space around.
  struct Declaration: Hashable {
    var name: String
    var value: String
  }

  /// A rule of a style sheet with the conditions around it.
  struct Rule: Hashable {
    /// What stands after `@media` around the rule, the outermost first.
    var media: [String]
    var selectors: [String]
    var declarations: [Declaration]
  }

  /// The declarations of a `style` attribute or of one rule.
  static func declarations(_ text: some StringProtocol) -> [Declaration] {
    pieces(text, at: ";").compactMap { piece in
      guard let colon = piece.firstIndex(of: ":") else { return nil }
      let name = piece[..<colon].trimmed.lowercased()
      let value = piece[piece.index(after: colon)...].trimmed.lowercased()
      return name.isEmpty ? nil : Declaration(name: name, value: value)
    }
  }

  /// The rules of a style sheet, those inside `@media` with its condition.
  static func rules(_ sheet: some StringProtocol, media: [String] = []) -> [Rule] {
    var rules: [Rule] = []
    var rest = Substring(sheet)
    while let open = rest.firstIndex(of: "{"), let close = end(of: rest, from: open) {
      let head = rest[..<open].trimmed
      let inner = rest[rest.index(after: open)..<close]
      if head.hasPrefix("@"), !inner.contains("{") {
        rules.append(Rule(media: media + [head.lowercased()], selectors: [], declarations: declarations(inner)))
      } else if head.hasPrefix("@") {
        rules += self.rules(inner, media: media + [head.lowercased()])
      } else {
        rules.append(
          Rule(
            media: media, selectors: pieces(head, at: ",").map { $0.trimmed.lowercased() },
            declarations: declarations(inner)))
      }
      rest = rest[rest.index(after: close)...]
    }
    return rules
  }

  /// The brace that ends what a brace opens.
  private static func end(of text: Substring, from open: Substring.Index) -> Substring.Index? {
    var depth = 0
    for index in text[open...].indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The text parted at a character, but for where it stands in quotes or brackets.
  private static func pieces(_ text: some StringProtocol, at separator: Character) -> [String] {
    var pieces = [""]
    var quote: Character?
    var depth = 0
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "(" {
        depth += 1
      } else if character == ")" {
        depth -= 1
      } else if character == separator, depth <= 0 {
        pieces.append("")
        continue
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
