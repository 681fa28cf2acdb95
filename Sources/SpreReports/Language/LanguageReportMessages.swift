import SpreCore

/// The words of the language report.
struct LanguageReportWords {
  var language: ReportLanguage

  enum Word: CaseIterable {
    case form, wordCount, share, itemCount, textCount, channel, day, text, wordsPerForm, what, known
    case perChannel, rule, selfReport, countedFrom, leftOut, untold
    case nothing, noChannel, leftOutWhy, noBodyType, noRules, noDuty, twoReadings
    case selfReportLead, socialMedia, otherTexts, forms, selfService, unknownForms, unknownSelfService

    var phrase: ReportPhrase {
      switch self {
      case .form: ReportPhrase(nb: "Språk", nn: "Språk", en: "Language")
      case .wordCount: ReportPhrase(nb: "Ord", nn: "Ord", en: "Words")
      case .share: ReportPhrase(nb: "Andel av norsk", nn: "Del av norsk", en: "Share of Norwegian")
      case .itemCount: ReportPhrase(nb: "Saker", nn: "Saker", en: "Items")
      case .textCount: ReportPhrase(nb: "Tekster", nn: "Tekstar", en: "Texts")
      case .channel: ReportPhrase(nb: "Kanal", nn: "Kanal", en: "Channel")
      case .day: ReportPhrase(nb: "Dato", nn: "Dato", en: "Date")
      case .text: ReportPhrase(nb: "Tekst", nn: "Tekst", en: "Text")
      case .wordsPerForm: ReportPhrase(nb: "Ord per språk", nn: "Ord per språk", en: "Words in each language")
      case .what: ReportPhrase(nb: "Hva", nn: "Kva", en: "What")
      case .known: ReportPhrase(nb: "Det Spre vet", nn: "Det Spre veit", en: "What Spre knows")
      case .perChannel: ReportPhrase(nb: "Kanal for kanal", nn: "Kanal for kanal", en: "Channel by channel")
      case .rule: ReportPhrase(nb: "Språkregelen", nn: "Språkregelen", en: "The rule")
      case .selfReport:
        ReportPhrase(
          nb: "Egenrapporten i januar", nn: "Eigenrapporten i januar", en: "The self-report in January")
      case .countedFrom: ReportPhrase(nb: "Talt fra", nn: "Talt frå", en: "Counted from")
      case .leftOut: ReportPhrase(nb: "Ikke tatt med", nn: "Ikkje teke med", en: "Left out")
      case .untold:
        ReportPhrase(
          nb: "Gikk ut uten tekst i arkivet", nn: "Gjekk ut utan tekst i arkivet", en: "No text in the archive")
      case .nothing:
        ReportPhrase(
          nb: "Ingen tekster er talt.", nn: "Ingen tekstar er talde.", en: "No texts are counted.")
      case .noChannel: ReportPhrase(nb: "uten kanal", nn: "utan kanal", en: "no channel")
      case .leftOutWhy:
        ReportPhrase(
          nb: "Disse tekstene har med en sak som ikke er offentlig, så de teller ikke.",
          nn: "Desse tekstane har med ei sak som ikkje er offentleg, så dei tel ikkje.",
          en: "These texts carry an item that is not public, so they do not count.")
      case .noBodyType:
        ReportPhrase(
          nb:
            "Det står ikke i spre.yml hva slags organ dere er, så ingen regel er brukt. Skriv bodyType: central, regionalMajority, regionalNeutral eller none.",
          nn:
            "Det står ikkje i spre.yml kva slags organ de er, så ingen regel er brukt. Skriv bodyType: central, regionalMajority, regionalNeutral eller none.",
          en:
            "spre.yml does not say what sort of body you are, so no rule is applied. Write bodyType: central, regionalMajority, regionalNeutral or none."
        )
      case .noRules:
        ReportPhrase(
          nb: "Spre kjenner ingen språkregel for dette året.", nn: "Spre kjenner ingen språkregel for dette året.",
          en: "Spre knows no language rule for this year.")
      case .noDuty:
        ReportPhrase(
          nb: "spre.yml sier at dere ikke er et statsorgan. Da stiller språklova § 13 ingen krav.",
          nn: "spre.yml seier at de ikkje er eit statsorgan. Då stiller språklova § 13 ingen krav.",
          en: "spre.yml says that you are no state body. Then section 13 of the language act asks nothing.")
      case .twoReadings:
        ReportPhrase(
          nb:
            "Dere er en nasjonal tjeneste i et regionalt organ. Det er ikke avklart hvilken regel som gjelder da, så her står begge. Spør Språkrådet.",
          nn:
            "De er ei nasjonal teneste i eit regionalt organ. Det er ikkje avklart kva regel som gjeld då, så her står begge. Spør Språkrådet.",
          en:
            "You are a national service inside a regional body. It is not settled which rule then holds, so both stand here. Ask Språkrådet."
        )
      case .selfReportLead:
        ReportPhrase(
          nb: "Statsorgan melder selv inn tall for sosiale medier, skjemaer og selvbetjening hver januar.",
          nn: "Statsorgan melder sjølve inn tal for sosiale medium, skjema og sjølvbetening kvar januar.",
          en: "Each January state bodies report social media, forms and self-service themselves.")
      case .socialMedia: ReportPhrase(nb: "Sosiale medier", nn: "Sosiale medium", en: "Social media")
      case .otherTexts:
        ReportPhrase(
          nb: "Nettsider, nyhetsbrev og annet", nn: "Nettsider, nyheitsbrev og anna",
          en: "Web pages, newsletters and other texts")
      case .forms: ReportPhrase(nb: "Skjemaer", nn: "Skjema", en: "Forms")
      case .selfService: ReportPhrase(nb: "Selvbetjening", nn: "Sjølvbetening", en: "Self-service")
      case .unknownForms:
        ReportPhrase(
          nb: "Spre vet ikke om skjemaene deres. Tell dem selv: de skal finnes i begge målformer samtidig (§ 14).",
          nn:
            "Spre veit ikkje om skjemaa dykkar. Tel dei sjølve: dei skal finnast i begge målformer samstundes (§ 14).",
          en: "Spre does not know your forms. Count them: they shall exist in both forms at the same time (section 14)."
        )
      case .unknownSelfService:
        ReportPhrase(
          nb: "Spre vet ikke om selvbetjeningen deres. Også den skal finnes i begge målformer samtidig (§ 14).",
          nn: "Spre veit ikkje om sjølvbeteninga dykkar. Også ho skal finnast i begge målformer samstundes (§ 14).",
          en: "Spre does not know your self-service. It too shall exist in both forms at the same time (section 14).")
      }
    }
  }

  subscript(word: Word) -> String { word.phrase[language] }

  func name(_ each: Language?) -> String {
    guard let each else {
      return ReportPhrase(nb: "uten oppgitt språk", nn: "utan oppgitt språk", en: "no language given")[language]
    }
    return each.name[language.working]
  }

  /// A whole number with its thousands apart.
  func number(_ n: Int) -> String { language.number(n) }

  /// A share with one decimal.
  func percent(_ share: Double) -> String { (share * 100).written(decimals: 1, in: language) + "\u{A0}%" }
}
