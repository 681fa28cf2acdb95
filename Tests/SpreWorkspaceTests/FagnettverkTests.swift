import Foundation
import SpreCore
import SpreWorkspace
import Testing

/// The second example, read against the annual report that it is the log of (Årsmelding 2016, LMS Fagnettverk Nord).
@Suite("The example of a network's annual report")
struct FagnettverkTests {
  private let workspace: Workspace = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = WorkspaceFolder(path: root.appending(path: "Examples/Fagnettverk2016").path(percentEncoded: false))
    return WorkspaceLoader(folder, channels: []).load(today: Day("2017-04-21")!)
  }()

  private func counts(_ qualifier: Count.Qualifier) -> Set<Int> {
    Set(workspace.log.activities.flatMap(\.counts).filter { $0.qualifier == qualifier }.compactMap(\.n))
  }

  @Test("Given the log, there is nothing in it to mend")
  func sound() {
    #expect(workspace.findings.filter { $0.severity != .note } == [])
  }

  @Test("Given the strategy's five areas, each has an activity for every point that the report lists under it")
  func areas() {
    #expect(workspace.plan.goals.count == 5)
    let points = [5, 4, 1, 3, 4]
    for (goal, count) in zip(workspace.plan.goals, points) {
      let own = workspace.log.activities.filter { $0.goals?.contains(goal.id) == true }
      #expect(own.count >= count, "\(goal.id) has \(own.map(\.id))")
    }
  }

  @Test("Given the report's figures, they stand in counts with how sure they are")
  func figures() {
    #expect(counts(.atLeast).isSuperset(of: [200, 3550]))
    #expect(counts(.exact).contains(18))
    #expect(workspace.log.activities.contains { $0.counts.contains { $0.qualifier == .unknown } })
    #expect(workspace.log.activities.count { $0.id.hasPrefix("au-video-") } == 7)
    #expect(workspace.log.activities.count { $0.id.hasPrefix("videomote-") } == 2)
  }

  @Test("Given what was turned down and what went on, it says why and in what")
  func endings() throws {
    let refused = workspace.log.activities.filter { $0.state == .refused }
    #expect(refused.map(\.id) == ["samarbeid-er-samhandling"] && refused[0].reason != nil)
    let continued = workspace.log.activities.filter { $0.state == .continued }
    #expect(continued.count >= 3)
    for activity in continued { #expect(activity.into.flatMap { workspace.log[$0] } != nil, "\(activity.id)") }
  }
}
