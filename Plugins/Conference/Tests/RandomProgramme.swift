import SpreCore
import SpreTestKit

/// A programme thrown together, with the times that it really has: minutes since midnight, on day 0, 1 or 2.
struct RandomProgramme {
  struct Talk {
    var id: String?
    var start: Int
    var minutes: Int
    /// Whether the file says the start, or leaves it to follow from the one before.
    var saysStart: Bool
    var by: [String]
  }

  struct Part {
    var id: String
    var type: String
    var day: Int
    var start: Int
    var end: Int
    var room: String?
    var chairs: [String]
    var expected: Int?
    var groups: [String]?
    var talks: [Talk]
  }

  /// The rooms with their seats; a part may name one that is not here.
  static let rooms = ["stor": 100, "midt": 40, "liten": 15]
  static let people = ["leder", "bruker", "forsker", "fagperson"]
  /// The day after the last is outside the conference.
  static let days = ["2026-11-25", "2026-11-26", "2026-11-27"]

  var parts: [Part]
  var titles: [String]

  init(seed: UInt64) {
    var dice = SeededNumbers(seed: seed)
    let types = ["plenary", "parallel", "workshop", "posters", "break", "social"]
    parts = (0..<Int.random(in: 1...14, using: &dice)).map { number in
      let start = 8 * 60 + 5 * Int.random(in: 0...110, using: &dice)
      let end = start + [-10, 0, 15, 30, 45, 60, 90, 160].randomElement(using: &dice)!
      let type = types.randomElement(using: &dice)!
      var part = Part(
        id: Int.random(in: 0..<12, using: &dice) == 0 ? "s0" : "s\(number)", type: type,
        day: [0, 0, 0, 0, 1, 1, 1, 2].randomElement(using: &dice)!, start: start, end: end,
        room: [nil, "stor", "stor", "midt", "liten", "borte"].randomElement(using: &dice)!,
        chairs: Self.some(["leder", "bruker", "ukjent"], &dice),
        expected: [nil, 10, 40, 120].randomElement(using: &dice)!,
        groups: [nil, ["A"], ["A", "B"], ["C"]].randomElement(using: &dice)!, talks: [])
      var cursor = start
      for index in 0..<Int.random(in: 0...3, using: &dice) {
        let jumps = type != "posters" && Int.random(in: 0..<4, using: &dice) == 0
        let begins = type == "posters" ? start : jumps ? cursor + 5 * Int.random(in: -4...4, using: &dice) : cursor
        let talk = Talk(
          id: [nil, "t\(index)", "t0"].randomElement(using: &dice)!, start: max(0, begins),
          minutes: 5 * Int.random(in: 1...5, using: &dice), saysStart: jumps || Bool.random(using: &dice),
          by: Self.some(Self.people + ["borte"], &dice))
        cursor = talk.start + talk.minutes
        part.talks.append(talk)
      }
      return part
    }
    titles = (0..<60).map { _ in Self.title(&dice) }
  }

  private static func some(_ names: [String], _ dice: inout SeededNumbers) -> [String] {
    Array(names.shuffled(using: &dice).prefix(Int.random(in: 0...2, using: &dice)))
  }

  private static func title(_ dice: inout SeededNumbers) -> String {
    let plain = [
      "Læring og mestring på Ålesund", "Čállinlávdegoddi ja ŋ đ ŧ ž", "👩🏽‍⚕️🇳🇴 «Æ»", "مرحبا", "A & B <b>", "x; y, z\\n",
    ]
    let all = plain + HostileText.all.map(\.text)
    let text = all.randomElement(using: &dice)!
    return text.allSatisfy(\.isWhitespace) ? "Tittel" : text
  }

  /// The programme as an activity's file writes it.
  var yaml: String {
    var lines = ["rooms:"]
    lines += Self.rooms.keys.sorted().map { "  - {id: \($0), name: {nb: Rom \($0)}, seats: \(Self.rooms[$0]!)}" }
    lines += ["contributors: {forsker: {nb: Forsker}, fagperson: {nb: Fagperson}}", "sessions:"]
    var titles = titles.makeIterator()
    func title() -> String { "title: {nb: \(Self.quoted(titles.next() ?? "Tittel"))}" }
    for part in parts {
      lines.append("  - id: \(part.id)")
      lines.append("    \(title())")
      lines.append("    type: \(part.type)")
      lines.append("    day: \(Self.days[part.day])")
      lines.append("    start: \"\(Self.clock(part.start))\"")
      lines.append("    end: \"\(Self.clock(part.end))\"")
      if let room = part.room { lines.append("    room: \(room)") }
      lines.append("    chair: [\(part.chairs.joined(separator: ", "))]")
      if let expected = part.expected { lines.append("    expected: \(expected)") }
      if let groups = part.groups { lines.append("    groups: [\(groups.joined(separator: ", "))]") }
      if !part.talks.isEmpty { lines.append("    contributions:") }
      for talk in part.talks {
        let id = talk.id.map { "id: \($0), " } ?? ""
        let start = talk.saysStart ? "start: \"\(Self.clock(talk.start))\", " : ""
        let by = talk.by.joined(separator: ", ")
        lines.append("      - {\(id)\(title()), \(start)minutes: \(talk.minutes), by: [\(by)]}")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// A text between double quotes, with everything that is not a plain letter by its number.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        if scalar.isASCII, scalar.properties.isAlphabetic || scalar == " " { return String(scalar) }
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }.joined() + "\""
  }
}
