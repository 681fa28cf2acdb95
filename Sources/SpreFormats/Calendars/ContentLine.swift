import SpreCore

/// One line of a calendar: a name, parameters and a value, folded when written (RFC 5545, section 3.1).
struct ContentLine {
  /// The longest line, in octets without its line end.
  static let longest = 75

  /// The whole line, without its line end.
  var unfolded: String { line }
  private let line: String

  /// A line with a value that is written as it is, for what the calendar itself says.
  init(_ name: String, _ value: String, parameters: [(name: String, value: String)] = []) {
    let parameters = parameters.map { ";\($0.name)=\(ContentLine.parameter($0.value))" }.joined()
    line = "\(name)\(parameters):\(value)"
  }

  /// A line with a text.
  init(text name: String, _ text: CalendarText) {
    self.init(
      name, ContentLine.escaped(text.text),
      parameters: text.language.map { [(name: "LANGUAGE", value: $0.rawValue)] } ?? [])
  }

  /// A line with a list of texts.
  init(texts name: String, _ texts: [String]) {
    self.init(name, texts.map(ContentLine.escaped).joined(separator: ","))
  }

  /// A line with a whole day.
  init(date name: String, _ day: Day) {
    self.init(name, CalendarMoment.digits(of: day), parameters: [(name: "VALUE", value: "DATE")])
  }

  /// A line with a time on the wall in Oslo.
  init(moment name: String, _ moment: CalendarMoment) {
    self.init(name, moment.local, parameters: [(name: "TZID", value: OsloTimeZone.name)])
  }

  /// A line with an address, or nothing when no link may have it; letters outside ASCII are encoded (RFC 3987, 3.1).
  init?(address name: String, _ address: String, parameters: [(name: String, value: String)] = []) {
    guard WebAddress.isAcceptable(address) else { return nil }
    self.init(name, AddressInBrackets.ascii(address[...]), parameters: parameters)
  }

  /// The line with its line ends.
  ///
  /// It is broken between characters as people see them, and inside one only when that one alone is longer than a
  /// line; never inside a Unicode scalar.
  var folded: String {
    var output = ""
    var room = ContentLine.longest
    for character in line {
      let whole = character.utf8.count < ContentLine.longest
      for piece in whole ? [String(character)] : character.unicodeScalars.map({ String($0) }) {
        if piece.utf8.count > room {
          output += "\r\n "
          room = ContentLine.longest - 1
        }
        output += piece
        room -= piece.utf8.count
      }
    }
    return output + "\r\n"
  }

  /// A text with its marks escaped (RFC 5545, section 3.3.11).
  ///
  /// Every kind of line end becomes `\n`; other control characters are left out, all but the tab.
  static func escaped(_ text: String) -> String {
    var output = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": output += "\\" + String(scalar)
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": output += "\\n"
      case _ where isControl(scalar): break
      default: output.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return output
  }

  /// A parameter's value, quoted where its marks demand it; quotes and line ends in the encoding of RFC 6868.
  static func parameter(_ value: String) -> String {
    var output = ""
    var isQuoted = false
    var previous: Unicode.Scalar?
    for scalar in value.unicodeScalars {
      switch scalar {
      case "^": output += "^^"
      case "\"": output += "^'"
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": output += "^n"
      case _ where isControl(scalar): break
      default:
        isQuoted = isQuoted || ",;:".unicodeScalars.contains(scalar)
        output.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return isQuoted ? "\"\(output)\"" : output
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
  }
}
