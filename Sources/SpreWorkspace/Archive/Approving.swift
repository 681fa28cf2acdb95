public import SpreCore

/// A role's wish to let the drafts of an activity go out.
public struct ApprovalRequest: Sendable, Hashable {
  /// The id of the activity.
  public var activity: String
  /// The role that approves.
  public var by: String
  /// The day of the approval.
  public var date: Day
  /// The drafts to approve, by path; all when absent.
  public var paths: [String]?
  /// What the drafts are made from, with fingerprints as of now.
  public var inputs: [Approval.Fingerprint]
  /// The errors to let through all the same, each with a reason.
  public var overrides: [Approval.Override]
  /// What drafting and review found; only errors hold an approval back.
  public var findings: [Finding]
  /// The drafts as the channel makes them now, to tell whether those on disk are up to date.
  public var fresh: [Draft]

  public init(
    activity: String, by: String, date: Day, paths: [String]? = nil, inputs: [Approval.Fingerprint],
    overrides: [Approval.Override] = [], findings: [Finding] = [], fresh: [Draft]
  ) {
    self.activity = activity
    self.by = by
    self.date = date
    self.paths = paths
    self.inputs = inputs
    self.overrides = overrides
    self.findings = findings
    self.fresh = fresh
  }
}

/// What came of asking for an approval.
public enum ApprovalOutcome: Sendable, Hashable {
  /// The texts are frozen under this approval.
  case approved(Approval)
  /// Nothing was changed, and why.
  case refused([Finding])
}

extension Archive {
  /// Freezes the texts of an activity as they lie and notes who let them go out.
  ///
  /// A new approval replaces the one before, but one of named drafts adds to an approval that still stands.
  /// Previews are left out. `approval.yml` is removed first and written last, so that a kill anywhere leaves
  /// none, and never one that does not fit the texts. Throws a ``FileFailure``.
  public func approve(
    _ request: ApprovalRequest, attachment: (String) throws -> [UInt8]
  ) throws -> ApprovalOutcome {
    var check = ApprovalCheck(request, store: DraftStore(folder: folder))
    let texts = try check.texts(attachment: attachment)
    guard check.findings.isEmpty else { return .refused(check.findings.inOrder()) }
    let record = record(of: request.activity)
    let kept = kept(by: request, record, attachment: attachment)
    let file = ApprovalFile(
      by: request.by, date: request.date, texts: (kept.texts + texts.map(\.text)).inOrder(),
      inputs: Set(request.inputs).inOrder(),
      overrides: kept.overrides + request.overrides.filter { !kept.overrides.contains($0) })
    try freeze(file, texts, for: request.activity, record)
    return .approved(file.approval)
  }

  /// What would hold back an approval of an activity's drafts as they lie: some are gone, edited by hand or out of date.
  ///
  /// `fresh` are the drafts as the channel makes them now. Nothing where there are no drafts yet. Throws a
  /// ``FileFailure``.
  public func obstacles(
    to activity: String, fresh: [Draft], on date: Day, attachment: (String) throws -> [UInt8]
  ) throws -> [Finding]? {
    let request = ApprovalRequest(activity: activity, by: "", date: date, inputs: [], fresh: fresh)
    var check = ApprovalCheck(request, store: DraftStore(folder: folder))
    _ = try check.texts(attachment: attachment)
    return check.hasDrafts ? check.findings.inOrder() : nil
  }

  private func freeze(
    _ file: ApprovalFile, _ contents: [(text: ApprovalFile.Text, bytes: [UInt8])], for activity: String,
    _ record: ArchiveRecord
  ) throws {
    try folder.remove(at: place(ApprovalFile.name, of: activity))
    for (text, bytes) in contents {
      try setAside(text, of: activity, record)
      try folder.write(bytes, to: place(text.path, of: activity))
    }
    for old in record.approval?.texts ?? [] where file[old.path] == nil {
      let place = place(old.path, of: activity)
      guard !record.mayHaveGoneOut(old.path, sha256: old.sha256), let lying = try? folder.bytes(at: place),
        SHA256Hex.of(lying) == old.sha256
      else { continue }
      try folder.remove(at: place)
    }
    try folder.write(file.yaml, to: place(ApprovalFile.name, of: activity))
  }

  /// Keeps what lies in a text's place, unless it is the same or only the approval now replaced ever named it.
  private func setAside(_ text: ApprovalFile.Text, of activity: String, _ record: ArchiveRecord) throws {
    let place = place(text.path, of: activity)
    guard folder.exists(place) else { return }
    let lying = try folder.bytes(at: place)
    let sha256 = SHA256Hex.of(lying)
    let isOnlyApproved =
      record.approval?[text.path]?.sha256 == sha256 && !record.mayHaveGoneOut(text.path, sha256: sha256)
    guard sha256 != text.sha256, !isOnlyApproved else { return }
    try folder.write(lying, to: earlierPlace(text.path, sha256: sha256, of: activity))
  }
}

extension [ApprovalFile.Text] {
  fileprivate func inOrder() -> Self { sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
}

extension Set<Approval.Fingerprint> {
  fileprivate func inOrder() -> [Approval.Fingerprint] {
    sorted { ($0.path, $0.sha256) < ($1.path, $1.sha256) }
  }
}
