import SpreCore
import SpreWorkspace

extension LifeWorld {
  /// What must hold after anything at all.
  mutating func check() throws -> [String] {
    let folder = scratch.folder()
    let lying = try lying()
    var faults: [String] = []
    for (path, bytes) in human where lying[path] != bytes { faults.append("the person's \(path) is lost") }
    for (path, bytes) in lying where !whole.contains(bytes) { faults.append("\(path) is half") }

    var frozen: [String: Bytes] = [:]
    for entry in folder.files(under: "archive") {
      frozen[entry.path] = try folder.bytes(at: entry.path)
      if Draft.isPreview(path: entry.path) { faults.append("\(entry.path) is frozen") }
      if !entry.path.hasSuffix(".yml"), !whole.contains(frozen[entry.path] ?? []) {
        faults.append("\(entry.path) is half")
      }
    }
    if frozen != archived {
      archived = frozen
      let archive = archive()
      faults += archive.findings.map { "\($0.code) \($0.message.en)" }
      if let standing = archive.approvals["x"], standing != approved?.approval {
        faults.append("an approval that nobody gave stands")
      }
    }
    let after = (try? folder.bytes(at: "archive/x/delivery.yml")) ?? []
    if !after.starts(with: log) { faults.append("the log of deliveries was changed") }
    log = after
    return faults
  }

  /// What must hold after a run of drafting that was not killed.
  mutating func faults(after writing: DraftWriting) throws -> [String] {
    let lying = try lying()
    var faults: [String] = []
    for path in writing.kept where human[path] == nil { faults.append("Spre took its own \(path) for a person's") }
    for draft in made {
      let path = draft.path
      let bytes = content(of: draft)
      if human[path] == nil {
        if lying[path] != bytes { faults.append("\(path) is not up to date") }
      } else if !draft.isEditable, !lying.contains(where: { isNew($0.key, of: path) && $0.value == bytes }) {
        faults.append("no new version lies beside \(path)")
      }
      let own = lying.filter { isNew($0.key, of: path) && human[$0.key] == nil }
      if own.count > (human[path] == nil ? 0 : 1) || own.contains(where: { $0.value != bytes }) {
        faults.append("stale new versions of \(path): \(own.keys.sorted())")
      }
    }
    let known = made.map(\.path)
    for path in lying.keys where human[path] == nil && !path.contains(".new") && !known.contains(path) {
      faults.append("\(path) is no longer made and still lies there")
    }
    if scratch.folder().exists("drafts/x/.spre-pending.json") { faults.append("a note was left behind") }
    return faults
  }

  /// What must hold of an approval that was just given for the drafts of some paths, or for all of them.
  func faults(
    of approval: Approval, _ paths: [String]?, _ before: [String: Bytes], _ kept: [Approval.Fingerprint]
  ) -> [String] {
    let named = paths ?? made.map(\.path).filter { !Draft.isPreview(path: $0) }
    let others = approval.drafts.filter { !named.contains($0.path) }
    var faults: [String] = []
    if others != kept { faults.append("kept \(others.map(\.path)) and not \(kept.map(\.path))") }
    if Set(named) != Set(approval.drafts.map(\.path)).subtracting(kept.map(\.path)) {
      faults.append("approved \(approval.drafts.map(\.path)) for \(named)")
    }
    for text in approval.drafts where named.contains(text.path) { faults += self.faults(of: text, before) }
    return faults
  }

  private func faults(of text: Approval.Fingerprint, _ before: [String: Bytes]) -> [String] {
    let draft = made.first { $0.path == text.path }
    let lying = before[text.path]
    var faults: [String] = []
    if lying.map(SHA256Hex.of) != text.sha256 { faults.append("\(text.path) was not approved as it lay") }
    if draft == nil { faults.append("\(text.path) was approved and nothing makes it") }
    if let draft, !draft.isEditable, lying != content(of: draft) {
      faults.append("a stale \(text.path) was approved")
    }
    if before.keys.contains(where: { isNew($0, of: text.path) }) {
      faults.append("\(text.path) was approved with a new version beside it")
    }
    return faults
  }

  /// The draft that a new version lies beside.
  func draft(of new: String) -> String {
    let parts = new.split(separator: ".", omittingEmptySubsequences: false)
    return parts.filter { !$0.hasPrefix("new") }.joined(separator: ".")
  }

  private func isNew(_ candidate: String, of path: String) -> Bool {
    candidate.contains(".new") && draft(of: candidate) == path
  }
}
