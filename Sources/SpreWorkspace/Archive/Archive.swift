public import SpreCore

/// What has been approved and delivered in a workspace, with the frozen texts.
///
/// Each activity has a folder `archive/ID` with `approval.yml`, `delivery.yml` and the texts under the paths they
/// had as drafts. A text that a later approval replaces and that may have gone out moves to `earlier/HASH/PATH`,
/// where HASH is the first twelve digits of its SHA-256.
public struct Archive: Sendable {
  let folder: WorkspaceFolder

  public init(folder: WorkspaceFolder) {
    self.folder = folder
  }

  /// Everything in the archive that can be read, and what is wrong with the rest.
  public struct Contents: Sendable, Hashable {
    /// The approvals on file, by activity; whether one stands, its inputs decide (``SpreCore/Approval/changedInputs(now:)``).
    public var approvals: [String: Approval] = [:]
    /// The deliveries in the order logged, by activity.
    public var deliveries: [String: [Delivery]] = [:]
    /// The activities whose log is broken, so that nobody can say whether they were delivered.
    public var unsettled: Set<String> = []
    /// Broken files, and frozen texts that are no longer what was approved or went out.
    public var findings: [Finding] = []
  }

  /// Reads the whole archive and checks every frozen text against its fingerprints.
  ///
  /// Each record is held against the names that the workspace knows, as far as they are given, and against today:
  /// an unknown name warns, because the plan may have changed since, and what cannot have happened is an error.
  public func contents(names: KnownNames = KnownNames(), today: Day? = nil) -> Contents {
    var contents = Contents()
    let (files, problems) = folder.listing(of: "archive")
    contents.findings = problems.map(\.finding)
    let folders = files.map { $0.path.split(separator: "/") }.filter { $0.count > 2 && !$0[1].hasPrefix(".") }
    var check = RecordCheck(names: names, today: today)
    for activity in Set(folders.map { String($0[1]) }).sorted() {
      let record = record(of: activity)
      check.check(record, of: activity)
      contents.findings += record.findings + changedTexts(of: activity, record)
      contents.approvals[activity] = record.approval?.approval
      if record.deliveryFile.isBroken { contents.unsettled.insert(activity) }
      if !record.deliveries.isEmpty { contents.deliveries[activity] = record.deliveries }
    }
    contents.findings = (contents.findings + check.findings).inOrder()
    return contents
  }

  /// The frozen text of a path with a fingerprint; nothing when it is not in the archive.
  public func text(_ path: String, sha256: String, of activity: String) -> [UInt8]? {
    for place in [place(path, of: activity), earlierPlace(path, sha256: sha256, of: activity)] {
      if let bytes = try? folder.bytes(at: place), SHA256Hex.of(bytes) == sha256 { return bytes }
    }
    return nil
  }

  /// Frozen texts that are neither in their place nor set aside.
  private func changedTexts(of activity: String, _ record: ArchiveRecord) -> [Finding] {
    let approved = (record.approval?.texts ?? []).filter { !isFrozen($0, of: activity) }
    let delivered = record.deliveries.flatMap(\.parts).filter {
      text($0.path, sha256: $0.sha256, of: activity) == nil
    }
    return Set(approved.map(\.path) + delivered.map(\.path)).map { path in
      let place = place(path, of: activity)
      return folder.exists(place) ? .changedText(path, at: place) : .missingText(path, at: place)
    }
  }
}

extension Archive {
  func place(_ name: String, of activity: String) -> String { "archive/\(activity)/\(name)" }

  func earlierPlace(_ path: String, sha256: String, of activity: String) -> String {
    place("earlier/\(sha256.prefix(12))/\(path)", of: activity)
  }

  /// What the two files of an activity say.
  func record(of activity: String) -> ArchiveRecord {
    let approval = ArchiveRecord.File(folder, place(ApprovalFile.name, of: activity), ArchiveFields.approval)
    let log = ArchiveRecord.File(folder, place(DeliveryFile.name, of: activity), ArchiveFields.deliveryLog)
    return ArchiveRecord(approvalFile: approval, deliveryFile: log)
  }
}

extension Approval {
  /// The inputs that are not what they were when the texts were approved, by path; the approval stands when none is.
  public func changedInputs(now: [Fingerprint]) -> [String] {
    let before = Set(inputs)
    let after = Set(now)
    return Set(before.symmetricDifference(after).map(\.path)).sorted()
  }
}
