import SpreCore
import SpreWorkspace
import Testing

@Suite("Another version of a plan")
struct PlanVersionTests {
  private func version(_ text: String) -> PlanVersion {
    PlanVersion(Array(text.utf8), file: "HEAD~1:plan.yml", main: .nn)
  }

  @Test("Given a plan, it is read, with names in the workspace's main language")
  func plan() {
    let found = version(
      """
      schema: 1
      groups: [{code: A, name: Alle}]
      measures: [{id: brev, name: Brev, groups: [A, B], channel: gone, goals: [older]}]
      """)
    // What the old version names and the new one lacks is no mistake.
    #expect(found.findings.filter { $0.severity == .error } == [])
    #expect(found.plan?.groups.first?.name == [.nn: "Alle"])
    #expect(found.plan?.measures.first?.audience == .named(["A", "B"]))
  }

  @Test(
    "Given no plan, a finding says where in that version, and nothing is read",
    arguments: ["", "groups: [", "schema: 1\ngroups: 7\nmeasures: []\n", "just words"])
  func broken(_ text: String) {
    let found = version(text)
    #expect(found.plan == nil)
    #expect(found.findings.contains { $0.severity == .error && $0.origin?.file == "HEAD~1:plan.yml" })
  }

  @Test("Given bytes that are no UTF-8, or more than a plan may have, nothing is read")
  func bytes() {
    #expect(PlanVersion([0x61, 0xFF], file: "p", main: .nb).plan == nil)
    let huge = PlanVersion(Array(repeating: 0x23, count: 2_000_000), file: "p", main: .nb)
    #expect(huge.plan == nil && huge.findings.count == 1)
  }
}
