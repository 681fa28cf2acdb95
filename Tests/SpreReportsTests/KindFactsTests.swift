import SpreCore
import SpreReports
import Testing

@Suite("What only one kind of activity has, in reports")
struct KindFactsTests {
  private let today = Day("2026-11-02")!

  private func activity(_ kind: String, _ details: [String: String], lists: [String: [String]] = [:]) -> Activity {
    func value(_ text: String) -> Value { Value(.scalar(text), at: Origin(file: "")) }
    let scalars = details.mapValues(value)
    let all = scalars.merging(lists.mapValues { Value(.list($0.map(value)), at: Origin(file: "")) }) { first, _ in first
    }
    return Activity(
      id: "a", title: [.nb: "Tittel"], kind: kind, measure: "veiledning", dates: DateSpan(Day("2026-05-04")!),
      groups: .named(["A", "B"]), state: .delivered, details: all)
  }

  private func report(_ activity: Activity, _ language: ReportLanguage = .nb) -> String {
    AnnualReport(
      plan: .example, log: ActivityLog(activities: [activity]), year: 2026, today: today, language: language
    ).report.markdown()
  }

  @Test("Given guidance counted by its ways, the ways are told and add up to contacts")
  func guidance() {
    let guidance = activity("guidance", ["meetings": "3", "phone": "20", "mail": "40"])
    let text = report(guidance)
    #expect(text.contains("Veiledet: 3 i møter, 20 på telefon, 40 på e-post."))
    #expect(text.contains("63 kontakter; 0 av 1 aktiviteter uten tall."))
    #expect(text.contains("| A Fag") && !text.contains("- Tittel (4. mai 2026)"))
    #expect(report(guidance, .nn).contains("Rettleidde: 3 i møte, 20 på telefon, 40 på e-post."))
    #expect(report(guidance, .en).contains("Guided: 3 in meetings, 20 by telephone, 40 by mail."))
  }

  @Test("Given guidance that is counted in the usual way too, the ways are told and added to nothing")
  func countedTwice() {
    var guidance = activity("guidance", ["phone": "20"])
    guidance.counts = [Count(groups: ["A"], n: 25, qualifier: .atLeast)]
    let text = report(guidance)
    #expect(text.contains("Veiledet: 20 på telefon."))
    #expect(text.contains("Minst 25 kontakter; 0 av 1 aktiviteter uten tall."))
  }

  @Test("Given guidance whose number was left unknown, the ways are its number")
  func knownAfterAll() {
    var guidance = activity("guidance", ["phone": "20"])
    guidance.counts = [Count(groups: ["A", "B"], n: nil, qualifier: .unknown)]
    #expect(report(guidance).contains("20 kontakter; 0 av 1 aktiviteter uten tall."))
  }

  @Test("Given the fields of other kinds, each is told with its label")
  func others() {
    let facts: [(Activity, String)] = [
      (activity("campaign", ["nominees": "42", "finalists": "9"]), "Nominerte: 42. Finalister: 9."),
      (
        activity("teaching", ["institution": "Høyskolen i Vest", "level": "bachelor", "hours": "4"]),
        "Lærested: Høyskolen i Vest. Nivå: bachelor. Undervisningstimer: 4."
      ),
      (
        activity(
          "publication",
          ["category": "Fagartikkel", "journal": "Tidsskrift A", "doi": "10.1000/182", "peerReviewed": "true"]),
        "Kategori i NVA: Fagartikkel. Tidsskrift eller utgiver: Tidsskrift A. DOI: 10.1000/182. Fagfellevurdert: ja."
      ),
      (
        activity("input", ["case": "Ny lov.", "sender": "Departementet", "caseNumber": "26/1", "sent": "2026-05-03"]),
        "Sak: Ny lov. Spurt av: Departementet. Saksnummer: 26/1. Sendt: 3. mai 2026."
      ),
      (activity("network", ["advice": "Flere filmer.", "minutes": "26/17"]), "Råd: Flere filmer. Referat: 26/17."),
      (
        activity("cooperation", ["project": "Starthjelp"], lists: ["partners": ["Universitetet", "Kommunen"]]),
        "Samarbeidspartnere: Universitetet; Kommunen. Prosjekt: Starthjelp."
      ),
    ]
    for (activity, words) in facts {
      let text = report(activity)
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test("Every field that a standard kind declares is told, but for those that stand elsewhere")
  func all() {
    let elsewhere: Set = ["network", "owner", "film"]
    for kind in ActivityKind.standard {
      for field in kind.fields where !elsewhere.contains(field.name) {
        let value = field.type == .day ? "2026-05-03" : field.type == .bool ? "true" : "7"
        let lists = field.type == .list(.text) ? [field.name: ["7"]] : [:]
        let told = activity(kind.id, lists.isEmpty ? [field.name: value] : [:], lists: lists)
        #expect(report(told) != report(activity(kind.id, [:])), "\(kind.id): \(field.name)")
      }
    }
  }

  @Test("Given answers that say no, they are not counted as involvement, and told as none")
  func withoutUsers() {
    var first = activity("other", [:])
    first.userInvolvement = "To brukere var med"
    var second = first
    (second.id, second.userInvolvement) = ("b", "nei")
    var third = first
    (third.id, third.userInvolvement) = ("c", "Nei, det rakk vi ikke")
    let log = ActivityLog(activities: [first, second, third])
    let text = AnnualReport(plan: .example, log: log, year: 2026, today: today, language: .nb).report.markdown()
    #expect(text.contains("Brukere var med i 1 av 3 aktiviteter"))
    #expect(text.contains("Brukermedvirkning: To brukere var med."))
    #expect(!text.contains("Brukermedvirkning: nei") && text.contains("Uten brukermedvirkning."))
    #expect(text.contains("Uten brukermedvirkning: Nei, det rakk vi ikke."))
    let review = ReviewReport(
      plan: .example, log: log, period: DateSpan(year: 2026), today: today, language: .nb)
    #expect(review.report.markdown().contains("2 av 3"))
  }
}
