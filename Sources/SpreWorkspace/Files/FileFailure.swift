public import SpreCore

/// That a file could not be read, written or removed, and why.
public struct FileFailure: Error, Sendable, Hashable {
  /// What stood in the way.
  public enum Reason: Sendable, Hashable {
    /// The path is empty, absolute, or holds `.`, `..` or an empty name.
    case unsafePath
    /// A symbolic link on the way leads out of the workspace.
    case leavesWorkspace
    /// A symbolic link stands where a file should be written.
    case isLink
    /// A folder, a device or the like stands where a file should be.
    case notAFile
    /// Something else stands where a folder should be.
    case notAFolder
    /// Nothing lies at the path.
    case missing
    /// The operating system refused, with its error number.
    case system(Int32)
  }

  /// The path from the workspace's folder.
  public var path: String
  /// What stood in the way.
  public var reason: Reason

  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The failure in words.
  public var finding: Finding { .fileFailure(self) }
}
