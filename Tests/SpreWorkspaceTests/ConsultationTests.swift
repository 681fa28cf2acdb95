import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Consultations")
struct ConsultationTests {
  /// What is found in a matter that input is asked for, on a day.
  private func findings(_ fields: String, on today: String) throws -> [Finding] {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    try files.write("title: Høring\nkind: input\nmeasure: brev\n" + fields, to: "activities/2026/hoering.yml")
    return files.load(today: Day(today)!).findings.filter { $0.origin?.file == "activities/2026/hoering.yml" }
  }

  @Test(
    "Given a matter, a short time, a missed step and a missed deadline are told while nothing is sent",
    arguments: [
      ("received: 2026-09-01\ndeadline: 2026-10-13\n", "2026-09-02", []),
      ("received: 2026-09-01\ndeadline: 2026-10-12\n", "2026-09-02", ["consultation.short"]),
      ("deadline: 2026-10-12\n", "2026-09-02", []),
      ("deadline: 2026-12-18\n", "2026-11-27", []),
      ("deadline: 2026-12-18\n", "2026-11-28", ["consultation.step"]),
      ("deadline: 2026-12-18\n", "2026-12-18", ["consultation.step"]),
      ("deadline: 2026-12-18\n", "2026-12-19", ["consultation.overdue"]),
      ("received: 2026-09-01\ndeadline: 2026-08-31\n", "2026-09-02", ["consultation.dates"]),
      ("received: 2026-12-01\ndeadline: 2026-12-18\nsent: 2026-12-10\n", "2027-01-02", []),
      ("deadline: 2026-12-18\nstate: cancelled\nreason: Ikke vårt felt.\n", "2027-01-02", []),
    ])
  func told(fields: String, today: String, codes: [String]) throws {
    let found = try findings(fields, on: today)
    #expect(found.map(\.code) == codes)
    #expect(found.allSatisfy { $0.fix != nil && $0.origin?.field == "deadline" })
  }

  @Test("Given a missed step, it is said to be ready as its word is")
  func wording() throws {
    let draft = try findings("deadline: 2026-12-18\n", on: "2026-11-28")
    #expect(draft.first?.message.nb == "Etter planen skulle utkastet vært klart 2026-11-27. Fristen er 2026-12-18.")
    let signOff = try findings("deadline: 2026-12-18\n", on: "2026-12-18")
    #expect(signOff.first?.message.nb.contains("godkjenningen vært klar ") == true)
  }

  @Test("Given a deadline after Easter, the steps are counted in days that people are at work")
  func steps() throws {
    let day = { (text: String) in Value(.scalar(text), at: Origin(file: "")) }
    // Easter Day is 28 March 2027, so that Thursday, Friday and Monday are holidays; 4 April is a Sunday.
    let activity = Activity(
      id: "h", title: [.nb: "H"], kind: "input", measure: "m", details: ["deadline": day("2027-04-04")])
    let consultation = try #require(Consultation(activity))
    #expect(consultation.steps.map(\.step.id) == ["draft", "network", "signOff"])
    #expect(consultation.steps.map(\.day.description) == ["2027-03-09", "2027-03-19", "2027-03-31"])
    #expect(Consultation(Activity(id: "t", title: [.nb: "T"], kind: "other", measure: "m")) == nil)
  }
}
