import ArgumentParser
import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// Writes what changed in the plan since another version of it.
struct CompareReportCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "What changed in the plan since another file or a git revision.",
    discussion: """
      Groups are known by their code and measures by their id, so a new name is a change and not a new group. Compares
      plan.yml alone, not the activities.

      Example: spre report compare --revision HEAD~5 --out endringer.html
      """)

  @OptionGroup var options: ReportOptions
  @Option(help: "The other version, a plan.yml of its own.", completion: .file(extensions: ["yml"])) var with: String?
  @Option(help: "The other version, as a revision of the git repository that the workspace lies in.")
  var revision: String?

  func validate() throws {
    guard (with == nil) != (revision == nil) else { throw ValidationError("Give --with FILE.yml or --revision REV.") }
  }

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options.session)
    let workspace = session.workspace
    let path = with ?? revision ?? ""
    // A report is read by others, and where the file lies on this machine is nothing to them.
    let name = path.hasPrefix("/") ? String(path.split(separator: "/").last ?? "") : path
    let version = PlanVersion(
      try bytes(in: workspace.folder.path), file: with ?? "\(name):plan.yml", main: session.main)
    guard let before = version.plan else { return try session.report(version.findings) }
    let report = CompareReport(
      PlanComparison(before: before, after: workspace.plan), name: name, today: session.today,
      language: session.language(of: options), main: session.main,
      organisation: workspace.configuration.organisation.name)
    return try session.deliver(report.report, options)
  }

  private func bytes(in folder: String) throws -> [UInt8] {
    if let revision { return try GitRevision(revision, in: folder).bytes(of: "plan.yml") }
    guard let with, let data = FileManager.default.contents(atPath: with) else {
      throw UsageFailure.cannotRead(with ?? "")
    }
    return Array(data)
  }
}
