import SpreCore

extension Day {
  /// The date as short as it goes in a picture, such as `5.11.` or `5 Nov`, with the year's two last digits if asked.
  func short(in language: ReportLanguage, withYear: Bool = false) -> String {
    let digits = String(year % 100)
    let years = digits.count < 2 ? "0" + digits : digits
    switch language {
    case .nb, .nn: return "\(day).\(month)." + (withYear ? years : "")
    case .en: return "\(day) \(ReaderPhrase.month(month).en.prefix(3))" + (withYear ? " \(years)" : "")
    }
  }
}

extension DateSpan {
  /// The last day as short as it goes in a picture; the month or the year where the span is one.
  func short(in language: ReportLanguage, withYear: Bool = false) -> String {
    if self == DateSpan(year: to.year) { return "\(to.year)" }
    guard from != to, self == DateSpan(year: to.year, month: to.month) else {
      return to.short(in: language, withYear: withYear)
    }
    let name = String(ReaderPhrase.month(to.month)[language.language].prefix(3))
    return withYear ? "\(name) \(to.year)" : name
  }
}
