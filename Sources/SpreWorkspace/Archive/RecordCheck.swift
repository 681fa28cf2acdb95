import SpreCore

/// Holds what the archive says against the settings, the plan, the activities and the calendar.
struct RecordCheck {
  let names: KnownNames
  /// The day that nothing can have gone out after; not checked when absent.
  let today: Day?
  private(set) var findings: [Finding] = []
  /// What has been said, so that a name is said once a file.
  private var said: Set<[String]> = []

  init(names: KnownNames, today: Day?) {
    self.names = names
    self.today = today
  }

  mutating func check(_ record: ArchiveRecord, of activity: String) {
    if !names.allow(activity, as: .activity) {
      findings.append(.archivedWithoutActivity(activity, known: names[.activity] ?? []))
    }
    if let approval = record.approvalFile.value {
      check(approval["by"], as: .role)
      checkTexts(approval)
    }
    for delivery in record.deliveryFile.value?["deliveries"]?.elements ?? [] {
      if delivery["date"] != nil, delivery.entries?.count == 1 {
        findings.append(.nothingDelivered(at: delivery.origin))
      }
      check(delivery["by"], as: .role)
      check(delivery["channel"], as: .channel)
      checkTexts(delivery)
      for count in delivery["counts"]?.elements ?? [] {
        checkGroups(count)
        findings += Count(count)?.numberProblems(at: count.origin) ?? []
      }
      if let date = delivery["date"], let day = date.day, let today, day > today {
        findings.append(.deliveredAfterToday(day, at: date.origin))
      }
    }
  }

  private mutating func checkTexts(_ record: Value) {
    for text in record["drafts"]?.elements ?? [] {
      check(text["by"], as: .role)
      checkGroups(text)
      for item in text["items"]?.elements ?? [] { check(item, as: .item) }
      for field in ["groups", "items"] where text[field] == nil {
        findings.append(.incompleteRecord(field, at: text.origin))
      }
    }
  }

  private mutating func checkGroups(_ record: Value) {
    for group in record["groups"]?.elements ?? [] where group.text != nil {
      var code = FieldCheck(names: KnownNames())
      code.check(group, as: .groupCode)
      findings += code.findings
      if code.findings.isEmpty { check(group, as: .group) }
    }
  }

  private mutating func check(_ value: Value?, as kind: FieldType.Reference) {
    guard let value, let name = value.text, !names.allow(name, as: kind) else { return }
    guard said.insert([value.origin.file, kind.rawValue, name]).inserted else { return }
    findings.append(.unknownInArchive(kind, name, known: names[kind] ?? [], at: value.origin))
  }
}

extension Count {
  /// What cannot be in a count: a group twice, a number that is unknown, or no number where one is said to be.
  func problems(at origin: Origin) -> [Finding] {
    var findings = numberProblems(at: origin)
    var seen: Set<String> = []
    var repeated: Set<String> = []
    for group in groups where !seen.insert(group).inserted && repeated.insert(group).inserted {
      findings.append(.groupTwiceInCount(group, at: origin))
    }
    return findings
  }

  /// A number that is said to be unknown, or none where one is said to be; people without groups, or more than all.
  func numberProblems(at origin: Origin) -> [Finding] {
    if countsPeople, groups.isEmpty { return [.nobodyCounted(at: origin)] }
    if let n, let of, n > of { return [.moreThanAll(n, of: of, at: origin)] }
    return qualifierProblems(at: origin)
  }

  /// A number that is said to be unknown, or none where one is said to be.
  func qualifierProblems(at origin: Origin) -> [Finding] {
    if qualifier == .unknown, n != nil { return [.unknownWithNumber(at: origin)] }
    if qualifier != .unknown, n == nil { return [.numberMissing(at: origin)] }
    return []
  }
}
