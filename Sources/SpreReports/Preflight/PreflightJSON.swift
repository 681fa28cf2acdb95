public import SpreCore

/// The report before drafts go out, for programs.
///
/// `{schema, activity, title, today, from, to, gate, editions, checks: [{id, label, looksAt, result, observations,
/// details, findings}], other, languages, exceptions}`; `gate` is `open` or `closed`, `result` is `passed`, `notMade` or
/// the worst severity.
public struct PreflightJSON: Sendable, Hashable, Encodable {
  public struct Edition: Sendable, Hashable, Encodable {
    public var path: String
    public var language: String?
    public var groups: [String]
    public var bytes: Int
    public var words: Int
    /// Nothing for texts that are too short, or in a language that LIX does not fit.
    public var lix: Int?
    public var links: Int?
    public var pictures: Int?
  }

  public struct Check: Sendable, Hashable, Encodable {
    public var id: String
    public var label: String
    public var looksAt: String
    public var result: String
    public var observations: [String]
    public var details: [String]
    public var findings: [FindingsJSON.Entry]
  }

  /// The words in a language, and those that went out from one day to another.
  public struct Languages: Sendable, Hashable, Encodable {
    public var words: [String: Int]
    public var from: String?
    public var to: String?
    public var goneOut: [String: Int]
  }

  public struct Exception: Sendable, Hashable, Encodable {
    public var code: String
    public var reason: String
    public var by: String
    public var date: String
  }

  public var schema = 1
  public var activity: String
  public var title: String
  public var today: String
  public var from: String?
  public var to: String?
  public var gate: String
  public var editions: [Edition]
  public var checks: [Check]
  public var other: [FindingsJSON.Entry]
  public var languages: Languages
  public var exceptions: [Exception]

  /// Tells a report in one language.
  public init(_ report: PreflightReport, language: WorkingLanguage) {
    activity = report.activity
    title = report.title
    today = report.today.description
    from = report.dates?.from.description
    to = report.dates?.to.description
    gate = report.isOpen ? "open" : "closed"
    editions = report.editions.map { edition in
      Edition(
        path: edition.path, language: edition.language?.rawValue, groups: edition.groups, bytes: edition.bytes,
        words: edition.words, lix: edition.lix, links: edition.links, pictures: edition.pictures)
    }
    checks = report.results.map { result in
      Check(
        id: result.check.id, label: result.check.label[language], looksAt: result.check.looksAt[language],
        result: result.outcome.name, observations: result.observations.map { $0[language] },
        details: result.details.map { $0[language] },
        findings: FindingsJSON(result.findings, language: language).findings)
    }
    other = FindingsJSON(report.other, language: language).findings
    let rows = report.languageRows
    func counted(_ count: KeyPath<PreflightReport.LanguageRow, Int>) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: rows.map { ($0.language.rawValue, $0[keyPath: count]) }.filter { $0.1 > 0 })
    }
    languages = Languages(
      words: counted(\.words), from: report.balance?.period.from.description,
      to: report.balance?.period.to.description, goneOut: counted(\.earlier))
    exceptions = report.exceptions.map { exception in
      Exception(
        code: exception.code, reason: exception.reason, by: exception.by, date: exception.date.description)
    }
  }

  /// The report as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}

extension PreflightReport.Result.Outcome {
  /// What programs call the outcome.
  var name: String {
    switch self {
    case .notMade: "notMade"
    case .passed: "passed"
    case .found(let severity): severity.rawValue
    }
  }
}
