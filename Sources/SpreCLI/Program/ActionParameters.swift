import SpreCore

/// The parameters of an action as given on the command line, checked against what the action declares.
struct ActionParameters {
  /// The declared parameters that were given, as a map.
  let values: Value
  /// The host's own parameters that were given, by name.
  let reserved: [String: String]
  let findings: [Finding]

  init(_ arguments: [String], declaration: ActionDeclaration) throws {
    var entries: [Value.Entry] = []
    var reserved: [String: String] = [:]
    let known = ["workspace", "today", "language"] + ActionDeclaration.reservedNames
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else { throw UsageFailure.notAParameter(argument) }
      let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first else { throw UsageFailure.notAParameter(argument) }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw UsageFailure.noValue(name) }
      if known.contains(name) {
        reserved[name] = value
      } else {
        let origin = Origin(file: "command line", field: name)
        entries.append(Value.Entry(key: name, keyOrigin: origin, value: Value(.scalar(value), at: origin)))
      }
    }
    values = Value(.map(entries), at: Origin(file: "command line"))
    self.reserved = reserved
    var check = FieldCheck(names: KnownNames())
    check.check(values, fields: declaration.parameters)
    findings = check.findings
  }

  /// A reserved parameter that must be a whole number from 1.
  func number(_ name: String) throws -> Int? {
    guard let text = reserved[name] else { return nil }
    guard let number = Int(text), number > 0 else { throw UsageFailure.notANumber(name, text) }
    return number
  }
}
