import SpreCore

/// A register's file before it becomes a register.
struct RegisterFile {
  var kind: RegisterKind
  var path: String
  /// The list of records, or nothing when there is none or it could not be read.
  var value: Value?
  /// Whether the file could be read, so that what it lacks is not there.
  var isRead: Bool

  /// The records that have fields.
  var records: [Value] { value?.elements?.filter { $0.entries != nil } ?? [] }

  /// The ending of a name that a register may have, with its full stop; nothing for another.
  static func ending(of name: String) -> String? { [".yml", ".csv", ".tsv"].first(where: name.hasSuffix) }

  /// Checks the records against what their kind declares.
  func check(with check: inout FieldCheck) {
    guard let value, !value.isNull else { return }
    check.check(value, as: .list(.record(kind.fields)))
    // What a rule divides seats by decides what its names are.
    for rule in records.flatMap({ $0["rules"]?.elements ?? [] }) where rule["per"]?.text == "region" {
      for name in rule["of"]?.elements ?? [] where name.text != nil { check.check(name, as: .reference(.region)) }
    }
  }

  /// Ids that are given twice.
  var problems: [Finding] {
    guard kind.fields.first?.name == "id" else { return [] }
    var seen: Set<String> = []
    return records.compactMap { record in
      guard let value = record["id"], let text = value.text, !seen.insert(text).inserted else { return nil }
      return .twin("id", text, at: value.origin)
    }
  }
}

extension [RegisterFile] {
  /// The ids that a register's records have; nothing when they cannot be told, which is a finding already.
  func ids(of kind: RegisterKind, isListed: Bool) -> [String]? {
    guard isListed else { return nil }
    guard let file = first(where: { $0.kind.id == kind.id }) else { return [] }
    return file.isRead && (file.value.map { $0.elements != nil } ?? true)
      ? file.records.compactMap { $0["id"]?.text } : nil
  }

  /// The registers with their records.
  func registers(main: Language) -> Registers {
    Registers(Dictionary(map { ($0.kind.id, $0.records) }) { first, _ in first }, main: main)
  }
}
