import SpreCore

/// The folder of a workspace: the only way to its files, by paths from the folder, never outside it.
public struct WorkspaceFolder: Sendable {
  /// The folder's own path, without a slash at the end.
  public let path: String
  /// Called before and after each step of a write or a removal; throwing stops there, as a kill would.
  let interruption: (@Sendable (_ step: String) throws -> Void)?

  /// Names the folder; it need not exist before the first write.
  public init(path: String, interruption: (@Sendable (_ step: String) throws -> Void)? = nil) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    self.path = trimmed.isEmpty ? "." : String(trimmed)
    self.interruption = interruption
  }

  /// Every file under a folder and its folders, by the bytes of their paths; the whole workspace for `""`.
  ///
  /// Links are listed and never entered; folders themselves and files that a killed write left are not listed.
  /// What could not be looked into is passed over; ``listing(of:)`` tells of it.
  public func files(under folder: String) -> [FileEntry] { listing(of: folder).files }

  /// What lies at a path, without opening it; nothing when nothing is there or the way there leaves the workspace.
  public func entry(at path: String) -> FileEntry? {
    guard FieldType.isSafePath(path), !leavesWorkspace(parentsOf: path) else { return nil }
    return try? look(at: path)
  }

  /// Whether anything lies at a path, a link to nothing included.
  public func exists(_ path: String) -> Bool { entry(at: path) != nil }

  /// The content of a file; throws a ``FileFailure`` when there is none or it lies outside the workspace.
  public func bytes(at path: String) throws -> [UInt8] {
    try requireSafe(path)
    guard let entry = try look(at: path) else { throw FileFailure(path, .missing) }
    guard entry.link != .outside else { throw FileFailure(path, .leavesWorkspace) }
    guard entry.isRegular else { throw FileFailure(path, .notAFile) }
    return try reporting(path) { try SystemFiles.bytes(at: fullPath(path)) }
  }
}

extension WorkspaceFolder {
  /// What lies at a path whose folders are known to lie in the workspace.
  func look(at path: String) throws -> FileEntry? {
    let full = fullPath(path)
    let lying = try reporting(path) { try SystemFiles.status(of: full, followingLink: false) }
    guard let status = lying else { return nil }
    guard status.isLink else { return FileEntry(path: path, size: status.size, kind: status.kind, link: .none) }
    guard leadsInside(full), let target = try? SystemFiles.status(of: full, followingLink: true) else {
      return FileEntry(path: path, size: 0, kind: .other, link: .outside)
    }
    return FileEntry(path: path, size: target.size, kind: target.kind, link: .inside)
  }

  func fullPath(_ path: String) -> String { path.isEmpty ? self.path : "\(self.path)/\(path)" }

  func requireSafe(_ path: String) throws {
    guard FieldType.isSafePath(path) else { throw FileFailure(path, .unsafePath) }
    if leavesWorkspace(parentsOf: path) { throw FileFailure(path, .leavesWorkspace) }
  }

  /// Whether a folder on the way to a path is a link that leads out of the workspace or to nothing.
  func leavesWorkspace(parentsOf path: String) -> Bool {
    var parent = self.path
    for name in path.split(separator: "/").dropLast() {
      parent += "/\(name)"
      guard let status = try? SystemFiles.status(of: parent, followingLink: false) else { return false }
      if status.isLink, !leadsInside(parent) { return true }
    }
    return false
  }

  /// Runs calls to the system and says which file a failure is about.
  func reporting<T>(_ path: String, _ work: () throws -> T) throws -> T {
    do {
      return try work()
    } catch let failure as SystemFiles.Failure {
      throw FileFailure(path, failure.reason)
    }
  }

  private func leadsInside(_ full: String) -> Bool {
    guard let root = SystemFiles.resolved(path), let target = SystemFiles.resolved(full) else { return false }
    return target == root || target.hasPrefix(root == "/" ? root : root + "/")
  }
}
