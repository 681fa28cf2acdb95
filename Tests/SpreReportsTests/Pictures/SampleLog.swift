import SpreCore

/// A small plan and a log with one of everything that the pictures tell apart.
enum SampleLog {
  static let today = day("2026-06-15")

  static let plan = Plan(
    period: Plan.Period(from: 2026, to: 2026),
    groups: ["A", "B", "C"].map { TargetGroup(code: $0, name: [.nb: "Gruppe \($0)", .en: "Group \($0)"]) },
    measures: [
      Measure(id: "brev", number: 1, name: [.nb: "Nyhetsbrev", .en: "Newsletter"], audience: .named(["A", "B"])),
      Measure(
        id: "kurs", number: 2, name: [.nb: "Kurs", .en: "Courses"], audience: .named(["A"]),
        blanks: ["B": "har sitt eget"]),
      Measure(id: "nett", number: 3, name: [.nb: "Nettsted", .en: "Website"], audience: .all),
    ])

  static let log = ActivityLog(activities: [
    activity(
      "januarbrev", "brev", "2026-01-08", state: .delivered, groups: ["A"],
      counts: [Count(groups: ["A"], n: 100, qualifier: .exact)]),
    activity(
      "marsbrev", "brev", "2026-03-05", state: .delivered, groups: ["A"], also: ["nett"],
      counts: [Count(groups: ["A"], n: 120, qualifier: .atLeast)]),
    activity("glemtbrev", "brev", "2026-05-05", groups: ["A"]),
    activity("host", "brev", "2026-09-03", groups: ["B"]),
    activity("dugnad", "kurs", nil, roughly: DateSpan(year: 2026, month: 4), groups: ["A"]),
    activity("skrevet", "kurs", nil, roughly: DateSpan(year: 2026, month: 2), state: .delivered, groups: ["C"]),
    activity(
      "uke", "nett", "2026-04-01", to: "2026-04-10", state: .delivered, groups: ["A", "B"],
      counts: [Count(groups: ["A", "B"], n: 900, qualifier: .about)]),
    activity("avlyst", "nett", "2026-02-01", state: .cancelled, groups: ["A"]),
    activity("engang", "nett", nil, groups: ["B"]),
    activity("nyttar", "nett", "2025-12-28", to: "2026-01-03", state: .delivered, groups: ["B"]),
    activity("fjor", "nett", "2025-11-01", state: .delivered, groups: ["A"]),
  ])

  static func activity(
    _ id: String, _ measure: String, _ from: String?, to: String? = nil, roughly: DateSpan? = nil,
    state: ActivityState? = nil, groups: [String]? = nil, also: [String] = [], counts: [Count] = []
  ) -> Activity {
    Activity(
      id: id, title: [.nb: "Tittel \(id)"], kind: "other", measure: measure, also: also,
      dates: from.flatMap { DateSpan(from: day($0), to: day(to ?? $0)) }, roughly: roughly,
      groups: groups.map(Audience.named), state: state, counts: counts,
      file: "activities/2026/\(id).yml")
  }

  static func day(_ text: String) -> Day { Day(text) ?? Day(year: 1, month: 1, day: 1)! }
}
