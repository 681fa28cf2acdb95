extension Finding {
  /// That an activity to come carries an item that nobody has looked over in time.
  public static func stale(_ entry: ReviewList.Entry, in activity: String, on today: Day) -> Finding {
    let days = entry.daysOver(on: today)
    let last = (nb: entry.last.written(in: .nb), en: entry.last.written(in: .en))
    let since =
      entry.isUnreviewed
      ? Phrase(nb: "er fra \(last.nb)", en: "is from \(last.en)")
      : Phrase(nb: "ble sist gjennomgått \(last.nb)", en: "was last looked over on \(last.en)")
    return Finding(
      .note, "item.stale",
      Phrase(
        nb: "Saken «\(entry.name)» skal ut med «\(activity)», men \(since.nb): \(days) "
          + "\(days == 1 ? "dag" : "dager") over tiden.",
        en: "The item '\(entry.name)' is to go out with '\(activity)', but \(since.en): \(days) "
          + "\(days == 1 ? "day" : "days") too old."),
      fix: Phrase(
        nb: "Se over saken, og skriv dagen som «reviewed:». Blir den ikke gammel, skriv «reviewEvery: never».",
        en: "Look it over and write the day as 'reviewed:'. Where it does not grow old, write 'reviewEvery: never'."),
      at: entry.origin)
  }
}

extension Phrase {
  /// What to do with something that grows old.
  static func lookOver(_ entry: ReviewList.Entry) -> Phrase {
    let (nb, en) = (entry.title.best(for: .nb), entry.title.best(for: .en))
    return entry.isUnreviewed
      ? Phrase(
        nb: "Se over igjen: \(nb) (fra \(entry.last.written(in: .nb)), ikke gjennomgått siden)",
        en: "Look over again: \(en) (from \(entry.last.written(in: .en)), not looked over since)")
      : Phrase(
        nb: "Se over igjen: \(nb) (sist \(entry.last.written(in: .nb)))",
        en: "Look over again: \(en) (last on \(entry.last.written(in: .en)))")
  }
}
