import SpreCore

/// Finds what is amiss with caps on messages and with shares meant: in the plan, and in the activities to come.
struct PressureCheck {
  /// What the activities to come break of the plan's caps.
  let findings: [Finding]

  init(_ workspace: Workspace, today: Day) {
    let excesses = PressureExcess.all(plan: workspace.plan, log: workspace.log, today: today)
    let broken = Set(excesses.map(\.activity))
    let places = workspace.log.activities.filter { broken.contains($0.id) }.map { ($0.id, $0.origins) }
    let origins = Dictionary(places) { first, _ in first }
    findings = excesses.map { excess in
      let own = origins[excess.activity]
      return .pressure(excess, at: own.map { $0[$0.has("date") ? "date" : "from"] })
    }
  }
}

extension PlanCheck {
  /// A cap on thirty days that no group can reach without breaking the one on seven, or the other way round.
  static func capProblems(_ plan: Plan) -> [Finding] {
    plan.groups.compactMap { group in
      guard let days7 = group.pressureCap.days7, let days30 = group.pressureCap.days30, days30 < days7 else {
        return nil
      }
      return .capsCrossed(days7, days30, at: group.origins["pressureCap"])
    }
  }

  /// Shares that only some groups have, or that do not come to 100 per cent.
  static func shareProblems(_ plan: Plan) -> [Finding] {
    let without = plan.groups.filter { $0.share == nil && !$0.origins.has("share") }
    guard without.count < plan.groups.count else { return [] }
    if let first = without.first { return [.sharesMissing(without.map(\.code), at: first.origins["share"])] }
    let sum = plan.groups.reduce(0) { $0 + ($1.share ?? 0) }
    guard let last = plan.groups.last, plan.groups.allSatisfy({ $0.share != nil }), sum != 100 else { return [] }
    return [.sharesDoNotSum(sum, at: last.origins["share"])]
  }
}
