public import SpreCore

/// Another version of a plan than the workspace's own, read from the bytes of one file.
public struct PlanVersion: Sendable {
  /// The plan; nothing when the file is no readable plan.
  public let plan: Plan?
  /// What is amiss in the file, in order.
  public let findings: [Finding]

  /// Reads a `plan.yml`; `file` is what findings call it, and `main` the language of texts that name none.
  public init(_ bytes: [UInt8], file: String, main: Language) {
    guard bytes.count <= TextFile.yamlLimit else {
      findings = [.tooLarge(bytes.count, limit: TextFile.yamlLimit, at: Origin(file: file))]
      plan = nil
      return
    }
    let decoded = TextFile.decode(bytes, file: file)
    guard let text = decoded.text else {
      findings = decoded.findings
      plan = nil
      return
    }
    let (value, problems) = YAMLReader.read(text, file: file)
    // Names that the plan gives itself are not checked against anything: an old version may name what is gone since.
    var check = FieldCheck(names: KnownNames())
    if let value { check.check(value, fields: PlanFields.file) }
    let isEmpty = value == nil && problems.isEmpty
    let empty = isEmpty ? [Finding.emptyFile(at: Origin(file: file, line: 1, column: 1))] : []
    findings = (problems + check.findings + empty).inOrder()
    plan = findings.contains { $0.severity == .error } ? nil : Plan(value, main: main)
  }
}
