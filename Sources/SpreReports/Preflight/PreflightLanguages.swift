import SpreCore

extension PreflightReport {
  /// A language with its words in this activity and in what went out earlier.
  struct LanguageRow: Sendable, Hashable {
    var language: Language
    var words: Int
    var earlier: Int
  }

  /// The languages that there are words in, here or earlier.
  var languageRows: [LanguageRow] {
    let here = editions.wordsByLanguage
    let earlier = balance?.words ?? [:]
    return Language.allCases.sorted().compactMap { language in
      let row = LanguageRow(language: language, words: here[language] ?? 0, earlier: earlier[language] ?? 0)
      return row.words > 0 || row.earlier > 0 ? row : nil
    }
  }
}

extension Sequence<PreflightReport.LanguageRow> {
  /// The sum of one of the counts.
  func total(_ count: KeyPath<PreflightReport.LanguageRow, Int>) -> Int { reduce(0) { $0 + $1[keyPath: count] } }
}
