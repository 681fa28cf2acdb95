import Foundation
import SpreWorkspace

/// A folder of its own for one test, in memory where the machine has such a place; removed at the end.
final class FilesScratch: Sendable {
  let path: String

  init() {
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
    path = "\(base)/spre-test-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The folder as a workspace, stopped at a step as a kill would where asked.
  func folder(stop: FilesStop? = nil) -> WorkspaceFolder {
    guard let stop else { return WorkspaceFolder(path: path) }
    return WorkspaceFolder(path: path) { step in try stop.pass(step) }
  }

  /// Writes as a person does: straight to the disk.
  func put(_ text: String, at name: String) throws { try put(Array(text.utf8), at: name) }

  func put(_ bytes: [UInt8], at name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func delete(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// The content as text, or nothing when there is no such file.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of all files, unfinished ones included.
  func names() -> [String] {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}

/// Throws at the n-th step of writing, and keeps the names of the steps passed.
final class FilesStop: @unchecked Sendable {
  struct Killed: Error {}

  private let lock = NSLock()
  private var left: Int
  private var seen: [String] = []

  init(at step: Int) { left = step }

  var steps: [String] { lock.withLock { seen } }

  func pass(_ step: String) throws {
    try lock.withLock {
      seen.append(step)
      left -= 1
      if left == 0 { throw Killed() }
    }
  }
}
