import SpreCore
import Testing

@Suite("User involvement, as a file says it")
struct UserInvolvementTests {
  private func activity(_ answer: String?) -> Activity {
    Activity(id: "a", title: [.nb: "A"], kind: "other", measure: "m", userInvolvement: answer)
  }

  @Test(
    "Given an answer that says no, users took no part",
    arguments: [
      "nei", "Nei", "NEI.", "no", "false", "ingen", "Ingen.", "ikkje", "ikke", "-", "Ingen brukermedvirkning",
      "Nei, det rakk vi ikke.", "Ingen: det var et internt møte", "Ikke aktuelt.", "No, there was no time",
    ])
  func no(answer: String) {
    #expect(activity(answer).isWithoutUsers)
    #expect(activity(answer).involvement == nil)
  }

  @Test(
    "Given an answer that tells how, users took part, whatever word it begins with",
    arguments: [
      "ja", "To brukerrepresentanter", "No er brukarane med i styringsgruppa", "Ingen møter uten brukere",
      "Ikke bare brukere, også pårørende",
    ])
  func how(answer: String) { #expect(activity(answer).involvement == answer) }

  @Test("Given nothing, nobody has answered")
  func unsaid() {
    #expect(activity(nil).involvement == nil)
    #expect(!activity(nil).isWithoutUsers)
  }
}
