/// Looks through a text before it is parsed, for what makes the parser slow or its result huge.
///
/// The limits stem from measurements of cmark-gfm 0.29.0.gfm.6: within them every text tried parses in under a second.
enum MarkdownLimits {
  static let size = 65_536
  static let tableColumns = 60
  static let tableCells = 5_000
  /// How many nodes may lie inside each other.
  static let depth = 100
  /// How many lists and quotes may open on one line.
  static let markersOnALine = 50
  /// Marks that the parser looks for the end of, again and again, and how many of each may stand in one text.
  static let marks: [(mark: String, limit: Int)] = [("[", 2_000), ("<", 2_000), ("www.", 1_000)]
  /// The bytes of all addresses together, counted after parsing: a short name may stand for a long address.
  static let addresses = 1_000_000

  /// The first thing in a text that is too much, with its line and its column in bytes.
  struct Excess: Error {
    enum Reason: Sendable {
      case size
      case columns(Int)
      case cells(Int)
      case depth
      case marks(String, limit: Int)
      case addresses
    }

    var reason: Reason
    var line: Int
    var column = 1
  }

  static func excess(in lines: SourceLines) -> Excess? {
    if lines.size > size { return Excess(reason: .size, line: lines.line(at: size)) }
    var counts = marks.map { _ in 0 }
    var table: (columns: Int, line: Int, column: Int, rows: Int)?
    for number in lines.numbers {
      let line = lines[number]
      for (index, (mark, limit)) in marks.enumerated() {
        guard let column = passing(limit, mark, in: line, after: &counts[index]) else { continue }
        return Excess(reason: .marks(mark, limit: limit), line: number, column: column)
      }
      if opensTooDeep(line) { return Excess(reason: .depth, line: number) }
      let content = line.drop { isBlank($0) || $0 == UInt8(ascii: ">") }
      let column = content.startIndex - line.startIndex + 1
      if content.isEmpty {
        table = nil
      } else if let columns = columnsOfDelimiters(content), columns > 1 {
        if columns > tableColumns { return Excess(reason: .columns(columns), line: number, column: column) }
        if columns > table?.columns ?? 0 { table = (columns, number, column, table?.rows ?? 0) }
      }
      table?.rows += 1
      if let table, table.columns * table.rows > tableCells {
        return Excess(reason: .cells(table.columns * table.rows), line: table.line, column: table.column)
      }
    }
    return nil
  }

  /// The column of the mark that passes a limit, counting on from the lines before.
  private static func passing(
    _ limit: Int, _ mark: String, in line: ArraySlice<UInt8>, after count: inout Int
  ) -> Int? {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return nil }
    for index in line.indices where line[index] == first && line[index...].starts(with: mark) {
      count += 1
      if count > limit { return index - line.startIndex + 1 }
    }
    return nil
  }

  /// Whether more lists and quotes open at the start of a line than may.
  private static func opensTooDeep(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = Array("->*+.)".utf8)
    let start = line.prefix { isBlank($0) || isDigit($0) || marks.contains($0) }
    guard start.count(where: marks.contains) > markersOnALine else { return false }
    // A line of nothing but one mark is a rule.
    return start.count < line.count || Set(start.filter { !isBlank($0) }).count > 1
      || start.contains(UInt8(ascii: ">"))
  }

  /// The number of columns of a line that sets a table's columns, such as `|---|:--|`.
  private static func columnsOfDelimiters(_ content: ArraySlice<UInt8>) -> Int? {
    let bar = UInt8(ascii: "|")
    guard content.contains(UInt8(ascii: "-")),
      content.allSatisfy({ $0 == bar || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || isBlank($0) })
    else { return nil }
    return content.split(separator: bar).count { !$0.allSatisfy(isBlank) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0C).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
