import SpreCore
import SpreFormats

/// The activities of the year's wheel in words: by month, and by measure.
struct YearWheelTables {
  var wheel: YearWheel
  var language: ReportLanguage

  /// A month with the activities that begin in it; the last is for those without a date.
  struct Month {
    var name: String
    var entries: [YearWheel.Entry]
  }

  /// The twelve months, and what has no date.
  var months: [Month] {
    let byMonth = Dictionary(grouping: wheel.entries) { entry in
      switch entry.time {
      case .days(let span): span.from.year < wheel.year ? 1 : span.from.month
      case .month(let month): month
      case .unknown: 13
      }
    }
    return (1...13).map { month in
      let name = month == 13 ? YearWheelWords.undated[language] : ReaderPhrase.month(month)[language.language]
      return Month(name: name, entries: byMonth[month, default: []])
    }
  }

  /// The activities of one month, or those without a date.
  func table(_ month: Month) -> PictureTable {
    PictureTable(caption: month.name.capitalisedFirst, header: header, rows: month.entries.map(row), numbers: [1])
  }

  /// All activities, for a report.
  var whole: PictureTable {
    PictureTable(
      caption: YearWheelWords.byMonth[language], header: header, rows: months.flatMap { $0.entries.map(row) },
      numbers: [1])
  }

  /// The measures with how many activities they have in each state.
  var measures: PictureTable {
    let states = ActivityState.allCases.filter { state in wheel.entries.contains { $0.state == state } }
    func row(_ name: String, _ entries: [YearWheel.Entry]) -> [String] {
      [name, "\(entries.count)"] + states.map { state in "\(entries.count { $0.state == state })" }
    }
    var rows = wheel.plan.measures.map { measure in
      row("\(measure.number) \(measure.name.best(for: language.language))", wheel.entries(of: measure.id))
    }
    if !wheel.strays.isEmpty { rows.append(row("? \(YearWheelWords.other[language])", wheel.strays)) }
    return PictureTable(
      caption: YearWheelWords.measureCaption[language],
      header: [YearWheelWords.number[language], YearWheelWords.sum[language]]
        + states.map { YearWheelWords.state($0)[language].capitalisedFirst },
      rows: rows, numbers: Set(1..<states.count + 2))
  }

  private var header: [String] {
    [YearWheelWords.date, YearWheelWords.short, YearWheelWords.activity, YearWheelWords.state].map { $0[language] }
  }

  private func row(_ entry: YearWheel.Entry) -> [String] {
    [
      date(entry.time), wheel.number(of: entry.activity.measure).map { "\($0)" } ?? "?",
      entry.activity.title.best(for: language.language), YearWheelWords.standing(entry, language),
    ]
  }

  /// The days as short as the year allows.
  private func date(_ time: YearWheel.Time) -> String {
    switch time {
    case .days(let span):
      let hasYears = span.from.year != span.to.year
      let last = span.to.short(in: language, withYear: hasYears)
      return span.from == span.to ? last : "\(span.from.short(in: language, withYear: hasYears))–\(last)"
    case .month(let month): return ReaderPhrase.month(month)[language.language]
    case .unknown: return "–"
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
