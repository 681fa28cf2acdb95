import SpreCore

/// Everything that may stand between drafts and their approval.
struct ApprovalCheck {
  let request: ApprovalRequest
  let store: DraftStore
  private(set) var findings: [Finding] = []
  /// Whether there was anything to look at.
  private(set) var hasDrafts = false

  init(_ request: ApprovalRequest, store: DraftStore) {
    self.request = request
    self.store = store
  }

  /// The texts that may be frozen, by path; those and no others when nothing was found.
  mutating func texts(
    attachment: (String) throws -> [UInt8]
  ) throws -> [(text: ApprovalFile.Text, bytes: [UInt8])] {
    checkErrors()
    let place = try store.place(of: request.activity)
    let memory = try DraftMemory(store.folder, at: place)
    guard let manifest = memory.manifest?.withoutInternal, !manifest.drafts.isEmpty, request.paths?.isEmpty != true
    else {
      findings.append(.nothingToApprove(in: place))
      return []
    }
    hasDrafts = true
    let chosen = chosen(from: manifest, place)
    let isStale = memory.pending != nil || isStale(manifest, chosen, attachment)
    if isStale { findings.append(.staleDrafts(in: place)) }
    let listing = try store.listing(place)
    return try chosen.compactMap { entry in
      let newer = store.newVersions(of: entry.path, in: listing).first
      switch try store.content("\(place)/\(entry.path)") {
      case .missing: findings.append(.missingDraft(entry.path, in: place))
      case .other: findings.append(.editedDraft(entry.path, newVersion: newer, in: place))
      case .file(let bytes, let sha256):
        if !entry.isEditable, sha256 != entry.sha256 {
          findings.append(.editedDraft(entry.path, newVersion: newer, in: place))
        } else if let newer {
          findings.append(.newVersionLies(entry.path, newer, in: place))
        }
        return (ApprovalFile.Text(entry, sha256: sha256), bytes)
      }
      return nil
    }
  }

  private mutating func chosen(from manifest: Manifest, _ place: String) -> [Manifest.Entry] {
    guard let paths = request.paths else { return manifest.drafts }
    for path in Set(paths) where manifest[path] == nil {
      findings.append(
        Draft.isInternal(path: path)
          ? .previewNamed(path, in: place) : .unknownDraft(path, known: manifest.drafts.map(\.path), in: place))
    }
    return manifest.drafts.filter { paths.contains($0.path) }
  }

  /// Whether the channel would make something else now than what the manifest remembers.
  private func isStale(
    _ manifest: Manifest, _ chosen: [Manifest.Entry], _ attachment: (String) throws -> [UInt8]
  ) -> Bool {
    var fresh: [Manifest.Entry] = []
    for draft in request.fresh where !draft.isInternal && request.paths?.contains(draft.path) ?? true {
      guard let bytes = try? DraftStore.bytes(of: draft, attachment: attachment) else { return true }
      fresh.append(Manifest.Entry(draft, bytes: bytes))
    }
    return Manifest(drafts: fresh).drafts != chosen
  }

  private mutating func checkErrors() {
    let errors = Dictionary(grouping: request.findings.filter { $0.severity == .error }, by: \.code)
    let open = Set(errors.keys)
    let overridden = Set(request.overrides.map(\.code))
    for (code, errors) in errors where !overridden.contains(code) {
      findings.append(.openError(errors[0], count: errors.count))
    }
    for code in overridden.subtracting(open) { findings.append(.needlessOverride(code, open: open.sorted())) }
    for override in request.overrides where override.reason.allSatisfy(\.isWhitespace) {
      findings.append(.overrideWithoutReason(override.code))
    }
  }
}

extension Manifest {
  /// The drafts that may be approved.
  fileprivate var withoutInternal: Manifest { Manifest(drafts: drafts.filter { !Draft.isInternal(path: $0.path) }) }
}

extension Draft {
  fileprivate var isInternal: Bool { Draft.isInternal(path: path) }
}

extension ApprovalFile.Text {
  fileprivate init(_ entry: Manifest.Entry, sha256: String) {
    self.init(
      path: entry.path, sha256: sha256, language: entry.language, groups: entry.groups, items: entry.items,
      counting: entry.counting)
  }
}
