public import SpreCore

extension DraftStore {
  /// Writes the drafts of an activity, keeps what a person edited, and removes what is no longer made.
  ///
  /// A draft that a person edited stays; the new version goes beside it as `NAME.new.EXT`, for an editable one only
  /// when what Spre makes has changed. New versions that a person edited stay too. A run that is killed anywhere
  /// loses nothing, and the next one sets things right: what is about to be written is noted first, the manifest
  /// is written last. With an unsafe, reserved or repeated path or an attachment that cannot be read, nothing is
  /// written. Throws a ``FileFailure`` when the folder cannot be read or written.
  public func write(
    _ drafts: [Draft], for activity: String, attachment: (String) throws -> [UInt8]
  ) throws -> DraftWriting {
    let place = try place(of: activity)
    let memory = try DraftMemory(folder, at: place)
    var writing = DraftWriting()
    writing.manifest = memory.manifest ?? Manifest()
    if memory.isManifestBroken { writing.findings.append(.brokenManifest(in: place)) }
    let made = make(drafts, in: place, attachment: attachment, findings: &writing.findings)
    guard let made else { return writing }

    let listing = try listing(place)
    var plan = WritingPlan(store: self, place: place, memory: memory, listing: listing, writing: writing)
    for each in made { try plan.settle(each.entry, bytes: each.bytes) }
    for path in memory.paths.subtracting(made.map(\.entry.path)).sorted() { try plan.retire(path) }
    plan.writing.manifest = Manifest(drafts: made.map(\.entry))
    try carryOut(plan, made: made.map(\.entry))
    plan.writing.sort()
    return plan.writing
  }

  /// The contents by path; nothing, with findings, when the drafts cannot be written.
  private func make(
    _ drafts: [Draft], in place: String, attachment: (String) throws -> [UInt8], findings: inout [Finding]
  ) -> [(entry: Manifest.Entry, bytes: [UInt8])]? {
    var problems = DraftPath.problems(drafts.map(\.path)).map { Finding.draftPath($0, in: place) }
    var made: [(entry: Manifest.Entry, bytes: [UInt8])] = []
    for draft in drafts.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      do {
        let bytes = try Self.bytes(of: draft, attachment: attachment)
        made.append((Manifest.Entry(draft, bytes: bytes), bytes))
      } catch {
        problems.append(.unreadableAttachment(of: draft, in: place))
      }
    }
    findings += problems
    return problems.isEmpty ? made : nil
  }

  private func carryOut(_ plan: WritingPlan, made: [Manifest.Entry]) throws {
    let note = "\(plan.place)/\(DraftMemory.pendingName)"
    let isManifestNew = plan.memory.manifest != plan.writing.manifest && !(plan.memory.paths.isEmpty && made.isEmpty)
    if !plan.writes.isEmpty || !plan.removals.isEmpty || isManifestNew {
      try folder.write(plan.memory.note(before: made), to: note)
      for write in plan.writes { try folder.write(write.bytes, to: "\(plan.place)/\(write.path)") }
      for path in plan.removals { try folder.remove(at: "\(plan.place)/\(path)") }
      if isManifestNew { try folder.write(plan.writing.manifest.json, to: "\(plan.place)/\(Manifest.name)") }
    }
    try folder.remove(at: note)
  }
}

extension DraftWriting {
  fileprivate mutating func sort() {
    for list in [\Self.written, \.unchanged, \.kept, \.beside, \.removed] {
      self[keyPath: list].sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    findings = findings.inOrder()
  }
}
