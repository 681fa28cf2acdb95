/// A line of a calendar, taken apart (RFC 5545, section 3.1).
public struct CalendarLine: Sendable {
  /// The name, such as `SUMMARY`.
  public let name: String
  /// The parameters in order, their values without quotes and with `^n`, `^^` and `^'` read (RFC 6868).
  public let parameters: [(name: String, value: String)]
  /// The value as it stands in the file.
  public let value: String

  /// Takes an unfolded line apart, or gives nothing when it is none.
  public init?(_ source: String) {
    var rest = source.unicodeScalars[...]
    func name() -> String {
      let part = rest.prefix { $0 == "-" || ($0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))) }
      rest = rest.dropFirst(part.count)
      return String(part)
    }
    self.name = name()
    var parameters: [(name: String, value: String)] = []
    while rest.first == ";" {
      rest = rest.dropFirst()
      let parameter = name()
      guard !parameter.isEmpty, rest.popFirst() == "=" else { return nil }
      let isQuoted = rest.first == "\""
      if isQuoted { rest = rest.dropFirst() }
      let value = rest.prefix { $0 != "\"" && (isQuoted || !",;:".unicodeScalars.contains($0)) }
      rest = rest.dropFirst(value.count)
      if isQuoted, rest.popFirst() != "\"" { return nil }
      parameters.append((parameter, CalendarLine.unescaped(value, mark: "^", ["n": "\n", "^": "^", "'": "\""])))
    }
    guard !self.name.isEmpty, rest.popFirst() == ":" else { return nil }
    self.parameters = parameters
    value = String(rest)
  }

  /// The value of the first parameter of a name.
  public subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.value }

  /// The value read as a text: `\n`, `\\`, `\;` and `\,` stand for what they mean.
  public var text: String { CalendarLine.unescaped(value.unicodeScalars[...], mark: "\\", CalendarLine.escapes) }

  /// The value read as a list of texts, with commas between.
  public var texts: [String] {
    var parts: [String] = [""]
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if scalar == ",", !isEscaped { parts.append("") } else { parts[parts.count - 1].unicodeScalars.append(scalar) }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map { CalendarLine.unescaped($0.unicodeScalars[...], mark: "\\", CalendarLine.escapes) }
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "N": "\n", "\\": "\\", ";": ";", ",": ","]

  private static func unescaped(
    _ source: Substring.UnicodeScalarView, mark: Unicode.Scalar, _ meanings: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var output = String.UnicodeScalarView()
    var rest = source
    while let scalar = rest.popFirst() {
      if scalar == mark, let next = rest.first, let meaning = meanings[next] {
        output.append(meaning)
        rest = rest.dropFirst()
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }
}
