import ArgumentParser
import SpreCore

/// Shows what channels the program has.
struct ChannelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "channels",
    abstract: "Show the channels that are linked in, or one with its settings and actions; make a new one.",
    discussion: "Example: spre channels show newsletter",
    subcommands: [ChannelListCommand.self, ChannelShowCommand.self, NewChannelCommand.self],
    defaultSubcommand: ChannelListCommand.self)
}

/// Lists the channels.
struct ChannelListCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the channels.", discussion: "Example: spre channels list")

  @Option(help: "The language: nb or en; by default the terminal's.", transform: WorkingLanguage.argument) var language:
    WorkingLanguage?

  func run(on host: Host) async throws -> Ending {
    let language = language ?? host.fallbackLanguage
    for info in host.channels.infos {
      host.console.result("\(info.id)  \(info.name[language]): \(info.summary[language])")
    }
    for problem in host.channels.problems {
      host.console.problem("\(problem.id) \(problem.reason[language])")
    }
    return host.channels.problems.isEmpty ? .done : .findings
  }
}

/// Shows the settings, checks and actions of one channel.
struct ChannelShowCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a channel's settings, checks, actions and kinds of activity.",
    discussion: "Example: spre channels show newsletter")

  @Argument(help: "The channel's id.") var channel: String
  @Option(help: "The language: nb or en; by default the terminal's.", transform: WorkingLanguage.argument) var language:
    WorkingLanguage?

  func run(on host: Host) async throws -> Ending {
    let language = language ?? host.fallbackLanguage
    guard let info = host.channels[channel]?.info else {
      throw UsageFailure.unknown(.channel, channel, known: host.channels.infos.map(\.id))
    }
    var text = "\(info.name[language]) (\(info.id)): \(info.summary[language])\n"
    text += "\n" + SettingsTable.markdown(for: info.settings, language: language)
    for check in info.checks {
      text += "\npreflight \(check.id): \(check.label[language]). \(check.looksAt[language])\n"
    }
    for action in info.actions {
      text += "\nspre run \(info.id) \(action.name): \(action.help[language])\n"
      if !action.parameters.isEmpty {
        text += "\n" + SettingsTable.markdown(for: action.parameters, language: language)
      }
    }
    for kind in info.kinds {
      text += "\nkind: \(kind.id) (\(kind.label[language]))\n"
      if !kind.fields.isEmpty { text += "\n" + SettingsTable.markdown(for: kind.fields.flattened, language: language) }
    }
    host.console.result(text)
    return .done
  }
}

extension [FieldDeclaration] {
  /// The fields with those inside them after each, by their whole names, such as `sessions[].title`.
  fileprivate var flattened: [FieldDeclaration] { flatMap { [$0] + FieldDeclaration.inner($0.type, of: $0.name) } }
}

extension FieldDeclaration {
  fileprivate static func inner(_ type: FieldType, of name: String) -> [FieldDeclaration] {
    switch type {
    case .list(let element): inner(element, of: name + "[]")
    case .record(let fields):
      fields.flatMap { field -> [FieldDeclaration] in
        var named = field
        named.name = "\(name).\(field.name)"
        return [named] + inner(field.type, of: named.name)
      }
    default: []
    }
  }
}
