import SpreCore

/// The same brief, the same bytes.
struct SameBytes {
  private let channel: any Channel
  private let samples: [SampleBrief]
  private let patience: Duration

  init(_ conformance: ChannelConformance) {
    channel = conformance.channel
    samples = conformance.samples
    patience = conformance.patience
  }

  func violations() async -> [String] {
    var violations: [String] = []
    for sample in samples {
      guard let first = await bytes(sample.brief) else { continue }
      if await bytes(sample.brief) != first { violations.append("\(sample.name): drafted again, something differs") }
      if await bytes(sample.brief.refilled) != first {
        violations.append("\(sample.name): the order of a dictionary shows")
      }
    }
    violations += await sideBySide()
    for action in channel.info.actions {
      guard let first = await bytes(action), let second = await bytes(action) else { continue }
      if second != first {
        violations.append("action \(action.name): bounded by 20 moves and with the same seed, something differs")
      }
    }
    return violations
  }

  /// The plain brief drafted eight times at once.
  private func sideBySide() async -> [String] {
    guard let sample = samples.first, let first = await bytes(sample.brief) else { return [] }
    let same = await withTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<8 {
        group.addTask { await bytes(sample.brief) }
      }
      return await group.allSatisfy { $0 == first }
    }
    return same ? [] : ["\(sample.name): drafted side by side, something differs"]
  }

  /// Drafts, and the findings of drafting and reviewing, in bytes; nothing when the channel throws.
  private func bytes(_ brief: Brief) async -> [UInt8]? {
    guard let drafting = try? await channel.draft(brief) else { return nil }
    var bytes = drafting.bytes
    for draft in drafting.drafts {
      bytes += Drafting(findings: (try? await channel.review(draft, in: brief)) ?? []).bytes
    }
    return bytes
  }

  private func bytes(_ action: ActionDeclaration) async -> [UInt8]? {
    let call = SampleBriefs.call(of: action, in: channel.info, moves: 20) { false }
    let channel = channel
    let outcome = await Patience.result(within: patience) { try? await channel.perform(call).bytes }
    return outcome.flatMap { $0 }
  }
}

extension Drafting {
  /// Everything in the drafts and findings that a person or the host sees, each part after its length.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ text: String?) { bytes += Array("\(text?.utf8.count ?? -1):\(text ?? "")".utf8) }
    for draft in drafts {
      for text in [draft.path, draft.mediaType, draft.language?.rawValue, "\(draft.isEditable)"] { add(text) }
      for text in draft.groups + ["|"] + draft.items { add(text) }
      switch draft.content {
      case .text(let text): add(text)
      case .bytes(let content): bytes += content
      case .attachment(let path): add(path)
      }
    }
    for finding in findings {
      let origin = finding.origin
      let texts = [
        finding.severity.rawValue, finding.code, finding.message.nb, finding.message.en, finding.fix?.nb,
        finding.fix?.en,
      ]
      for text in texts + [origin?.file, origin?.field, origin.map { "\($0.line):\($0.column)" }] { add(text) }
    }
    return bytes
  }
}
