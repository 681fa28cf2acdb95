import ArgumentParser
import Foundation
import SpreCore

/// Where the workspace is, what day it is, and how to answer.
struct WorkspaceOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The workspace's folder; by default this folder or the nearest above it.")
  var workspace: String?

  @Option(help: ArgumentHelp("The day to take for today, as YYYY-MM-DD.", valueName: "date"), transform: Day.argument)
  var today: Day?

  @Option(
    help: "The language of findings and tables: nb or en; by default the workspace's.",
    transform: WorkingLanguage.argument)
  var language: WorkingLanguage?

  @Option(help: "How to print results: text or json.")
  var format: OutputFormat = .text

  /// The absolute path of the workspace's folder.
  func folder() throws -> String {
    let files = FileManager.default
    let here = files.currentDirectoryPath
    if let workspace {
      let path = workspace.hasPrefix("/") ? workspace : here + "/" + workspace
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        throw UsageFailure.noFolder(workspace)
      }
      return path
    }
    var folder = URL(filePath: here)
    while !files.fileExists(atPath: folder.appending(path: "spre.yml").path()) {
      guard folder.path() != "/", folder.pathComponents.count > 1 else { throw UsageFailure.noWorkspace }
      folder = folder.deletingLastPathComponent()
    }
    return folder.path(percentEncoded: false)
  }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension Day {
  /// Reads a day from the command line.
  @Sendable static func argument(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("'\(text)' is not a date like 2026-11-02.") }
    return day
  }
}

extension WorkingLanguage {
  /// Reads a working language from the command line.
  @Sendable static func argument(_ text: String) throws -> WorkingLanguage {
    guard let language = WorkingLanguage(rawValue: text) else { throw ValidationError("'\(text)' is not nb or en.") }
    return language
  }
}
