import SpreCore

/// Finds what is amiss inside the records of the registers and between them.
struct RegisterCheck {
  private(set) var findings: [Finding] = []

  init(_ registers: Registers) {
    for network in registers["networks"] { checkNetwork(network) }
    for field in [("offerings", "participants"), ("relays", "secondHand")] {
      for record in registers[field.0] { checkNumber(record[field.1]) }
    }
    checkProducts(registers.products)
    for feedback in registers.feedback { checkFeedback(feedback) }
    for evidence in registers.evidence where !evidence.isLinked {
      findings.append(.evidenceUnlinked(at: evidence.origins.record))
    }
    for indicator in registers.indicators { checkIndicator(indicator) }
  }

  private mutating func checkNetwork(_ network: Value) {
    checkSpan(network["mandate"])
    for seat in network["seats"]?.elements ?? [] { checkSpan(seat) }
    for rule in network["rules"]?.elements ?? [] where rule.entries != nil && SeatRule(rule) == nil {
      findings.append(.unclearRule(at: rule.origin))
    }
  }

  private mutating func checkSpan(_ record: Value?) {
    guard let to = record?["to"], let from = record?["from"]?.text.flatMap({ DateSpan(roughly: $0) }),
      let last = to.text.flatMap({ DateSpan(roughly: $0) }), last.to < from.from
    else { return }
    findings.append(.spanBackwards(at: to.origin))
  }

  private mutating func checkNumber(_ value: Value?) {
    guard let value, let qualifier = value["qualifier"]?.text.flatMap(Count.Qualifier.init(rawValue:)) else { return }
    findings += Count(groups: [], n: value["n"]?.int, qualifier: qualifier).qualifierProblems(at: value.origin)
  }

  private mutating func checkProducts(_ products: [ProductInRegion]) {
    var first: [[String]: ProductInRegion] = [:]
    for record in products {
      if first[[record.product, record.region]] != nil {
        findings.append(.productTwice(record.product, record.region, at: record.origins["region"]))
      } else {
        first[[record.product, record.region]] = record
      }
      if record.status != .unknown, record.source == nil {
        findings.append(.productWithoutSource(record, at: record.origins["status"]))
      }
    }
  }

  private mutating func checkFeedback(_ feedback: Feedback) {
    if let done = feedback.doneOn, done.to < feedback.date.from {
      findings.append(.doneTooEarly(at: feedback.origins["doneOn"]))
    }
    if feedback.doneOn != nil, feedback.done == nil {
      findings.append(.doneWithoutWords(at: feedback.origins["doneOn"]))
    }
  }

  private mutating func checkIndicator(_ indicator: Indicator) {
    guard indicator.unit == .percent else { return }
    guard let whole = indicator.denominator, whole > 0 else {
      if indicator.denominator == 0 || !indicator.origins.has("denominator") {
        findings.append(.shareOfNothing(at: indicator.origins["denominator"]))
      }
      return
    }
    if let part = indicator.numerator, part > whole {
      findings.append(.shareAboveWhole(part, of: whole, at: indicator.origins["numerator"]))
    }
  }
}
