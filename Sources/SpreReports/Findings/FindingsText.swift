public import SpreCore

/// Findings for a terminal: one line each, how to mend it on the next, and the counts at the end.
///
///     feil items/film.md:3:7 [reference.group.unknown] Ukjent målgruppe «Ø». (felt groups[0])
///       → Mente du «B»?
///     1 feil
public struct FindingsText: Sendable {
  public var findings: [Finding]
  public var language: WorkingLanguage
  /// Which findings are counted and not told.
  public var isOnlyCounted: @Sendable (Finding) -> Bool

  public init(
    _ findings: [Finding], language: WorkingLanguage,
    onlyCounting: @escaping @Sendable (Finding) -> Bool = { _ in false }
  ) {
    self.findings = findings
    self.language = language
    isOnlyCounted = onlyCounting
  }

  /// All lines, each with a line end.
  ///
  /// Control characters come out as U+FFFD, so that no text from a file can steer the terminal.
  public var text: String {
    findings.filter { !isOnlyCounted($0) }.map(lines).joined() + FindingsSummary(findings).text(language) + "\n"
  }

  private func lines(_ finding: Finding) -> String {
    var words = [FindingsWords.severity(finding.severity)[language]]
    if let origin = finding.origin, !origin.file.isEmpty { words.append(origin.place) }
    words.append("[\(finding.code)]")
    words.append(finding.message[language])
    if let field = finding.origin?.field, !field.isEmpty { words.append("(\(FindingsWords.field[language]) \(field))") }
    var text = words.joined(separator: " ").withoutControls + "\n"
    if let fix = finding.fix { text += "  → \(fix[language].withoutControls)\n" }
    return text
  }
}

extension Origin {
  /// The file, with the line and the column where they are known: `items/film.md:3:7`.
  var place: String {
    guard line > 0 else { return file }
    return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
  }
}

extension String {
  /// The text with control characters, and those that turn the direction of writing, as U+FFFD.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
