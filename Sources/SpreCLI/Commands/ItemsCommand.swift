import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows which items went out to whom.
struct ItemsCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "items",
    abstract: "Show where each item went out: channel, groups, languages, and who is left.",
    discussion: """
      'Delivered' is what the log says went out, to the groups it was meant for; it does not say that anybody read it.
      --never F,I keeps the items that went out to none of these groups.

      Example: spre plan items --never F,I
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(help: "Only items that went out to none of these groups, as A,B.") var never: String?

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let plan = session.workspace.plan
    let codes = Set(try never.map { try GroupCodesArgument.codes($0, in: plan) } ?? [])
    let spreads = ItemSpread.all(session.workspace.items, plan: plan, log: session.workspace.log)
      .filter { codes.isEmpty || $0.delivered.isDisjoint(with: codes) }
    switch session.format {
    case .json: session.console.result(try ItemSpreadJSON(spreads, plan: plan).text())
    case .text:
      let channels = Dictionary(host.channels.infos.map { ($0.id, $0.name) }) { first, _ in first }
      let text = ItemSpreadText(spreads, plan: plan, channels: channels, language: session.language)
      session.console.result(text.text)
    }
    return .done
  }
}
