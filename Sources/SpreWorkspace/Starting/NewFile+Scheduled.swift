public import SpreCore

extension NewFile {
  /// An activity that a measure's cadence asks for, with its time as precise as the plan says.
  public static func scheduled(_ activity: ProposedActivity, language: WorkingLanguage) -> String {
    let titles = Language.allCases.compactMap { reader in
      activity.title[reader].map { "  \(reader.rawValue): \(YAMLScalar.quoted($0))\n" }
    }
    return Phrase.aboutScheduled(activity).comment(language) + "\n" + "title:\n" + titles.joined()
      + "kind: \(YAMLScalar.quoted(activity.kind))\nmeasure: \(YAMLScalar.quoted(activity.measure))\n"
      + time(of: activity)
  }

  private static func time(of activity: ProposedActivity) -> String {
    let (from, to) = (activity.days.from, activity.days.to)
    if activity.isExact { return from == to ? "date: \(from)\n" : "from: \(from)\nto: \(to)\n" }
    return "date: \(from.description.prefix((from.month, from.day) == (1, 1) && to.month == 12 ? 4 : 7))\n"
  }
}

extension Phrase {
  fileprivate static func aboutScheduled(_ activity: ProposedActivity) -> Phrase {
    let note = activity.note.map { Phrase(nb: " Merk: \($0.nb).", en: " Note: \($0.en).") } ?? Phrase(nb: "", en: "")
    return Phrase(
      nb: "Lagt ut fra planen: slik «cadence» sier at tiltaket skal komme igjen.\(note.nb)",
      en: "Laid out from the plan: as 'cadence' says that the measure comes round.\(note.en)")
  }
}
