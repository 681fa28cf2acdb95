import SpreCore

/// A plan with codes that careless reading stumbles over, and a group that no sample asks for.
struct SamplePlan {
  /// What the channel says about itself.
  let info: ChannelInfo
  /// What names and wordings say.
  var text: String?

  /// The code of the group that nobody asks for; its name holds the code too.
  static let outsider = "UQ7X"
  static let earlier = "forrige"
  static let measure = "prove-tiltak"
  static let otherMeasure = "annet-tiltak"

  private static let names: [(code: String, name: String)] = [
    ("N", "Nei-gruppen"), ("Y", "Yes-gruppen"), ("Æ1", "Ærlige"), ("NULL", "Null"), (outsider, "Utenfor \(outsider)"),
  ]

  /// The codes that samples may ask for.
  static let codes = names.map(\.code).filter { $0 != outsider }

  var plan: Plan {
    Plan(
      period: Plan.Period(from: 2026, to: 2028),
      groups: SamplePlan.names.map { code, name in
        let shown = code == SamplePlan.outsider ? name : text ?? name
        return TargetGroup(code: code, name: [.nb: shown, .en: shown], wording: shown, lixAim: 45)
      },
      measures: [
        Measure(
          id: SamplePlan.measure, number: 1, name: [.nb: text ?? "Prøvetiltak"],
          wording: Measure.Wording(groups: text, means: text), audience: .named(SamplePlan.codes), channel: info.id,
          cadence: Cadence(every: .month), isPush: true, goals: ["maal"], indicators: [text ?? "antall"]),
        Measure(
          id: SamplePlan.otherMeasure, number: 2, name: [.nb: text ?? "Annet tiltak"], audience: .all,
          blanks: ["N": text ?? "med vilje"]),
      ],
      goals: [Goal(id: "maal", name: [.nb: text ?? "Et mål"])], remarks: [text ?? "En merknad"], source: text)
  }
}
