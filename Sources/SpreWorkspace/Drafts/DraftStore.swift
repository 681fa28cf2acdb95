public import SpreCore

/// The drafts of a workspace: writes what channels make and never over what a person wrote.
public struct DraftStore: Sendable {
  let folder: WorkspaceFolder

  public init(folder: WorkspaceFolder) {
    self.folder = folder
  }

  /// The folder of an activity's drafts, from the workspace's folder.
  public func path(of activity: String) -> String { "drafts/\(activity)" }

  /// How every draft that Spre made for an activity lies now, by path; none when the manifest is absent or broken.
  public func state(of activity: String) throws -> [DraftState] {
    let place = try place(of: activity)
    let memory = try DraftMemory(folder, at: place)
    let listing = try listing(place)
    return try (memory.manifest?.drafts ?? []).map { entry in
      let onDisk: DraftState.OnDisk =
        switch try content("\(place)/\(entry.path)") {
        case .missing: .missing
        case .file(_, let sha256): sha256 == entry.sha256 ? .untouched : .edited
        case .other: .edited
        }
      return DraftState(entry: entry, onDisk: onDisk, beside: newVersions(of: entry.path, in: listing))
    }
  }

  /// The content of a draft as it lies, edited or not.
  public func bytes(of path: String, for activity: String) throws -> [UInt8] {
    try folder.bytes(at: "\(place(of: activity))/\(path)")
  }

  /// A draft with the content that lies on disk now, as text where it is UTF-8, for a channel to review.
  public func draft(_ entry: Manifest.Entry, for activity: String) throws -> Draft {
    let bytes = try bytes(of: entry.path, for: activity)
    return Draft(
      path: entry.path, mediaType: entry.mediaType,
      content: String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .bytes(bytes),
      isEditable: entry.isEditable, groups: entry.groups, language: entry.language, items: entry.items,
      counting: entry.counting)
  }
}

extension DraftStore {
  /// What lies at a path.
  enum Content {
    case missing
    case file([UInt8], sha256: String)
    /// A folder, a link out of the workspace or the like.
    case other
  }

  func place(of activity: String) throws -> String {
    guard FieldType.isSafePath(activity), !activity.contains("/") else { throw FileFailure(activity, .unsafePath) }
    return path(of: activity)
  }

  func content(_ path: String) throws -> Content {
    guard let entry = folder.entry(at: path) else { return .missing }
    guard entry.isRegular, entry.link == .none else { return .other }
    let bytes = try folder.bytes(at: path)
    return .file(bytes, sha256: SHA256Hex.of(bytes))
  }

  /// The files among an activity's drafts, as paths from that folder.
  ///
  /// Throws a ``FileFailure`` for a folder that the system does not open: what lies there cannot be respected.
  func listing(_ place: String) throws -> [String] {
    let (files, problems) = folder.listing(of: place)
    if let problem = problems.first(where: { $0.reason != .leavesWorkspace }) { throw problem }
    return files.map { String($0.path.dropFirst(place.count + 1)) }
  }

  /// The numbered new versions of a draft, in order.
  func newVersions(of path: String, in listing: [String]) -> [String] {
    listing.compactMap { name in DraftPath.number(of: name, beside: path).map { (number: $0, name: name) } }
      .sorted { $0.number < $1.number }
      .map(\.name)
  }

  /// What Spre would write for a draft.
  public static func bytes(of draft: Draft, attachment: (String) throws -> [UInt8]) throws -> [UInt8] {
    switch draft.content {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .attachment(let path): try attachment(path)
    }
  }
}
