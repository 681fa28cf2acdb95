import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Stages of a campaign")
struct CampaignStageTests {
  private func findings(_ stages: String) throws -> [Finding] {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    try files.write("title: K\nkind: campaign\nmeasure: brev\n\(stages)", to: "activities/2026/k.yml")
    return files.load().findings.filter { $0.code == "campaign.stage.order" }
  }

  @Test("Given stages in order or on one day, there is nothing to say")
  func inOrder() throws {
    #expect(try findings("opens: 2027-01-01\ncloses: 2027-02-01\njury: 2027-02-01\nwinnerOn: 2027-03-01\n") == [])
    #expect(try findings("winnerOn: 2027-03-01\n") == [])
  }

  @Test("Given a stage before the one that comes before it, also past one without a day, it is told where it stands")
  func early() throws {
    let findings = try findings("opens: 2027-01-01\ncloses: 2027-02-10\nwinnerOn: 2027-02-01\n")
    #expect(findings.map(\.severity) == [.warning] && findings.first?.origin?.line == 6)
    #expect(findings.first?.message.en == "The day of 'the winner is named' is before that of 'nominations close'.")
  }
}
