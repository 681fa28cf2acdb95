/// Cells that a spreadsheet shows as text and never runs as a formula.
///
/// Excel and LibreOffice take a cell that begins with `=`, `+`, `-` or `@` for a formula, even one from a text file, and
/// OWASP's page on CSV injection adds the tab, the line ends and the full-width forms. Such a cell gets an apostrophe in
/// front, unless it is a plain number. Whoever reads the file gets that apostrophe with the text; ``unguarded(_:)``
/// takes it away again and gives exactly what went in.
public enum SpreadsheetCell {
  /// The text as a cell: with an apostrophe in front where it could run, and without control characters.
  ///
  /// Tabs and line ends stay.
  public static func guarded(_ text: String) -> String {
    let hasControls = text.unicodeScalars.contains(where: isControl)
    let clean = hasControls ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) })) : text
    return couldRun(clean) ? "'" + clean : clean
  }

  /// The text that a guarded cell was made from.
  public static func unguarded(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return couldRun(rest) ? rest : cell
  }

  /// Whether a spreadsheet could run a text; apostrophes in front do not count, so that guarding can be undone.
  private static func couldRun(_ text: String) -> Bool {
    let bare = text.unicodeScalars.drop { $0 == "'" }
    guard let first = bare.first else { return false }
    if "\t\r\n".unicodeScalars.contains(first) { return true }
    let visible = bare.drop { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    guard let start = visible.first, "=+-@＝＋－＠".unicodeScalars.contains(start) else { return false }
    return !isNumber(visible)
  }

  /// Whether a text is a sign and digits, with at most one decimal comma or point between them.
  private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let sign = text.first, sign == "+" || sign == "-" else { return false }
    let parts = text.dropFirst().split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\t\r\n".unicodeScalars.contains(scalar)
  }
}
