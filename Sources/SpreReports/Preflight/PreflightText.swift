public import SpreCore

/// The report before drafts go out, for a terminal: the verdict, each check in a line with its findings, and the rest.
public struct PreflightText: Sendable {
  private let report: PreflightReport
  private let language: WorkingLanguage

  public init(_ report: PreflightReport, language: WorkingLanguage) {
    self.report = report
    self.language = language
  }

  /// All lines, each with a line end.
  public var text: String {
    var lines = [report.verdict[language], report.tally[language], ""]
    for edition in report.editions { lines.append(facts(edition)) }
    if !report.editions.isEmpty { lines.append("") }
    for result in report.results {
      lines.append("\(result.check.label[language]): \(report.word(for: result)[language])")
      lines += result.observations.map { "  \($0[language])" }
      lines += result.findings.flatMap(finding)
    }
    if !report.other.isEmpty {
      lines.append("\(PreflightWords.other[language]): \(FindingsSummary(report.other).text(language))")
      lines += report.other.flatMap(finding)
    }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }

  private func facts(_ edition: EditionFacts) -> String {
    var parts = [DraftsWords.size(edition.bytes)[language], DraftsWords.words(edition.words)[language]]
    if let lix = edition.lix { parts.append("LIX \(lix)") }
    if let links = edition.links { parts.append(PreflightWords.links(links)[language]) }
    if let pictures = edition.pictures { parts.append(PreflightWords.pictures(pictures)[language]) }
    return "\(edition.path): \(parts.joined(separator: ", "))"
  }

  private func finding(_ finding: Finding) -> [String] {
    var words = [FindingsWords.severity(finding.severity)[language]]
    if let origin = finding.origin, !origin.file.isEmpty { words.append(origin.place) }
    words.append("[\(finding.code)] \(finding.message[language])")
    var lines = ["  " + words.joined(separator: " ")]
    if let fix = finding.fix { lines.append("    → \(fix[language])") }
    if let exception = report.exception(for: finding) {
      lines.append(
        "    " + PreflightWords.letThrough(exception, on: exception.date.written(in: language.read))[language])
    }
    return lines
  }
}

extension PreflightReport {
  /// Whether the drafts may be approved, in a sentence.
  var verdict: Phrase {
    PreflightWords.gate(
      obstacles: obstacles.count, letThrough: findings.count { exception(for: $0) != nil })
  }

  /// How many checks found nothing.
  var tally: Phrase {
    PreflightWords.tally(passed: results.count { $0.outcome == .passed }, of: results.count { $0.isMade })
  }

  /// What came of a check, in words: passed, or how many findings of each severity.
  func word(for result: Result) -> Phrase {
    switch result.outcome {
    case .notMade: return PreflightWords.notMade
    case .passed: return PreflightWords.passed
    case .found: break
    }
    let summary = FindingsSummary(result.findings)
    return Phrase(nb: summary.text(.nb), en: summary.text(.en))
  }
}

extension EditionFacts {
  /// The LIX as a whole number, where the text is long enough and in a language that the bands fit.
  var lix: Int? {
    guard case .band = readability.verdict(in: language) else { return nil }
    return readability.lix.map { Int($0.rounded()) }
  }
}
