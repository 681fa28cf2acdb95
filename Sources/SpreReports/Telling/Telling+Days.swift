import SpreCore

extension Telling {
  /// The days of an activity as precisely as anybody wrote them down; nothing where not even a year is known.
  func days(of activity: Activity) -> String? {
    if let dates = activity.dates {
      let isWholeYear = dates == DateSpan(year: dates.from.year)
      return isWholeYear ? TellingWords.all(of: dates.from.year)[language] : dates.written(in: language.language)
    }
    return activity.days.map(stretch)
  }

  /// A day as readers write it.
  func day(_ day: Day) -> String { day.written(in: language.language) }

  /// A whole month or a whole year by its name, and any other stretch by its days.
  func stretch(_ span: DateSpan) -> String {
    if span == DateSpan(year: span.from.year) { return String(span.from.year) }
    if span == DateSpan(year: span.from.year, month: span.from.month) {
      return "\(ReaderPhrase.month(span.from.month)[language.language]) \(span.from.year)"
    }
    return span.written(in: language.language)
  }
}
