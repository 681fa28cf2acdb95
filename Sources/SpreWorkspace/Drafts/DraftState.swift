public import SpreCore

/// A draft as it lies now, against what Spre made.
public struct DraftState: Sendable, Hashable {
  /// What lies where the draft was written.
  public enum OnDisk: Sendable, Hashable {
    /// Nothing, as when somebody has removed the file.
    case missing
    /// Byte for byte what Spre made.
    case untouched
    /// Something else: a person's version.
    case edited
  }

  /// What Spre made.
  public var entry: Manifest.Entry
  /// What lies at the draft's path now.
  public var onDisk: OnDisk
  /// The newer versions that lie beside it, by number, as paths from the activity's folder of drafts.
  public var beside: [String]

  /// The path from the activity's folder of drafts.
  public var path: String { entry.path }

  /// Whether a newer version waits for a person to take over or throw away.
  public var hasNew: Bool { !beside.isEmpty }
}

/// What came of writing the drafts of one activity; paths are from the activity's folder of drafts, sorted.
public struct DraftWriting: Sendable, Hashable {
  /// The drafts written, new or over Spre's own older version.
  public var written: [String] = []
  /// The drafts that already lay there byte for byte.
  public var unchanged: [String] = []
  /// The drafts where a person's version was kept.
  public var kept: [String] = []
  /// The new versions that lie beside those.
  public var beside: [String] = []
  /// The files of Spre's own that were removed because nothing makes them any more.
  public var removed: [String] = []
  /// What a person should know about the writing.
  public var findings: [Finding] = []
  /// What is remembered from now on.
  public var manifest = Manifest()

  /// Nothing written yet.
  public init() {}
}
