import SpreCore

/// Actions end when told to.
enum StoppableActions {
  static func violations(of conformance: ChannelConformance) async -> [String] {
    var violations: [String] = []
    for action in conformance.channel.info.actions {
      for delay in [0, 50] where await !ends(action, conformance, after: delay) {
        let told = delay == 0 ? "from the start" : "on the way"
        violations.append("action \(action.name): told \(told) to stop, it had not ended after \(conformance.patience)")
        break
      }
    }
    return violations
  }

  /// Whether an action without bounds ends when it is told to after a number of questions.
  private static func ends(
    _ action: ActionDeclaration, _ conformance: ChannelConformance, after delay: Int
  ) async -> Bool {
    let questions = Counter()
    let call = SampleBriefs.call(of: action, in: conformance.channel.info, moves: nil) { questions.next() > delay }
    let channel = conformance.channel
    let outcome = await Patience.result(within: conformance.patience) {
      _ = try? await channel.perform(call)
      return true
    }
    return outcome ?? false
  }
}

extension SampleBriefs {
  /// A call of an action with made-up values.
  static func call(
    of action: ActionDeclaration, in info: ChannelInfo, moves: Int?, shouldStop: @escaping @Sendable () -> Bool
  ) -> ActionCall {
    let brief = SampleBriefs(for: info).plain
    let values = SampleValues(plan: brief.plan).required(action.parameters)
    return ActionCall(
      name: action.name, values: Settings(declared: action.parameters, layers: [values]),
      brief: action.needsActivity ? brief : nil, attachments: brief.attachments, seed: 7, workers: 2, moves: moves,
      shouldStop: shouldStop)
  }
}
