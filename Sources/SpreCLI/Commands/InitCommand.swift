import ArgumentParser
import Foundation
import SpreCore
import SpreWorkspace

/// Makes a workspace to begin from.
struct InitCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a workspace with the default plan and one of everything.",
    discussion: """
      Writes spre.yml, plan.yml, one item and one newsletter, with comments that explain every field. A folder that
      holds any of these files already is left as it is. A .gitignore that is there stays; it should name people.yml.

      Example: spre init min-plan
      """)

  @Argument(help: "The folder to make; this folder by default.") var folder = "."
  @Option(help: "The day to take for today, as YYYY-MM-DD.", transform: Day.argument) var today: Day?
  @Option(help: "The language of the comments: nb or en.", transform: WorkingLanguage.argument) var language:
    WorkingLanguage = .nb

  func run(on host: Host) async throws -> Ending {
    let files = StarterWorkspace.files(
      today: today ?? host.currentDay, language: language, channels: host.channels.infos.map(\.id))
    let root = URL(filePath: folder).path(percentEncoded: false)
    let isThere = { (path: String) in FileManager.default.fileExists(atPath: root + "/" + path) }
    // A folder may well be under version control already; its dot files stay as they are.
    let existing = files.map(\.path).filter { !$0.hasPrefix(".") && isThere($0) }
    guard existing.isEmpty else { throw UsageFailure.wouldOverwrite(existing) }
    do {
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    } catch {
      throw UsageFailure.cannotWrite(folder)
    }
    let target = WorkspaceFolder(path: root)
    for file in files where !isThere(file.path) {
      try target.write(Array(file.text.utf8), to: file.path)
      host.console.say("\(folder)/\(file.path)")
    }
    host.console.say(
      Phrase(
        nb: "Ferdig. Gå inn i mappen og kjør «spre check», så «spre draft».",
        en: "Done. Go into the folder and run 'spre check', then 'spre draft'.")[language])
    return .done
  }
}
