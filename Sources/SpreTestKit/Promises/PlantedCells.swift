/// Finds hostile text in a table of comma-separated values that a spreadsheet would run, or that broke the table.
enum PlantedCells {
  static func problems(in source: String) -> [String] {
    guard let rows = rows(of: source) else { return ["a quoted cell has no end, or text after it"] }
    var problems: [String] = []
    if Set(rows.map(\.count)).count > 1 { problems.append("the rows differ in how many cells they have") }
    for cell in rows.joined() where cell.contains(HostileText.mark) {
      if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
        problems.append("the cell \(cell.prefix(40).debugDescription) would run as a formula")
      }
    }
    return problems
  }

  /// The cells (RFC 4180), by the separator that the first line has most of.
  private static func rows(of source: String) -> [[String]]? {
    let scalars = Array(source.unicodeScalars).drop { $0 == "\u{FEFF}" }
    let head = scalars.prefix { $0 != "\n" }
    let separators: [Unicode.Scalar] = [",", ";", "\t"]
    let separator = separators.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? ","
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var wasQuoted = false
    var index = scalars.startIndex
    func append(_ scalar: Unicode.Scalar) {
      rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
    }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = index + 1 < scalars.endIndex ? scalars[index + 1] : nil
      if isQuoted {
        if scalar == "\"", next == "\"" {
          append(scalar)
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
          wasQuoted = true
        } else {
          append(scalar)
        }
      } else if scalar == separator {
        rows[rows.count - 1].append("")
        wasQuoted = false
      } else if scalar == "\n" || (scalar == "\r" && next == "\n") {
        if scalar == "\r" { index += 1 }
        rows.append([""])
        wasQuoted = false
      } else if scalar == "\"", rows[rows.count - 1].last == "", !wasQuoted {
        isQuoted = true
      } else if wasQuoted {
        return nil
      } else {
        append(scalar)
      }
      index += 1
    }
    if rows.last == [""] { rows.removeLast() }
    return isQuoted ? nil : rows
  }
}
