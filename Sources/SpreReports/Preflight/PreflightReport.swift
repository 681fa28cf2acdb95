public import SpreCore

/// Everything that is known of an activity's drafts before they go out: what was checked, found and counted.
///
/// Its errors close the gate that `spre approve` stands at; an error that was let through by its code and with a
/// reason stays in the report and is shown as such.
public struct PreflightReport: Sendable, Hashable {
  /// A check with what it saw, and what it found, the worst first.
  public struct Result: Sendable, Hashable {
    public var check: PreflightCheck
    public var observations: [Phrase]
    /// What it saw that only those who want to know more will read.
    public var details: [Phrase]
    public var findings: [Finding]
    /// Whether the check was made at all; one that was not has passed nothing.
    public var isMade: Bool
  }

  /// An error that a standing approval let through.
  public struct Exception: Sendable, Hashable {
    /// The code of the findings that were let through.
    public var code: String
    public var reason: String
    /// The role that approved, and the day.
    public var by: String
    public var date: Day

    public init(code: String, reason: String, by: String, date: Day) {
      self.code = code
      self.reason = reason
      self.by = by
      self.date = date
    }
  }

  /// The words that have gone out over some months, against those of this activity.
  public struct Balance: Sendable, Hashable {
    /// The days that are counted.
    public var period: DateSpan
    /// The words in each language that went out in the period.
    public var words: [Language: Int]

    public init(period: DateSpan, words: [Language: Int]) {
      self.period = period
      self.words = words
    }
  }

  public var activity: String
  public var title: String
  public var dates: DateSpan?
  /// The day that the drafts were made for.
  public var today: Day
  /// What there is to count in each edition.
  public var editions: [EditionFacts]
  /// The checks with their findings, those with the worst first, and otherwise in the order given.
  public var results: [Result]
  /// The findings that no check owns.
  public var other: [Finding]
  /// What went out earlier.
  public var balance: Balance?
  /// What a standing approval let through.
  public var exceptions: [Exception]

  /// Gives each finding to the check that owns its code; what none owns is kept apart.
  ///
  /// A check among those not made, by their ids, counts as made all the same where it found something.
  public init(
    activity: String, title: String, dates: DateSpan? = nil, today: Day, editions: [EditionFacts] = [],
    checks: [PreflightCheck], notMade: Set<String> = [], findings: [Finding], observations: [PreflightObservation] = [],
    balance: Balance? = nil, exceptions: [Exception] = []
  ) {
    self.activity = activity
    self.title = title
    self.dates = dates
    self.today = today
    self.editions = editions
    self.balance = balance
    self.exceptions = exceptions
    var owned: [String: [Finding]] = [:]
    var other: [Finding] = []
    for finding in findings {
      guard let owner = checks.owner(of: finding.code) else {
        other.append(finding)
        continue
      }
      owned[owner.id, default: []].append(finding)
    }
    let results = checks.map { check -> Result in
      let findings = (owned[check.id] ?? []).worstFirst
      let seen = observations.filter { $0.check == check.id }
      return Result(
        check: check, observations: seen.filter { !$0.isDetail }.map(\.text).eachOnce,
        details: seen.filter(\.isDetail).map(\.text).eachOnce, findings: findings,
        isMade: !findings.isEmpty || !notMade.contains(check.id))
    }
    self.results =
      Severity.allCases.sorted(by: >).flatMap { severity in
        results.filter { $0.findings.worst == severity }
      } + results.filter(\.findings.isEmpty)
    self.other = other.worstFirst
  }

  /// All findings, in the order that they are told.
  public var findings: [Finding] { results.flatMap(\.findings) + other }

  /// The exception that lets a finding through; only errors need one.
  public func exception(for finding: Finding) -> Exception? {
    finding.severity == .error ? exceptions.first { $0.code == finding.code } : nil
  }

  /// The findings that hold an approval back.
  public var obstacles: [Finding] { findings.filter { $0.severity == .error && exception(for: $0) == nil } }

  /// Whether the drafts may be approved as they are.
  public var isOpen: Bool { obstacles.isEmpty }
}

extension PreflightReport.Result {
  /// What came of the check.
  public enum Outcome: Sendable, Hashable {
    case notMade
    case passed
    /// Something was found, the worst of this severity.
    case found(Severity)
  }

  public var outcome: Outcome { findings.worst.map { .found($0) } ?? (isMade ? .passed : .notMade) }
}

extension [Finding] {
  /// The worst first, and otherwise in the order given.
  fileprivate var worstFirst: [Finding] {
    Severity.allCases.sorted(by: >).flatMap { severity in filter { $0.severity == severity } }
  }
}

extension [Phrase] {
  /// The phrases in the order given, each once.
  fileprivate var eachOnce: [Phrase] {
    var seen: Set<Phrase> = []
    return filter { seen.insert($0).inserted }
  }
}
