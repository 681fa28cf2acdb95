public import SpreCore

/// How many findings there are of each severity, in words: "2 feil, 1 advarsel, 14 merknader".
public struct FindingsSummary: Sendable, Hashable {
  /// The number of findings by severity; a severity without findings is absent.
  public let counts: [Severity: Int]

  public init(_ findings: some Sequence<Finding>) {
    counts = findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }

  /// The counts from worst to least, or a sentence saying that there are none.
  public func text(_ language: WorkingLanguage) -> String {
    let parts = Severity.allCases.sorted(by: >).compactMap { severity in
      counts[severity].map { FindingsWords.count($0, severity)[language] }
    }
    return parts.isEmpty ? FindingsWords.none[language] : parts.joined(separator: ", ")
  }

  /// The counts as they go on a sentence: "with 2 errors", "without findings".
  public var accompanying: Phrase {
    counts.isEmpty
      ? Phrase(nb: "uten funn", en: "without findings")
      : Phrase(nb: "med \(text(.nb))", en: "with \(text(.en))")
  }
}
