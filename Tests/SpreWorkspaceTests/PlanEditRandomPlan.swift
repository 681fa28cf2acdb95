import SpreCore
import SpreTestKit

/// A plan in one of the many ways that people write one, with a number in every comment.
struct RandomPlan {
  static let codes = ["A", "B", "C", "Æ", "Ø1", "N", "NULL", "ÅÅÅÅ"]

  /// The lines before, of and after the groups of the measure `valgt`; a measure between braces counts as its groups.
  private(set) var before: [String] = []
  private(set) var groups: [String] = []
  private(set) var after: [String] = []
  /// How many comments there are: `#k1` to `#kN`.
  private(set) var comments = 0
  let lineEnd: String
  let wanted: Audience
  private var numbers: SeededNumbers
  private let mark: String

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    lineEnd = Bool.random(using: &numbers) ? "\n" : "\r\n"
    mark = Int.random(in: 0..<5, using: &numbers) == 0 ? "\u{FEFF}" : ""
    let some = Self.codes.shuffled(using: &numbers).prefix(Int.random(in: 0...5, using: &numbers))
    wanted = Int.random(in: 0..<6, using: &numbers) == 0 ? .all : .named(Array(some))
    before = ["groups:" + comment(50)]
    for code in Self.codes {
      before.append("  - {code: \"\(code)\", name: {nb: 'Gruppe, «\(code)»: 😀'}}" + comment(20))
    }
    before += ["measures:" + comment(30)]
    for number in 0..<Int.random(in: 0...3, using: &numbers) { before += measure("før-\(number)").joined() }
    let chosen = measure("valgt")
    before += chosen[0]
    groups = chosen[1]
    after = chosen[2]
    for number in 0..<Int.random(in: 0...3, using: &numbers) { after += measure("etter-\(number)").joined() }
    after.append("remarks: [\"#ingen kommentar\"]" + comment(50))
  }

  var text: String { mark + (before + groups + after).map { $0 + lineEnd }.joined() }
  var start: String { mark + before.map { $0 + lineEnd }.joined() }
  var end: String { after.map { $0 + lineEnd }.joined() }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func comment(_ percent: Int) -> String {
    guard chance(percent) else { return "" }
    comments += 1
    return (chance(50) ? " " : "   ") + "#k\(comments) [A, B] 'æ"
  }

  private mutating func commentLines(_ percent: Int, _ indentation: String) -> [String] {
    var lines: [String] = []
    while chance(percent) { lines.append(chance(20) ? "" : indentation + comment(100)) }
    return lines
  }

  /// The lines before the groups, of the groups, and after.
  private mutating func measure(_ id: String) -> [[String]] {
    if chance(20) { return [[], ["  - {id: \(id), " + between() + "push: true}" + comment(40)], []] }
    let name: [String] =
      chance(50)
      ? ["    name: {nb: \"Tiltak \(id): æ, 😀\", en: 'It''s'}" + comment(40)]
      : ["    name:" + comment(30), "      nb: Tiltak «\(id)»" + comment(30)]
    let start = commentLines(30, "  ") + ["  - id: \(id)" + comment(30)]
    let rest =
      ["    push: true" + comment(30)] + (chance(50) ? ["    blank: {N: \"fordi, [A]\"}"] : [])
      + commentLines(20, "    ")
    let groups = self.groupLines()
    if groups.isEmpty { return [start + name, [], rest] }
    return chance(70) ? [start + name, groups, rest] : [start, groups, name + rest]
  }

  /// The groups of a measure between braces, with the comma after.
  private mutating func between() -> String {
    chance(20) ? "" : chance(20) ? "groups: all, " : "groups: " + list() + ", "
  }

  private mutating func some() -> [String] {
    let quote = pick(["", "", "'", "\""])
    return Self.codes.shuffled(using: &numbers).prefix(Int.random(in: 0...5, using: &numbers)).map {
      $0 == "NULL" && quote.isEmpty ? "\"NULL\"" : quote + $0 + quote
    }
  }

  private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &numbers)! }

  private mutating func list() -> String {
    let pad = pick(["", "", " "])
    return "[" + pad + some().joined(separator: pick([", ", ",", " , "])) + pad + "]"
  }

  private mutating func groupLines() -> [String] {
    let key = "    " + pick(["groups", "groups", "'groups'"]) + ":"
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: return []
    case 1: return [key + " " + pick(["all", "none", "'all'", "~", ""]) + comment(50)]
    case 2, 3: return [key + pick([" ", "   "]) + list() + comment(50)]
    case 4:
      var lines = [key + " [" + comment(50)]
      for code in some() { lines += commentLines(20, "      ") + ["      " + code + "," + comment(50)] }
      return lines + ["    ]" + comment(50)]
    default:
      let lead = pick(["    - ", "      - ", "      -   "])
      var lines: [String] = []
      for code in some() { lines += (lines.isEmpty ? [] : commentLines(20, "      ")) + [lead + code + comment(50)] }
      return lines.isEmpty ? [key + " []" + comment(50)] : [key + comment(50)] + commentLines(20, "      ") + lines
    }
  }
}
