import SpreCore

/// `approval.yml`: an approval, and what each frozen text carries.
///
/// Beside the path and fingerprint of every draft it holds the language, groups and items, so that a delivery can
/// be logged from the archive alone, however the plan and the drafts have changed by then.
struct ApprovalFile: Hashable {
  static let name = "approval.yml"

  /// A frozen text.
  struct Text: Hashable {
    var path: String
    var sha256: String
    var language: Language?
    var groups: [String]
    var items: [String]
    /// Which of its words a delivery counts; absent in approvals from before that was noted.
    var counting: WordCounting?
    /// The role and the day of a text that an earlier approval let out and this one added to, where they differ.
    var by: String?
    var date: Day?
  }

  var by: String
  var date: Day
  var texts: [Text]
  var inputs: [Approval.Fingerprint]
  var overrides: [Approval.Override]

  var approval: Approval {
    var seen: Set<String> = []
    return Approval(
      by: by, date: date, drafts: texts.map { Approval.Fingerprint(path: $0.path, sha256: $0.sha256) },
      inputs: inputs, items: texts.flatMap(\.items).filter { seen.insert($0).inserted }, overrides: overrides)
  }

  subscript(path: String) -> Text? { texts.first { $0.path == path } }
}

extension ApprovalFile {
  /// Reads what has been checked against ``ArchiveFields``.
  init?(_ value: Value) {
    guard let by = value["by"]?.text, let date = value["date"]?.day else { return nil }
    self.by = by
    self.date = date
    texts = (value["drafts"]?.elements ?? []).compactMap(Text.init)
    inputs = (value["inputs"]?.elements ?? []).compactMap { each in
      guard let path = each["path"]?.text, let sha256 = each["sha256"]?.text else { return nil }
      return Approval.Fingerprint(path: path, sha256: sha256)
    }
    overrides = (value["overrides"]?.elements ?? []).compactMap { each in
      guard let code = each["code"]?.text, let reason = each["reason"]?.text else { return nil }
      return Approval.Override(code: code, reason: reason)
    }
  }

  var yaml: [UInt8] {
    var record = YAMLRecord()
    record.add("schema", .plain("\(ArchiveFields.schema)"))
    record.add("by", .text(by))
    record.add("date", .plain("\(date)"))
    record.add("drafts", .records(texts.map(\.record)))
    record.add("inputs", .records(inputs.map { YAMLRecord(path: $0.path, sha256: $0.sha256) }))
    record.add(
      "overrides",
      .records(
        overrides.map { each in
          var record = YAMLRecord()
          record.add("code", .text(each.code))
          record.add("reason", .text(each.reason))
          return record
        }))
    return Array((record.lines.joined(separator: "\n") + "\n").utf8)
  }
}

extension ApprovalFile.Text {
  init?(_ value: Value) {
    guard let path = value["path"]?.text, let sha256 = value["sha256"]?.text else { return nil }
    self.path = path
    self.sha256 = sha256
    language = value["language"]?.language
    groups = value["groups"]?.texts ?? []
    items = value["items"]?.texts ?? []
    counting = value["counted"]?.text.flatMap(WordCounting.init)
    by = value["by"]?.text
    date = value["date"]?.day
  }

  var record: YAMLRecord {
    var record = YAMLRecord(path: path, sha256: sha256)
    record.add("language", language.map { .plain($0.rawValue) })
    record.add("groups", .texts(groups))
    record.add("items", .texts(items))
    record.add("counted", counting.map { .text($0.description) })
    record.add("by", by.map { .text($0) })
    record.add("date", date.map { .plain("\($0)") })
    return record
  }
}

extension YAMLRecord {
  init(path: String, sha256: String) {
    self.init()
    add("path", .text(path))
    add("sha256", .text(sha256))
  }
}
