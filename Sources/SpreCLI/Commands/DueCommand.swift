import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows what wants attention soon.
struct DueCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Show what wants attention: activities, deadlines, seats, mandates, feedback, products, what grew old.",
    discussion: """
      What is late comes first, then what comes within 60 days, or as many as --days says, then what waits without a day.
      Consultations come with the days their draft, round in the network and sign-off should be done by.

      Example: spre plan due --days 30
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(help: "How many days to look ahead.") var days = DueList.usualDays

  func validate() throws {
    if !(0...DueList.mostDays).contains(days) {
      throw ValidationError("--days is a number from 0 to \(DueList.mostDays).")
    }
  }

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let workspace = session.workspace
    let due = DueList(
      plan: workspace.plan, log: workspace.log, registers: workspace.registers,
      reviews: workspace.reviews(on: session.today), today: session.today, days: days)
    switch session.format {
    case .json: session.console.result(try DueJSON(due, language: session.language).text())
    case .text: session.console.result(DueText(due, language: session.language).text)
    }
    let errors = workspace.findings.filter { $0.severity == .error }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }
}
