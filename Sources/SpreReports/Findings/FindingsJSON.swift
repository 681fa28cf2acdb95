public import SpreCore

/// Findings for programs: `{schema, findings: [{severity, code, message, file, line, column, field, fix}]}`.
public struct FindingsJSON: Sendable, Hashable, Codable {
  public struct Entry: Sendable, Hashable, Codable {
    public var severity: String
    public var code: String
    public var message: String
    /// The file, and the line and column from 1; null where they are not known.
    public var file: String?
    public var line: Int?
    public var column: Int?
    public var field: String?
    public var fix: String?
  }

  public var schema = 1
  public var findings: [Entry]

  /// Tells the findings in one language, in the order given.
  public init(_ findings: [Finding], language: WorkingLanguage) {
    self.findings = findings.map { finding in
      let origin = finding.origin.flatMap { $0.file.isEmpty ? nil : $0 }
      return Entry(
        severity: finding.severity.rawValue, code: finding.code, message: finding.message[language],
        file: origin?.file, line: origin.flatMap { $0.line > 0 ? $0.line : nil },
        column: origin.flatMap { $0.column > 0 ? $0.column : nil },
        field: finding.origin.flatMap { $0.field.isEmpty ? nil : $0.field }, fix: finding.fix?[language])
    }
  }

  /// The findings as text, keys sorted.
  public func text() throws -> String { try JSONText.of(self) }
}

extension FindingsJSON.Entry {
  /// Every key is written, so that a reader need not tell absent from null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(severity, forKey: .severity)
    try container.encode(code, forKey: .code)
    try container.encode(message, forKey: .message)
    try container.encode(file, forKey: .file)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(field, forKey: .field)
    try container.encode(fix, forKey: .fix)
  }
}
