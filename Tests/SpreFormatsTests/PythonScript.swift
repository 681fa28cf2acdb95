import Foundation

/// Runs a script of `Tests/Oracles` on files that a test has written.
struct PythonScript {
  /// The script's name in `Tests/Oracles`.
  var name: String
  /// The Python that runs it.
  var python: String

  /// The judge of mail messages.
  static let mail = PythonScript("mime_roundtrip.py")
  /// The judge of calendars.
  static let calendars = PythonScript("calendars.py", needing: "icalendar")
  /// The judge of tables, which writes some too.
  static let tables = PythonScript("tables.py")

  /// Finds a Python that has a module, or nothing.
  ///
  /// The oracles' own environment comes first: it has more than the system's.
  init?(_ name: String, needing module: String = "sys") {
    let candidates = [
      PythonScript.root + "/.build/oracles-venv/bin/python", "/usr/bin/python3", "/usr/local/bin/python3",
    ]
    let python = candidates.first { python in
      FileManager.default.isExecutableFile(atPath: python)
        && (try? PythonScript.run(python, ["-c", "import \(module)"]).status) == 0
    }
    guard let python else { return nil }
    self.name = name
    self.python = python
  }

  /// What the script says of the files with one ending; nothing when it has no complaint.
  func judge(_ files: [String: Data], ending: String) throws -> String {
    try PythonScript.inFolder { folder in
      for (name, data) in files { try data.write(to: folder.appending(path: name)) }
      let judged = files.keys.filter { $0.hasSuffix(ending) }.sorted().map { folder.appending(path: $0).path }
      let done = try run(judged)
      return done.status == 0 && done.output.isEmpty ? "" : "exit \(done.status)\n\(done.output)"
    }
  }

  /// Runs the script with arguments.
  func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    try PythonScript.run(python, [PythonScript.root + "/Tests/Oracles/" + name] + arguments)
  }

  /// Does some work in a folder that disappears afterwards.
  static func inFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spre-oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }

  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized.path

  private static func run(_ python: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
