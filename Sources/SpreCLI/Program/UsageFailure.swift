import SpreCore

/// A wish that cannot be met as it was put.
struct UsageFailure: ReportedFailure {
  var phrase: Phrase
  var ending = Ending.wrongUsage
}
