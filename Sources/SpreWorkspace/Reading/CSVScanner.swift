/// Takes the text of a table apart, a row at a time (RFC 4180, and the line ends and separators of spreadsheets).
struct CSVScanner {
  /// What stands between cells.
  let separator: Unicode.Scalar
  /// The place of a quote that nobody closes.
  private(set) var openQuote: (line: Int, column: Int)?

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var column = 1

  /// Begins after a byte order mark and a line such as `sep=;`, which Excel obeys.
  ///
  /// Otherwise the separator is the one of semicolon, comma and tab that the first row has most of, in that order.
  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let head = Array(scalars.prefix(6))
    let isTold =
      head.count > 4 && String(String.UnicodeScalarView(head[..<4])).lowercased() == "sep="
      && ";,\t|:".unicodeScalars.contains(head[4]) && (head.count == 5 || head[5] == "\r" || head[5] == "\n")
    separator = isTold ? head[4] : Self.guess(scalars)
    self.scalars = scalars
    if isTold { while index < scalars.count, line == 1 { step() } }
  }

  /// The cells of the next row, or nothing after the last; an empty line is a row of one absent cell.
  mutating func row() -> [CSVCell]? {
    guard index < scalars.count, openQuote == nil else { return nil }
    var cells = [cell()]
    while index < scalars.count, scalars[index] == separator {
      step()
      cells.append(cell())
    }
    if openQuote != nil { return nil }
    let end = line
    while index < scalars.count, line == end { step() }
    return cells
  }

  private mutating func cell() -> CSVCell {
    var cell = CSVCell(line: line, column: column)
    guard index < scalars.count, scalars[index] == "\"" else {
      cell.source = bare()
      return cell
    }
    cell.isQuoted = true
    step()
    let start = index
    while index < scalars.count {
      if scalars[index] == "\"" {
        guard index + 1 < scalars.count, scalars[index + 1] == "\"" else {
          cell.source = scalars[start..<index]
          step()
          cell.tail = bare()
          return cell
        }
        step()
      }
      step()
    }
    openQuote = (cell.line, cell.column)
    return cell
  }

  /// What stands before the next separator or line end.
  private mutating func bare() -> ArraySlice<Unicode.Scalar> {
    let start = index
    while index < scalars.count, scalars[index] != separator, !"\r\n".unicodeScalars.contains(scalars[index]) { step() }
    return scalars[start..<index]
  }

  /// Moves over one scalar, or over a carriage return and the line feed after it.
  private mutating func step() {
    let scalar = scalars[index]
    index += 1
    column += 1
    guard scalar == "\n" || scalar == "\r" else { return }
    if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
    line += 1
    column = 1
  }

  private static func guess(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars.drop(while: { $0 == "\r" || $0 == "\n" }) {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\r" || scalar == "\n" { break }
      counts[scalar, default: 0] += 1
    }
    let candidates: [Unicode.Scalar] = [";", ",", "\t"]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}
