extension WorkspaceFolder {
  /// Writes several files, all of them or none: when one cannot be written, those before it get their old content back.
  ///
  /// Each is written as `write(_:to:)` does. Only a program that is killed on the way leaves some of them written.
  public func writeTogether(_ files: [(path: String, bytes: [UInt8])]) throws {
    var done: [(path: String, old: [UInt8]?)] = []
    do {
      for file in files {
        let old = exists(file.path) ? try bytes(at: file.path) : nil
        try write(file.bytes, to: file.path)
        done.append((file.path, old))
      }
    } catch {
      for (path, old) in done.reversed() {
        if let old { try? write(old, to: path) } else { try? remove(at: path) }
      }
      throw error
    }
  }
}
