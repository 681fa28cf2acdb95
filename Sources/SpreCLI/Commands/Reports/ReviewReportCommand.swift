import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Writes the answers to the review's form that the plan and the log can give.
struct ReviewReportCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "The 2018 review form's questions 4, 5 and 9 and its attachment 1, from the plan and the log.",
    discussion: """
      Tells of the plan's years, or of the one that --year names. What there is no evidence for is listed.

      Example: spre report review --out gjennomgang.html
      """)

  @OptionGroup var options: ReportOptions
  @OptionGroup var year: YearOption

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options.session)
    let workspace = session.workspace
    let report = ReviewReport(
      plan: workspace.plan, log: workspace.log, products: workspace.registers.products.map(ReviewReport.Product.init),
      period: year.year.flatMap { DateSpan(year: $0) }, today: session.today, language: session.language(of: options),
      main: session.main,
      organisation: workspace.configuration.organisation.name)
    return try session.deliver(report.report, options)
  }
}

extension ReviewReport.Product {
  /// What the register says of a product in a region, for the report.
  fileprivate init(_ record: ProductInRegion) {
    let status: Status =
      switch record.status {
      case .offered: .offered
      case .adopted: .adopted
      case .unknown: .unknown
      }
    self.init(name: record.product, region: record.region, status: status, source: record.source)
  }
}
