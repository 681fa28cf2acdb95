import ArgumentParser
import SpreCore

/// Runs an action that a channel brings.
struct RunCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a channel's own action.",
    discussion: """
      Parameters are given as --NAME VALUE; 'spre channels show CHANNEL' lists them. These mean the same in every
      action: \(ActionDeclaration.reservedNames.map { "--" + $0 }.joined(separator: " ")).

      Example: spre run CHANNEL ACTION --activity ID --out FOLDER
      """)

  @Argument(help: "The channel's id.") var channel: String
  @Argument(help: "The action's name.") var action: String
  @Argument(parsing: .captureForPassthrough, help: "The action's parameters, as --NAME VALUE.")
  var parameters: [String] = []

  func run(on host: Host) async throws -> Ending {
    guard let found = host.channels[channel] else {
      throw UsageFailure.unknown(.channel, channel, known: host.channels.infos.map(\.id))
    }
    guard let declaration = found.info.actions.first(where: { $0.name == action }) else {
      throw UsageFailure.unknownAction(action, channel: found.info)
    }
    let given = try ActionParameters(parameters, declaration: declaration)
    return try await ActionRun(host: host, channel: found, declaration: declaration, given: given).perform()
  }
}
