extension WorkspaceFolder {
  /// Writes a whole file at once: whoever looks sees the old content or the new, whatever happens on the way.
  ///
  /// Makes the folders that lack, keeps the permissions of a file that is there, and clears away what a killed
  /// write left in the folder. Throws a ``FileFailure`` for a path that is unsafe, that a link leads out of the
  /// workspace, or where a link, a folder or the like stands.
  public func write(_ bytes: [UInt8], to path: String) throws {
    try requireSafe(path)
    let full = fullPath(path)
    let status = try reporting(path) { try SystemFiles.status(of: full, followingLink: false) }
    if let status {
      if status.isLink { throw FileFailure(path, .isLink) }
      if status.kind != .regular { throw FileFailure(path, .notAFile) }
    }
    let folder = parent(of: path)
    try reporting(path) {
      try makeFolders(folder)
      let target = fullPath(folder)
      UnfinishedFile.clean(target)
      let unfinished = try UnfinishedFile(in: target, permissions: status?.permissions)
      do {
        try unfinished.append(bytes.prefix(bytes.count / 2))
        try interruption?("writing \(path)")
        try unfinished.append(bytes.dropFirst(bytes.count / 2))
        try unfinished.settle()
      } catch let failure as SystemFiles.Failure {
        try? SystemFiles.remove(unfinished.path)
        throw failure
      }
      try interruption?("renaming \(path)")
      try SystemFiles.move(unfinished.path, to: full)
      SystemFiles.settle(target)
      try interruption?("renamed \(path)")
    }
  }

  /// Removes a file, or a link itself; nothing happens when nothing is there.
  public func remove(at path: String) throws {
    try requireSafe(path)
    let lying = try reporting(path) { try SystemFiles.status(of: fullPath(path), followingLink: false) }
    guard let status = lying else { return }
    if status.kind == .folder { throw FileFailure(path, .notAFile) }
    try interruption?("removing \(path)")
    try reporting(path) { try SystemFiles.remove(fullPath(path)) }
    SystemFiles.settle(fullPath(parent(of: path)))
    try interruption?("removed \(path)")
  }

  private func parent(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func makeFolders(_ folder: String) throws {
    var made = ""
    for name in self.path.split(separator: "/") {
      made += made.isEmpty && !self.path.hasPrefix("/") ? "\(name)" : "/\(name)"
      if try SystemFiles.status(of: made, followingLink: true) == nil { try SystemFiles.makeFolder(made) }
    }
    made = self.path
    for name in folder.split(separator: "/") {
      made += "/\(name)"
      if try SystemFiles.status(of: made, followingLink: true) == nil { try SystemFiles.makeFolder(made) }
    }
  }
}
