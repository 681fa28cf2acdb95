import ArgumentParser
import Foundation
import SpreCore

/// Makes the folder of a new channel.
struct NewChannelCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make the folder of a new channel, in the sources of Spre.",
    discussion: """
      For developers. Run it in the folder that holds Spre's Package.swift. It writes Plugins/NAME with a small channel
      that builds and keeps its promises, names the channel in Package.swift, and says what is left to write.

      Example: spre channels new Podcast
      """)

  @Argument(help: "The channel's name, each word with a capital first, as in MinKanal.") var name: String
  @Option(help: "The folder with the sources of Spre; this folder by default.") var package = "."
  @Option(help: "The language: nb or en; by default the terminal's.", transform: WorkingLanguage.argument) var language:
    WorkingLanguage?

  func run(on host: Host) async throws -> Ending {
    let language = language ?? host.fallbackLanguage
    let path = URL(filePath: package).standardizedFileURL.path(percentEncoded: false)
    let sources = try PackageFolder(path: path)
    let made = try sources.makeChannel(name, taken: host.channels.infos.map(\.id))
    host.console.result(made.paths.joined(separator: "\n"))
    let name = made.scaffold.name
    let commands = "swift test --disable-xctest --filter \(name.module)Tests\nswift run spre channels show \(name.id)"
    host.console.say(
      Phrase(
        nb: "\nKanalen «\(name.id)» bygger og holder det kanaler lover. Se selv:\n\n\(commands)\n\nIgjen å skrive:\n",
        en: "\nThe channel '\(name.id)' builds and keeps what channels promise. See for yourself:\n\n\(commands)\n\n"
          + "Left to write:\n")[language])
    for (index, task) in made.scaffold.leftToWrite.enumerated() {
      host.console.say("\(index + 1). \(task[language].filter { $0 != "`" })")
    }
    return .done
  }
}
