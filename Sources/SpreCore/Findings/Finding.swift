/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth knowing; nothing to mend.
  case note
  /// Worth mending; nothing is held back.
  case warning
  /// Must be mended before drafts are approved; the program ends with 1.
  case error

  public static func < (a: Severity, b: Severity) -> Bool { order(a) < order(b) }

  private static func order(_ severity: Severity) -> Int { allCases.firstIndex(of: severity) ?? 0 }
}

/// Something a person should know: what, where, and how to mend it.
public struct Finding: Sendable, Hashable {
  /// How much it matters.
  public var severity: Severity
  /// A stable name for the kind of finding, such as `reference.group.unknown`.
  public var code: String
  /// What is amiss, in one sentence.
  public var message: Phrase
  /// How to mend it, where there is a way to name.
  public var fix: Phrase?
  /// The place to look at, where there is one.
  public var origin: Origin?

  public init(_ severity: Severity, _ code: String, _ message: Phrase, fix: Phrase? = nil, at origin: Origin? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.fix = fix
    self.origin = origin
  }
}

extension Sequence<Finding> {
  /// The findings by file, line, column, severity, code and text, each once.
  public func inOrder() -> [Finding] {
    var seen: Set<[String]> = []
    return map { (key: FindingKey($0), finding: $0) }
      .sorted { $0.key < $1.key }
      .filter { seen.insert($0.key.identity).inserted }
      .map(\.finding)
  }

  /// The worst severity, or nothing when there is no finding.
  public var worst: Severity? { map(\.severity).max() }
}

/// What findings are sorted and told apart by; an origin itself equals every other.
private struct FindingKey: Comparable {
  let file: String
  let line: Int
  let column: Int
  let severity: Severity
  let code: String
  let text: String
  let field: String

  init(_ finding: Finding) {
    file = finding.origin?.file ?? ""
    line = finding.origin?.line ?? 0
    column = finding.origin?.column ?? 0
    field = finding.origin?.field ?? ""
    severity = finding.severity
    code = finding.code
    text = finding.message.en
  }

  var identity: [String] { [file, String(line), String(column), severity.rawValue, code, text, field] }

  static func < (a: FindingKey, b: FindingKey) -> Bool {
    if a.file != b.file { return a.file < b.file }
    if (a.line, a.column) != (b.line, b.column) { return (a.line, a.column) < (b.line, b.column) }
    if a.severity != b.severity { return a.severity > b.severity }
    return (a.code, a.text, a.field) < (b.code, b.text, b.field)
  }
}
