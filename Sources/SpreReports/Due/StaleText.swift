public import SpreCore

/// What nobody has looked over in time, for a terminal.
public struct StaleText: Sendable {
  /// What is told of.
  public var report: StaleReport
  /// The language of headings and words.
  public var language: WorkingLanguage

  public init(_ report: StaleReport, language: WorkingLanguage) {
    self.report = report
    self.language = language
  }

  /// How many of how many, and a line each with where it is carried and where it went out.
  public var text: String {
    guard report.all > 0 else {
      return Phrase(
        nb: "Ingenting har en frist for å ses over igjen. Skriv «reviewEvery: year» i spre.yml eller i saken.",
        en: "Nothing has a time to be looked over again. Write 'reviewEvery: year' in spre.yml or in the item.")[
          language]
        + "\n"
    }
    let (count, all) = (report.entries.count, report.all)
    let title = Phrase(nb: "For gammelt, \(count) av \(all)", en: "Too old, \(count) of \(all)")[language]
    let none = Phrase(nb: "ingenting", en: "nothing")[language]
    return HangingLines.list(title, report.entries.map(line), orNone: none).joined(separator: "\n") + "\n"
  }

  private func line(_ entry: ReviewList.Entry) -> String {
    let days = entry.daysOver(on: report.today)
    let over = Phrase(
      nb: "\(days) \(days == 1 ? "dag" : "dager") over", en: "\(days) \(days == 1 ? "day" : "days") over")
    let last =
      entry.isUnreviewed
      ? Phrase(nb: "fra \(entry.last), ikke gjennomgått siden", en: "from \(entry.last), not looked over since")
      : Phrase(nb: "sist gjennomgått \(entry.last)", en: "last looked over \(entry.last)")
    let coming = entry.coming.joined(separator: ", ")
    let published = entry.published.joined(separator: ", ")
    let place = entry.origin.line > 0 ? "\(entry.origin.file):\(entry.origin.line)" : entry.origin.file
    let parts = [
      entry.name, last[language], over[language],
      coming.isEmpty ? nil : Phrase(nb: "skal ut med: \(coming)", en: "to go out with: \(coming)")[language],
      published.isEmpty ? nil : Phrase(nb: "gikk ut med: \(published)", en: "went out with: \(published)")[language],
      "[\(place)]",
    ]
    return parts.compactMap(\.self).joined(separator: "  ")
  }
}
