import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Makes drafts for a person to read.
struct DraftCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Make drafts for activities; by default for all that are due.",
    discussion: """
      Due means scheduled, with a channel, not delivered, and dated up to 31 days ahead. What a person has edited is
      kept: the new version goes beside it as NAME.new.EXT. Open drafts/index.html to see everything.

      Example: spre draft nyhetsbrev-2026-11
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The ids of the activities.") var activities: [String] = []
  @Option(help: "Only activities of this channel.") var channel: String?

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    if let channel, host.channels[channel] == nil {
      throw UsageFailure.unknown(.channel, channel, known: host.channels.infos.map(\.id))
    }
    var named: [Activity] = []
    for activity in try activities.map(session.activity) where !named.contains(where: { $0.id == activity.id }) {
      if session.workspace.plan.channel(of: activity) == nil { throw UsageFailure.noChannel(activity.id) }
      named.append(activity)
    }
    let chosen = (activities.isEmpty ? session.workspace.due(on: session.today) : named)
      .filter { channel == nil || session.workspace.plan.channel(of: $0) == channel }
    let run = DraftRun(session)
    let outcomes = try await run.draft(chosen)
    try await run.writeIndex(outcomes)

    // Notes on the rest of the workspace are for 'spre check' and for the page; here they would drown the drafts'.
    let about = Set(chosen.map(\.file))
    let standing = session.workspace.findings.filter { finding in
      finding.severity == .error || (finding.severity == .warning && about.contains(finding.origin?.file ?? ""))
    }
    let findings = (outcomes.flatMap(\.findings) + standing).inOrder()
    if session.format == .text { session.describe(outcomes) }
    let ending = try session.report(findings)
    session.console.say(
      Phrase(
        nb: "Åpne \(session.workspace.folder.path)/drafts/index.html i en nettleser.",
        en: "Open \(session.workspace.folder.path)/drafts/index.html in a browser.")[session.language])
    return ending
  }
}

extension Session {
  /// Says for each activity what was written, kept and put beside.
  fileprivate func describe(_ outcomes: [DraftRun.Outcome]) {
    if outcomes.isEmpty {
      console.say(
        Phrase(nb: "Ingen aktiviteter venter på utkast.", en: "No activity is waiting for drafts.")[language])
    }
    for outcome in outcomes {
      let writing = outcome.writing
      let counts = Phrase(
        nb:
          "\(writing.written.count) skrevet, \(writing.unchanged.count) uendret, \(writing.kept.count) beholdt slik de ble redigert",
        en:
          "\(writing.written.count) written, \(writing.unchanged.count) unchanged, \(writing.kept.count) kept as edited"
      )
      console.say("\(outcome.activity.id): \(counts[language])")
      for path in writing.beside {
        console.say(
          Phrase(
            nb: "  ny versjon ved siden av: drafts/\(outcome.activity.id)/\(path)",
            en: "  new version beside it: drafts/\(outcome.activity.id)/\(path)")[language])
      }
    }
  }
}
