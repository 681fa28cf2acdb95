import SpreCore

extension WorkspaceFolder {
  /// Every file under a folder, as ``files(under:)`` gives them, and the folders that could not be looked into.
  ///
  /// A problem is a link to a folder outside the workspace, a folder that the system does not open, or something
  /// else where the folder should be; by the bytes of their paths. A folder that is absent is no problem.
  public func listing(of folder: String) -> (files: [FileEntry], problems: [FileFailure]) {
    var listing = Listing(folder: self)
    listing.begin(folder)
    return (
      listing.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      listing.problems.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    )
  }
}

/// The files found so far, and the folders that were passed over.
private struct Listing {
  let folder: WorkspaceFolder
  var files: [FileEntry] = []
  var problems: [FileFailure] = []

  mutating func begin(_ path: String) {
    guard !path.isEmpty else { return enter(path) }
    guard FieldType.isSafePath(path) else { return problems.append(FileFailure(path, .unsafePath)) }
    guard !folder.leavesWorkspace(parentsOf: path + "/x") else {
      return problems.append(FileFailure(path, .leavesWorkspace))
    }
    guard let entry = look(at: path) else { return }
    guard entry.kind == .folder else { return problems.append(FileFailure(path, .notAFolder)) }
    enter(path)
  }

  private mutating func enter(_ path: String) {
    let names: [String]
    do {
      names = try SystemFiles.names(in: folder.fullPath(path))
    } catch {
      return note(error, at: path)
    }
    for name in names where !name.hasPrefix(UnfinishedFile.prefix) {
      let path = path.isEmpty ? name : "\(path)/\(name)"
      guard let entry = look(at: path) else { continue }
      if entry.kind == .folder, entry.link == .none {
        enter(path)
      } else {
        files.append(entry)
        if entry.link == .outside, folder.leadsToFolder(path) { problems.append(FileFailure(path, .leavesWorkspace)) }
      }
    }
  }

  private mutating func look(at path: String) -> FileEntry? {
    do {
      return try folder.look(at: path)
    } catch {
      note(error, at: path)
      return nil
    }
  }

  /// Notes why a path was passed over, unless it was removed in the meantime.
  private mutating func note(_ error: any Error, at path: String) {
    let reason = (error as? SystemFiles.Failure)?.reason ?? (error as? FileFailure)?.reason ?? .missing
    if reason != .missing { problems.append(FileFailure(path, reason)) }
  }
}

extension WorkspaceFolder {
  /// Whether a path is a folder or a link to one, wherever that lies.
  fileprivate func leadsToFolder(_ path: String) -> Bool {
    (try? SystemFiles.status(of: fullPath(path), followingLink: true))?.kind == .folder
  }
}
