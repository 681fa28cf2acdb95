import SpreCore
import Testing

struct PlanNotesMeansTests {
  /// The notes on means in a plan whose one measure reaches only the first group.
  private func notes(means: String, groups: String...) -> [String] {
    let codes = ["A", "B", "C", "D"]
    return Plan(
      groups: zip(codes, groups).map { .named($0, $1) },
      measures: [.numbered(1, for: ["A"], means: means), .numbered(2, for: ["A", "B", "C", "D"])]
    ).notes().filter { $0.code == "plan.means.otherGroup" }.map(\.message.en)
  }

  private func speaks(_ word: String, of code: String) -> [String] {
    ["Measure 1 'm1': the means speak of '\(word)', a word for \(code), which is left out."]
  }

  @Test("Given a group's word in the means, the note shows the word and the group")
  func plainWord() {
    #expect(notes(means: "Møter med politikere", groups: "fagpersoner", "politikere") == speaks("politikere", of: "B"))
    #expect(notes(means: "Møter med fagpersoner", groups: "fagpersoner", "politikere").isEmpty)
  }

  @Test("Given another ending, the word is the same; another word is not")
  func endings() {
    #expect(
      notes(means: "Brev til journalistene", groups: "ansatte", "journalister") == speaks("journalistene", of: "B"))
    #expect(notes(means: "Talks with journalists", groups: "staff", "journalist") == speaks("journalists", of: "B"))
    #expect(notes(means: "Fagjournalister", groups: "ansatte", "journalister").isEmpty)
  }

  @Test("Given a compound with its end left out, the whole compound is meant too")
  func ellipticalCompounds() {
    let group = "representanter fra frivillige, bruker- og interesseorganisasjoner"
    #expect(
      notes(means: "dialog med brukerorganisasjonene", groups: "ansatte", group)
        == speaks("brukerorganisasjonene", of: "B"))
    #expect(
      notes(means: "dialog med interesseorganisasjoner", groups: "ansatte", group)
        == speaks("interesseorganisasjoner", of: "B"))
    #expect(notes(means: "dialog med arbeidsgiverorganisasjoner", groups: "ansatte", group).isEmpty)
    #expect(notes(means: "dialog med brukergrupper", groups: "ansatte", group).isEmpty)
    #expect(
      notes(means: "besøk hos pasient- og brukerorganisasjoner", groups: "ansatte", "pasientorganisasjoner")
        == speaks("pasient- … brukerorganisasjoner", of: "B"))
  }

  @Test("Given a word that several groups share, or a short or common one, it points at no group")
  func telling() {
    #expect(notes(means: "besøk hos fagmiljøene", groups: "ansatte", "fagmiljøer nord", "fagmiljøer sør").isEmpty)
    #expect(notes(means: "møter med ledere", groups: "ansatte", "ledere").isEmpty)
    #expect(notes(means: "relevante møter", groups: "ansatte", "relevante forskere").isEmpty)
  }
}
