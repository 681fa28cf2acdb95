import SpreCore
import SpreWorkspace
import Testing

@Suite struct `Setting groups in random plans` {
  @Test(arguments: 0..<10)
  func `only the measure's groups differ, and no comment is lost`(part: UInt64) {
    for seed in (part * 30)..<(part * 30 + 30) {
      let plan = RandomPlan(seed: seed)
      let (changed, findings) = PlanEdit.setGroups(plan.wanted, of: "valgt", in: plan.text)
      guard let changed else {
        Issue.record("seed \(seed): \(findings.map(\.code))\n\(plan.text)")
        continue
      }
      #expect(changed.unicodeScalars.starts(with: plan.start.unicodeScalars), "seed \(seed)")
      #expect(changed.unicodeScalars.reversed().starts(with: plan.end.unicodeScalars.reversed()), "seed \(seed)")
      #expect(comments(changed) == Array(0..<plan.comments).map { $0 + 1 }, "seed \(seed)")
      let before = YAMLReader.read(plan.text, file: "plan.yml")
      let after = YAMLReader.read(changed, file: "plan.yml")
      #expect(before.findings.isEmpty && after.findings.isEmpty)
      #expect(fields(after.value, but: "groups") == fields(before.value, but: "groups"))
      #expect(audience(after.value) == plan.wanted, "seed \(seed)")
      #expect(changed.unicodeScalars.count(where: { $0 == "\r" }) == (plan.lineEnd == "\n" ? 0 : lines(changed)))
      #expect(PlanEdit.setGroups(plan.wanted, of: "valgt", in: changed).text == changed)
    }
  }

  /// The numbers of the comments, in order of size.
  private func comments(_ text: String) -> [Int] {
    text.utf8.split(separator: UInt8(ascii: "#")).dropFirst().compactMap { part in
      let digits = part.first == UInt8(ascii: "k") ? part.dropFirst().prefix { (0x30...0x39).contains($0) } : []
      return Int(String(decoding: digits, as: UTF8.self))
    }
    .sorted()
  }

  private func lines(_ text: String) -> Int { text.unicodeScalars.count { $0 == "\n" } }

  private func chosen(_ plan: Value?) -> Value? { plan?["measures"]?.elements?.first { $0["id"]?.text == "valgt" } }

  private func fields(_ plan: Value?, but key: String) -> [Value.Entry]? {
    chosen(plan)?.entries?.filter { $0.key != key }
  }

  private func audience(_ plan: Value?) -> Audience? {
    let value = chosen(plan)?["groups"]
    switch value?.content {
    case .scalar("all"): return .all
    case .scalar("none"): return .named([])
    case .list(let codes): return .named(codes.compactMap(\.text))
    default: return nil
    }
  }
}
