import SpreCore
import SpreTestKit
import Testing

struct PlanNotesRenamingTests {
  @Test("Given groups and measures renamed at random, the notes are the same under the renaming", arguments: 0..<50)
  func renaming(seed: Int) {
    var dice = SeededNumbers(seed: UInt64(seed))
    let plan = Plan.example
    let codes = newCodes(count: plan.groups.count, &dice)
    let code = Dictionary(uniqueKeysWithValues: zip(plan.groups.map(\.code), codes))
    let names = plan.measures.indices.shuffled(using: &dice).map { "Navn\($0)navn" }

    var renamed = plan
    for index in plan.groups.indices { renamed.groups[index].code = codes[index] }
    for index in plan.measures.indices {
      let measure = plan.measures[index]
      renamed.measures[index].id = "id-\(names[index].lowercased())"
      renamed.measures[index].name = [.nb: names[index], .en: names[index] + "english"]
      if case .named(let old) = measure.audience { renamed.measures[index].audience = .named(old.map { code[$0]! }) }
      if measure.audience != .all, let words = measure.wording.groups {
        renamed.measures[index].wording.groups = String(words.map { code[String($0)] ?? String($0) }.joined())
      }
    }

    func back(_ text: String) -> String {
      var text = text
      for (index, name) in names.enumerated() {
        text = text.replacing(name + "english", with: plan.measures[index].name[.en]!)
        text = text.replacing(name, with: plan.measures[index].name[.nb]!)
      }
      for (old, new) in code { text = text.replacing(new, with: old) }
      return text
    }
    func told(_ plan: Plan, _ reading: (String) -> String) -> [[String]] {
      plan.notes().map {
        [
          $0.code, reading($0.message.nb), reading($0.message.en), reading($0.fix?.nb ?? ""),
          String($0.origin?.line ?? 0), $0.origin?.field ?? "",
        ]
      }
    }
    #expect(told(renamed, back) == told(plan, { $0 }))
    #expect(!told(renamed, { $0 }).elementsEqual(told(plan, { $0 })))
    #expect(Matrix(renamed).rows == Matrix(plan).rows)
  }

  /// Codes that stand nowhere in the messages, so that they can be replaced back.
  private func newCodes(count: Int, _ dice: inout SeededNumbers) -> [String] {
    let letters = Array("QXZWÆØÅ")
    var codes: Set<String> = []
    var ordered: [String] = []
    while ordered.count < count {
      let code = "Q\(letters.randomElement(using: &dice)!)\(Int.random(in: 10...99, using: &dice))"
      if codes.insert(code).inserted { ordered.append(code) }
    }
    return ordered
  }
}
