import SpreCore

/// Every finding of the channel's own belongs to one of its checks, where it names any, and no check is named twice.
enum OwnedFindings {
  static func violations(of conformance: ChannelConformance) async -> [String] {
    let info = conformance.channel.info
    guard !info.checks.isEmpty else { return [] }
    let ids = info.checks.map(\.id)
    var violations = Set(ids).filter { id in ids.count { $0 == id } > 1 }.sorted().map {
      "the check \($0) is named twice"
    }
    var codes: Set<String> = []
    for sample in conformance.samples {
      guard let drafting = try? await conformance.channel.draft(sample.brief) else { continue }
      codes.formUnion(drafting.findings.map(\.code))
      for draft in drafting.drafts {
        let found = try? await conformance.channel.review(draft, in: sample.brief)
        codes.formUnion((found ?? []).map(\.code))
      }
    }
    violations += codes.filter { $0.hasPrefix(info.id + ".") && info.checks.owner(of: $0) == nil }.sorted().map {
      "no check owns the finding \($0)"
    }
    return violations
  }
}
