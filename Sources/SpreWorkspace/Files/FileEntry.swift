/// A file as it lies in the workspace's folder, seen without opening it.
public struct FileEntry: Sendable, Hashable {
  /// What lies at a path, after any link that stays in the workspace.
  public enum Kind: Sendable, Hashable {
    /// A file with content, a folder, or something else such as a device.
    case regular, folder, other
  }

  /// Whether the path is a symbolic link, and where it leads.
  public enum Link: Sendable, Hashable {
    /// The path is no symbolic link.
    case none
    /// Leads to something in the workspace.
    case inside
    /// Leads out of the workspace, or to nothing.
    case outside
  }

  /// The path from the workspace's folder, with `/` between names.
  public var path: String
  /// The size in bytes; 0 for what is no regular file.
  public var size: Int
  /// What lies there.
  public var kind: Kind
  /// Whether it is a symbolic link, and where it leads.
  public var link: Link

  public init(path: String, size: Int, kind: Kind, link: Link) {
    self.path = path
    self.size = size
    self.kind = kind
    self.link = link
  }

  /// Whether there is a content to read.
  public var isRegular: Bool { kind == .regular }
}
