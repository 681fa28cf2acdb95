import SpreCore

/// Groups named on the command line, as A,B.
enum GroupCodesArgument {
  /// The codes in the order written, each of which the plan must have.
  static func codes(_ text: String, in plan: Plan) throws -> [String] {
    let codes = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
    if codes.contains("") { throw UsageFailure.emptyGroup(text) }
    for code in codes where plan.group(code) == nil {
      throw UsageFailure.unknown(.group, code, known: plan.groups.map(\.code))
    }
    return codes
  }
}
