import ArgumentParser
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows how many messages come to each group unasked.
struct PressureCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "pressure",
    abstract: "Show how many messages come to each group unasked, in 7 and 30 days.",
    discussion: """
      Counts the activities of measures with 'push: true', sent and planned apart, over the plan's years; --from and
      --to choose other days. --preview shows what the groups get already around a day, before an activity is added.

      Example: spre plan pressure --preview 2026-11-20 --groups A,B
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var period: PeriodOptions
  @Option(
    help: ArgumentHelp("A day, or an activity that lies there, to look around.", valueName: "date|activity"))
  var preview: String?
  @Option(help: "The groups of the message to come on the day, as A,B; by default all.") var groups: String?
  @Flag(help: "List the activities that each number was counted from.") var list = false

  func validate() throws {
    if groups != nil, preview.flatMap({ Day($0) }) == nil {
      throw ValidationError("--groups goes with --preview and a date; an activity has its own groups.")
    }
  }

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let (plan, log) = (session.workspace.plan, session.workspace.log)
    let pressure = Pressure(plan: plan, log: log, period: try period.span, today: session.today)
    let asked = try preview.map { try self.asked($0, in: session) }
    switch session.format {
    case .json:
      session.console.result(
        try PressureJSON(pressure, preview: asked?.preview, isPush: asked?.isPush ?? true).text())
    case .text:
      if let asked {
        let table = PressurePreviewTable(asked.preview, language: session.language, isPush: asked.isPush)
        session.console.result(table.text)
      } else {
        session.console.result(PressureTable(pressure, language: session.language, listsActivities: list).text)
      }
    }
    let errors = session.workspace.findings.filter { $0.severity == .error }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }

  /// The preview of a day, or of the day and the groups of an activity, which is itself left out.
  private func asked(_ text: String, in session: Session) throws -> (preview: PressurePreview, isPush: Bool) {
    let (plan, log) = (session.workspace.plan, session.workspace.log)
    if let day = Day(text) {
      let codes = try groups.map { try GroupCodesArgument.codes($0, in: plan) } ?? plan.groups.map(\.code)
      return (PressurePreview(of: day, groups: codes, plan: plan, log: log, today: session.today), true)
    }
    let activity = try session.activity(text)
    guard let day = activity.dates?.from else { throw UsageFailure.noDay(activity.id) }
    let preview = PressurePreview(
      of: day, groups: plan.groups(of: activity), except: activity.id, plan: plan, log: log, today: session.today)
    return (preview, plan.measure(activity.measure)?.isPush == true)
  }
}
