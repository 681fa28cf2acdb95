import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows what came of the plan: designed, scheduled, delivered and received.
struct CoverageCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show how much of the plan is scheduled, delivered and received.",
    discussion: """
      Counts over the plan's years; --from and --to choose other days. The four levels are never mixed. The JSON always
      has everything that --all shows. --out writes a page with pictures, or the living matrix alone when the name ends
      in .svg.

      Example: spre plan coverage --list
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var period: PeriodOptions
  @Option(
    help: "The level of inversions, empty cells and --list: designed, scheduled, delivered or received.",
    transform: CoverageLevel.argument)
  var level: CoverageLevel?
  @Flag(help: "Show evenness, the deviation from the plan's shares and net reach too.") var all = false
  @Flag(help: "List the activities that the numbers were counted from.") var list = false
  @Option(help: "Write a page (.html) or a picture (.svg) to this file.", completion: .file()) var out: String?

  func run(on host: Host) async throws -> Ending {
    if let out, !out.hasSuffix(".html"), !out.hasSuffix(".svg") { throw UsageFailure.notAPictureFile(out) }
    let session = try host.open(options)
    let coverage = Coverage(
      plan: session.workspace.plan, log: session.workspace.log, period: try period.span, today: session.today)
    switch session.format {
    case .json: session.console.result(try CoverageJSON(coverage).text())
    case .text:
      let table = CoverageTable(
        coverage, language: session.language, level: level, showsAll: all, listsActivities: list)
      session.console.result(table.text)
    }
    if let out {
      let page = CoveragePage(
        coverage, log: session.workspace.log, today: session.today, language: ReportLanguage(session.language))
      try session.write(picture: out.hasSuffix(".svg") ? page.svg() : page.html(), to: out)
    }
    let errors = session.workspace.findings.filter { $0.severity == .error }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }
}

extension CoverageLevel {
  /// Reads a level from the command line.
  @Sendable static func argument(_ text: String) throws -> CoverageLevel {
    guard let level = CoverageLevel(rawValue: text) else {
      let known = allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is not one of \(known).")
    }
    return level
  }
}
