import SpreCore

/// Writes rows of cells as comma-separated values (RFC 4180), with CRLF line ends.
///
/// A cell is quoted where a reader would otherwise take it for something else: for several cells or rows, for a byte
/// order mark, for Excel's `sep=` line, or for a row that is not there.
public struct CSVWriter: Sendable, Hashable {
  /// What stands between the cells of a row.
  public enum Separator: Unicode.Scalar, Sendable, Hashable, CaseIterable {
    case comma = ","
    /// What Excel with Norwegian settings reads and writes.
    case semicolon = ";"
    case tab = "\t"
  }

  /// What stands between the cells of a row.
  public var separator: Separator
  /// Whether every cell is quoted, not only those that need it.
  public var quotesAll = false
  /// Whether the file begins with a byte order mark, which Excel needs to read letters outside ASCII.
  public var hasByteOrderMark = false
  /// Whether cells are made safe for spreadsheets, see ``SpreadsheetCell``; turn it off where a program reads the file.
  public var guardsCells = true

  public init(_ separator: Separator = .comma) { self.separator = separator }

  /// The rows as a file; each ends in CRLF, the last one too.
  public func text(_ rows: [[String]]) -> String {
    (hasByteOrderMark ? "\u{FEFF}" : "") + rows.map { line($0) + "\r\n" }.joined()
  }

  private func line(_ row: [String]) -> String {
    let cells = guardsCells ? row.map(SpreadsheetCell.guarded) : row
    // A row with nothing in it, which readers leave out, is told apart by its first cell.
    let isEmpty = cells.allSatisfy(\.isEmpty)
    let written = cells.enumerated().map { index, cell in
      quotesAll || CSVWriter.needsQuotes(cell) || (isEmpty && index == 0) ? CSVWriter.quoted(cell) : cell
    }
    return written.joined(separator: String(separator.rawValue))
  }

  /// Whether a reader that has to guess the separator could misread the bare cell.
  private static func needsQuotes(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, let last = cell.unicodeScalars.last else { return false }
    if first == " " || last == " " || first == "\u{FEFF}" { return true }
    if cell.unicodeScalars.contains(where: { "\",;\t\r\n".unicodeScalars.contains($0) }) { return true }
    return cell.unicodeScalars.prefix(4).elementsEqual("sep=".unicodeScalars) {
      $0.properties.lowercaseMapping == String($1)
    }
  }

  private static func quoted(_ cell: String) -> String {
    var output = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { output += "\"" }
      output.unicodeScalars.append(scalar)
    }
    return output + "\""
  }
}
