import ArgumentParser
import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows everything that is known of an activity's drafts before they go out.
struct PreflightCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "preflight",
    abstract:
      "Check an activity before it goes out: what was looked at, what was found, and whether it may be approved.",
    discussion: """
      Looks at the drafts as they would be made now, and at those that lie in drafts/ already, and writes none.
      'spre approve' stands on the same findings: an error closes the gate, whoever lets one through gives a reason,
      and the report shows both. Drafts that are gone, out of date or edited by hand cannot be let through. 'spre draft'
      writes the same report to drafts/preflight/ID.html.

      Example: spre preflight nyhetsbrev-2026-11 --out kontroll.html
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The activity's id.") var activity: String
  @Option(help: "Write a page (.html) or a file for programs (.json) instead of printing.", completion: .file())
  var out: String?

  @Flag(help: "Ask every web address whether it answers, those of pictures too, by the program curl.") var links = false

  func run(on host: Host) async throws -> Ending {
    let file = try ReportFile(at: out)
    let session = try host.open(options)
    let examination = try await DraftRun(session).examine(try session.activity(activity))
    let asked =
      LinkProbe.Link.all(of: examination.brief.items)
      + LinkProbe.Link.pictures(examination.drafting.drafts, in: examination.brief)
    let live = try links ? LinkProbe.findings(asked) : []
    let report = session.preflight(examination, more: live, asksLinks: links)
    let json = PreflightJSON(report, language: session.language)
    if let out, file == .html {
      try session.write(picture: PreflightPage(report, language: session.language).html(), to: out)
    } else if let out {
      try session.host.write(try json.text(), to: out)
    } else {
      session.console.result(
        session.format == .json ? try json.text() : PreflightText(report, language: session.language).text)
    }
    return Ending(report.obstacles)
  }
}

extension Session {
  /// Writes the report beside the drafts, as a page and for programs.
  func write(_ report: PreflightReport) throws {
    let place = "drafts/preflight/\(report.activity)"
    try workspace.folder.write(Array(PreflightPage(report, language: language).html().utf8), to: place + ".html")
    try workspace.folder.write(Array(try PreflightJSON(report, language: language).text().utf8), to: place + ".json")
  }
}
