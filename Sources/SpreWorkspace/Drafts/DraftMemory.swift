import SpreCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything Spre knows of having made for one activity: the manifest, and what a killed run was about to write.
struct DraftMemory {
  static let pendingName = ".spre-pending.json"

  /// The manifest as it lies; nothing when there is none or it is broken.
  let manifest: Manifest?
  let isManifestBroken: Bool
  /// The fingerprints that a killed run noted before it wrote, by path; nothing when no run was killed.
  let pending: [String: [String]]?

  init(_ folder: WorkspaceFolder, at path: String) throws {
    let name = "\(path)/\(Manifest.name)"
    if folder.exists(name) {
      manifest = Manifest(json: try folder.bytes(at: name))
      isManifestBroken = manifest == nil
    } else {
      manifest = nil
      isManifestBroken = false
    }
    let note = "\(path)/\(Self.pendingName)"
    pending = folder.exists(note) ? Self.read(try folder.bytes(at: note)) : nil
  }

  /// The paths that Spre has made something for.
  var paths: Set<String> { Set(manifest?.drafts.map(\.path) ?? []).union(pending.map { Array($0.keys) } ?? []) }

  /// The fingerprints of all that Spre is known to have made for a path since the last whole run.
  func fingerprints(of path: String) -> Set<String> {
    Set(pending?[path] ?? []).union(manifest?[path].map { [$0.sha256] } ?? [])
  }

  /// The note to leave before anything is written: what is known and what is about to be made.
  func note(before made: [Manifest.Entry]) throws -> [UInt8] {
    var known: [String: Set<String>] = [:]
    for path in paths { known[path] = fingerprints(of: path) }
    for entry in made { known[entry.path, default: []].insert(entry.sha256) }
    return try JSONFile.bytes(known.mapValues { $0.sorted() })
  }

  private static func read(_ bytes: [UInt8]) -> [String: [String]] {
    guard let known = try? JSONDecoder().decode([String: [String]].self, from: Data(bytes)) else { return [:] }
    return DraftPath.problems(known.keys.sorted()).isEmpty ? known : [:]
  }
}
