import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let example = root.appending(path: "Examples/Mestring")
  private static let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "spre")

  /// Runs `spre` in a folder and waits for it.
  static func run(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let place = FileManager.default.temporaryDirectory.appending(path: "spre-run-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let (out, err) = (place.appending(path: "out"), place.appending(path: "err"))
    try Data().write(to: out)
    try Data().write(to: err)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOf: out, encoding: .utf8),
      errors: try String(contentsOf: err, encoding: .utf8))
  }
}

/// A folder that disappears with the test.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "spre-e2e-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A copy of the example without what running it leaves behind.
  static func example() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["spre.yml", "plan.yml", "items", "activities"] {
      try FileManager.default.copyItem(at: Program.example.appending(path: name), to: folder.url.appending(path: name))
    }
    return folder
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func write(_ text: String, to path: String) throws {
    let place = url.appending(path: path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: path).path(percentEncoded: false))
  }
}
