import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Writes the language report.
struct LanguageReportCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "language",
    abstract: "The language report: words and items in each language, the language act's rule, and what is missing.",
    discussion: """
      Counts what went out to the public in a calendar year. Which rule holds, 'bodyType' in spre.yml says; the numbers
      for the self-report in January stand in a table. --json prints the numbers for programs.

      Example: spre report language --year 2026 --out sprak.html
      """)

  @OptionGroup var options: ReportOptions
  @Option(help: "The year; by default this year.") var year: Int?
  @Flag(help: "Print the numbers as JSON.") var json = false

  func validate() throws {
    if let year, !(1...9999).contains(year) { throw ValidationError("--year must be from 1 to 9999.") }
  }

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options.session)
    let year = year ?? session.today.year
    guard let period = DateSpan(year: year) else { return .wrongUsage }
    let report = LanguageReport(
      session.workspace.languageLedger(over: period), bodyType: session.workspace.configuration.bodyType,
      district: session.workspace.configuration.languageDistrict,
      channelNames: Dictionary(
        host.channels.infos.map { info in
          (info.id, ReportPhrase(nb: info.name.nb, nn: info.nynorskName ?? info.name.nb, en: info.name.en))
        }
      ) { first, _ in first },
      today: session.today, language: session.language(of: options))
    guard json else { return try session.deliver(report.report, options) }
    session.console.result(try LanguageJSON(report).text())
    let errors = session.workspace.findings.filter { $0.severity == .error }
    return Ending(errors)
  }
}
