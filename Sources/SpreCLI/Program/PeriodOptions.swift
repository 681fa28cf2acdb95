import ArgumentParser
import SpreCore

/// The days that a command counts over.
struct PeriodOptions: ParsableArguments {
  @Option(help: "The first day to count, as YYYY-MM-DD.", transform: Day.argument) var from: Day?
  @Option(help: "The last day to count, as YYYY-MM-DD.", transform: Day.argument) var to: Day?

  func validate() throws { _ = try span }

  /// The days asked for; nothing when none were.
  var span: DateSpan? {
    get throws {
      guard let from, let to else {
        if from != nil || to != nil { throw ValidationError("Give both --from and --to, or neither.") }
        return nil
      }
      guard let span = DateSpan(from: from, to: to) else { throw ValidationError("--to must not come before --from.") }
      return span
    }
  }
}
