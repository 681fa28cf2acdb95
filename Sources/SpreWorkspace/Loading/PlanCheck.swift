import SpreCore

/// Finds what is amiss between the parts of a plan.
struct PlanCheck {
  private(set) var findings: [Finding] = []

  init(_ value: Value?, _ plan: Plan) {
    check(value)
    findings += plan.measures.compactMap(\.cadenceFinding)
    findings += Self.capProblems(plan) + Self.shareProblems(plan)
    for measure in plan.measures where measure.settings != nil && measure.channel == nil {
      findings.append(.settingsWithoutChannel(at: measure.origins["settings"]))
    }
  }

  private mutating func check(_ plan: Value?) {
    refuseTwins("groups", key: "code", in: plan)
    refuseTwins("measures", key: "id", in: plan)
    refuseTwins("measures", key: "number", in: plan)
    refuseTwins("goals", key: "id", in: plan)
    if let from = plan?["period"]?["from"]?.int, let to = plan?["period"]?["to"], let last = to.int, last < from {
      findings.append(.periodBackwards(at: to.origin))
    }
  }

  private mutating func refuseTwins(_ list: String, key: String, in plan: Value?) {
    var seen: Set<String> = []
    for element in plan?[list]?.elements ?? [] {
      guard let value = element[key], let text = value.text, !seen.insert(text).inserted else { continue }
      findings.append(.twin(key, text, at: value.origin))
    }
  }
}
