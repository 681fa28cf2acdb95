import ArgumentParser

/// Looks at the plan, or changes one line of it.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show the plan and what came of it, change it here or in a spreadsheet, lay out a year.",
    discussion: "Example: spre plan matrix --out matrix.html",
    subcommands: [
      MatrixCommand.self, SetCommand.self, CoverageCommand.self, PressureCommand.self, ItemsCommand.self,
      ActivitiesCommand.self, YearCommand.self, DueCommand.self, StaleCommand.self,
      CompareReportCommand.self,
    ])
}
