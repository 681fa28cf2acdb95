/// Holds what went out over a period against the share of each form that the language act asks of a body.
public enum LanguageBalanceCheck {
  /// A note for each form that is below its share, by the reading that was chosen; nothing where nothing has gone out.
  ///
  /// The act says "over time" and names no period, and the numbers come without a primary source where
  /// ``LanguageRules/isVerified`` is false, so it is advice.
  public static func findings(
    _ ledger: LanguageLedger, _ bodyType: BodyType?, _ district: LanguageDistrict, at origin: Origin
  ) -> [Finding] {
    guard let bodyType, let rules = LanguageRules.holding(on: ledger.period.to), ledger.norwegianWords > 0,
      let reading = LanguageReading.all(bodyType, district, by: rules).first
    else { return [] }
    return reading.demands.compactMap { demand in
      guard case .atLeast(let form, let percent) = demand,
        100 * ledger[form].words < percent * ledger.norwegianWords
      else { return nil }
      return .below(form, percent, 100 * ledger[form].words / ledger.norwegianWords, source: rules.source, at: origin)
    }
  }
}

extension Finding {
  fileprivate static func below(
    _ form: Language, _ asked: Int, _ reached: Int, source: String, at origin: Origin
  ) -> Finding {
    Finding(
      .note, "language.balance",
      Phrase(
        nb:
          "\(reached) % av ordene på norsk de siste tolv månedene er \(form.name.nb); det skal være minst \(asked) % over tid (\(source)).",
        en:
          "\(reached)\u{A0}% of the words in Norwegian in the last twelve months are \(form.name.en); over time it should be at least \(asked)\u{A0}% (\(source))."
      ),
      fix: Phrase(
        nb: "Skriv flere saker på \(form.name.nb). «spre report language» viser hvor mange ord som trengs.",
        en: "Write more items in \(form.name.en). 'spre report language' shows how many words are needed."),
      at: origin)
  }
}
