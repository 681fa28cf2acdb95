import ArgumentParser
import Foundation
public import SpreCore
import SpreReports
import SpreWorkspace

/// The command line of Spre, over whatever channels it is given.
public enum SpreProgram {
  /// Parses the arguments, runs the command and ends the process.
  ///
  /// Exit codes: 0 done, 1 findings of severity error, 64 wrong usage, 70 the program's own fault.
  public static func run(registries: [any ChannelRegistry]) async -> Never {
    let host = Host(channels: ChannelList(from: registries), console: .standard)
    do {
      var command = try Spre.parseAsRoot()
      guard let hosted = command as? any HostedCommand else {
        try command.run()
        Foundation.exit(0)
      }
      let ending = try await hosted.run(on: host)
      Foundation.exit(ending.rawValue)
    } catch let failure as any ReportedFailure {
      host.console.problem(failure.phrase[host.fallbackLanguage])
      Foundation.exit(failure.ending.rawValue)
    } catch let failure as FileFailure {
      host.console.result(FindingsText([failure.finding], language: host.fallbackLanguage).text)
      Foundation.exit(Ending.findings.rawValue)
    } catch  where Spre.exitCode(for: error) == .failure {
      host.console.problem("\(error)")
      Foundation.exit(Ending.ownFault.rawValue)
    } catch {
      Spre.exit(withError: error)
    }
  }
}

/// How the program ends.
enum Ending: Int32 {
  case done = 0
  /// Findings of severity error.
  case findings = 1
  case wrongUsage = 64
  case ownFault = 70

  /// Done, or findings when one of them is an error.
  init(_ findings: [Finding]) { self = findings.worst == .error ? .findings : .done }
}

/// A command that needs the channels and the console.
protocol HostedCommand {
  func run(on host: Host) async throws -> Ending
}

/// A failure with words for the person at the terminal.
protocol ReportedFailure: Error {
  var phrase: Phrase { get }
  var ending: Ending { get }
}

/// The program's name and its commands.
struct Spre: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spre",
    abstract: "Spread knowledge on purpose: a plan, its target groups, its newsletters and its log.",
    discussion: """
      Start with 'spre init my-plan', then 'spre check' and 'spre draft' inside it.

      Exit codes: 0 done, 1 findings of severity error, 64 wrong usage, 70 the program's own fault.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, NewCommand.self, CheckCommand.self, PlanCommand.self, DraftCommand.self, PreflightCommand.self,
      ApproveCommand.self, DeliverCommand.self, ReportCommand.self, ChannelsCommand.self, RunCommand.self,
      ReadCommand.self,
    ])
}
