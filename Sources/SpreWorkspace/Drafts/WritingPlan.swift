import SpreCore

/// Decides for every draft of an activity what to write, keep and remove, before anything is touched.
struct WritingPlan {
  let store: DraftStore
  /// The folder of the activity's drafts, from the workspace's folder.
  let place: String
  let memory: DraftMemory
  /// The files that lie there, as paths from that folder.
  let listing: [String]
  var writing: DraftWriting
  private(set) var writes: [(path: String, bytes: [UInt8])] = []
  private(set) var removals: [String] = []

  init(store: DraftStore, place: String, memory: DraftMemory, listing: [String], writing: DraftWriting) {
    self.store = store
    self.place = place
    self.memory = memory
    self.listing = listing
    self.writing = writing
  }

  /// Decides about a draft that is made.
  mutating func settle(_ entry: Manifest.Entry, bytes: [UInt8]) throws {
    let path = entry.path
    let own = memory.fingerprints(of: path).union([entry.sha256])
    let lying = try store.content("\(place)/\(path)")
    let beside = try ownNewVersions(of: path, own)
    switch lying {
    case .file(_, let sha256) where sha256 == entry.sha256:
      writing.unchanged.append(path)
      removals += beside.map(\.path)
    case .missing:
      writing.written.append(path)
      writes.append((path, bytes))
      removals += beside.map(\.path)
    case .file(_, let sha256) where own.contains(sha256):
      writing.written.append(path)
      writes.append((path, bytes))
      removals += beside.map(\.path)
    case .file, .other:
      keep(entry, bytes: bytes, beside: beside)
    }
  }

  /// Decides about a path that nothing makes any more.
  mutating func retire(_ path: String) throws {
    let own = memory.fingerprints(of: path)
    removals += try ownNewVersions(of: path, own).map(\.path)
    switch try store.content("\(place)/\(path)") {
    case .missing: break
    case .file(_, let sha256) where own.contains(sha256): removals.append(path)
    case .file, .other:
      writing.kept.append(path)
      writing.findings.append(.orphanedDraft(path, in: place))
    }
  }

  /// Keeps a person's version and sees to it that the new one lies beside it where it should.
  private mutating func keep(
    _ entry: Manifest.Entry, bytes: [UInt8], beside: [(path: String, sha256: String)]
  ) {
    writing.kept.append(entry.path)
    let isNews = !entry.isEditable || memory.manifest?[entry.path]?.sha256 != entry.sha256
    let target = beside.first { $0.sha256 == entry.sha256 } ?? (isNews ? beside.first : nil)
    let path = target?.path ?? (isNews ? freeName(beside: entry.path) : nil)
    removals += beside.map(\.path).filter { $0 != path }
    if let path {
      writing.beside.append(path)
      if target?.sha256 != entry.sha256 { writes.append((path, bytes)) }
    }
    writing.findings.append(.keptDraft(entry, newVersion: path, in: place))
  }

  /// The new versions beside a draft that nobody has edited.
  private func ownNewVersions(of path: String, _ own: Set<String>) throws -> [(path: String, sha256: String)] {
    try store.newVersions(of: path, in: listing).compactMap { name in
      guard case .file(_, let sha256) = try store.content("\(place)/\(name)"), own.contains(sha256) else { return nil }
      return (name, sha256)
    }
  }

  private func freeName(beside path: String) -> String {
    var number = 1
    while store.folder.exists("\(place)/\(DraftPath.beside(path, number: number))") { number += 1 }
    return DraftPath.beside(path, number: number)
  }
}
