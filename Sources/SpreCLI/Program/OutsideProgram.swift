import Foundation

/// A program of the machine's own, run without a shell: arguments are never read as commands.
struct OutsideProgram {
  let name: String

  init(_ name: String) { self.name = name }

  /// What came of a run.
  struct Run {
    let status: Int32
    let output: [UInt8]
  }

  /// Runs the program to its end; nothing where the machine has no such program.
  ///
  /// The input lies in a file, so that a program that ends before reading it does no harm. What the program says on
  /// standard error is not kept. `environment` stands over Spre's own.
  func run(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws -> Run? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    let place = FileManager.default.temporaryDirectory.appending(path: "spre-input-" + UUID().uuidString)
    defer { if input != nil { try? FileManager.default.removeItem(at: place) } }
    if let input {
      try Data(input.utf8).write(to: place)
      process.standardInput = try FileHandle(forReadingFrom: place)
    }
    let output = Pipe()
    process.standardOutput = output
    do { try process.run() } catch { return nil }
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    // What env ends with where it finds no program of the name (POSIX, env, "Exit status").
    return process.terminationStatus == 127 ? nil : Run(status: process.terminationStatus, output: bytes)
  }
}
