import SpreCore

/// The sentences of the language report that hold numbers.
extension LanguageReportWords {
  private func say(_ nb: String, _ nn: String, _ en: String) -> String {
    ReportPhrase(nb: nb, nn: nn, en: en)[language]
  }

  func title(_ period: DateSpan) -> String {
    let year = years(period)
    return say("Språkbalansen i \(year)", "Språkbalansen i \(year)", "Language balance in \(year)")
  }

  func pictureTitle(_ period: DateSpan) -> String {
    say(
      "Bokmål og nynorsk, \(years(period))", "Bokmål og nynorsk, \(years(period))",
      "Bokmål and nynorsk, \(years(period))")
  }

  private func years(_ period: DateSpan) -> String {
    period.from.year == period.to.year ? "\(period.from.year)" : "\(period.from.year)–\(period.to.year)"
  }

  func lead(_ period: DateSpan, _ today: Day) -> String {
    let last = max(period.from, min(period.to, today))
    return say(
      "Offentlige tekster som gikk ut fra \(date(period.from)) til \(date(last)).",
      "Offentlege tekstar som gjekk ut frå \(date(period.from)) til \(date(last)).",
      "Texts for the public that went out from \(date(period.from)) to \(date(last)).")
  }

  /// That activities have gone out whose texts are not in the archive.
  func untold(_ count: Int) -> String {
    let isOne = count == 1
    return say(
      isOne
        ? "1 gjennomført aktivitet har ingen tekst i arkivet og er ikke med i tallene."
        : "\(number(count)) gjennomførte aktiviteter har ingen tekst i arkivet og er ikke med i tallene.",
      isOne
        ? "1 gjennomført aktivitet har ingen tekst i arkivet og er ikkje med i tala."
        : "\(number(count)) gjennomførte aktivitetar har ingen tekst i arkivet og er ikkje med i tala.",
      isOne
        ? "1 activity that was carried out has no text in the archive and is not in the numbers."
        : "\(number(count)) activities that were carried out have no text in the archive and are not in the numbers.")
  }

  func description(nb: Double, nn: Double) -> String {
    say(
      "Av ordene på norsk er \(percent(nb)) bokmål og \(percent(nn)) nynorsk.",
      "Av orda på norsk er \(percent(nb)) bokmål og \(percent(nn)) nynorsk.",
      "Of the words in Norwegian, \(percent(nb)) are bokmål and \(percent(nn)) nynorsk.")
  }

  func least(_ percent: Int) -> String { say("minst \(percent) %", "minst \(percent) %", "at least \(percent)\u{A0}%") }

  /// A body read in one of two ways, in a word.
  func sort(_ type: BodyType?) -> String {
    type == .central ? say("sentralt", "sentralt", "central") : say("regionalt", "regionalt", "regional")
  }

  func reading(_ type: BodyType?) -> String {
    switch type {
    case .central:
      say("Forstått som sentralt statsorgan", "Forstått som sentralt statsorgan", "Read as a central state body")
    case .regionalMajority, .regionalNeutral, nil:
      say("Forstått som regionalt statsorgan", "Forstått som regionalt statsorgan", "Read as a regional state body")
    case .some(.none): say("Ikke et statsorgan", "Ikkje eit statsorgan", "No state body")
    }
  }

  func missing(_ settings: [String]) -> String {
    let list = settings.joined(separator: ", ")
    return say(
      "Spre vet for lite om området til å si hva som kreves. Fyll ut det som passer i spre.yml: \(list).",
      "Spre veit for lite om området til å seie kva som blir kravd. Fyll ut det som høver i spre.yml: \(list).",
      "Spre knows too little of the district to say what is asked. Fill in what fits in spre.yml: \(list).")
  }

  func noWordsYet(_ form: Language, _ percent: Int) -> String {
    say(
      "Minst \(percent) % \(form.name.nb) over tid. Ingen ord på norsk har gått ut ennå.",
      "Minst \(percent) % \(form.name.nb) over tid. Ingen ord på norsk har gått ut enno.",
      "At least \(percent)\u{A0}% \(form.name.en) over time. No words in Norwegian have gone out yet.")
  }

  /// How a demand stands; only of what was counted where some texts are not known.
  func standing(_ form: Language, _ percent: Int, _ share: Double, isMet: Bool, isWhole: Bool) -> String {
    let now = self.percent(share)
    let (nb, en) = (form.name.nb, form.name.en)
    let (ofNb, ofNn, ofEn) =
      isWhole ? ("", "", "") : (" av det som er talt", " av det som er talt", " of what is counted")
    return isMet
      ? say(
        "Minst \(percent) % \(nb) over tid: nådd, med \(now)\(ofNb).",
        "Minst \(percent) % \(nb) over tid: nådd, med \(now)\(ofNn).",
        "At least \(percent)\u{A0}% \(en) over time: reached, with \(now)\(ofEn).")
      : say(
        "Minst \(percent) % \(nb) over tid: ikke nådd, med \(now)\(ofNb).",
        "Minst \(percent) % \(nb) over tid: ikkje nådd, med \(now)\(ofNn).",
        "At least \(percent)\u{A0}% \(en) over time: not reached, with \(now)\(ofEn).")
  }

  /// How a form without a number stands while nothing has gone out.
  func noWordsYet(_ form: Language) -> String {
    say(
      "\(form.name.nb.asStart): ingen ord på norsk har gått ut ennå. Loven setter ikke noe tall.",
      "\(form.name.nb.asStart): ingen ord på norsk har gått ut enno. Lova set ikkje noko tal.",
      "\(form.name.en.asStart): no words in Norwegian have gone out yet. The law names no number.")
  }

  func unnumbered(_ demand: LanguageDemand, _ share: Double) -> String {
    let form = demand.form
    let now = percent(share)
    let (nb, en) = (form.name.nb, form.name.en)
    if case .mainForm = demand {
      return say(
        "Hovedformen er \(nb), som er \(now) av ordene på norsk. Regelen setter ikke noe tall. Tekster som gjelder én kommune, følger kommunens vedtak.",
        "Hovudforma er \(nb), som er \(now) av orda på norsk. Regelen set ikkje noko tal. Tekstar som gjeld éin kommune, følgjer vedtaket til kommunen.",
        "The main form is \(en), which is \(now) of the words in Norwegian. The rule names no number. Texts about one municipality follow its decision."
      )
    }
    return say(
      "En rimelig del \(nb): \(now) av ordene på norsk. Loven setter ikke noe tall.",
      "Ein rimeleg del \(nb): \(now) av orda på norsk. Lova set ikkje noko tal.",
      "A reasonable share of \(en): \(now) of the words in Norwegian. The law names no number.")
  }

  func forecast(_ forecast: LanguageForecast, _ form: Language) -> String {
    let (alone, pace, all) = (
      number(forecast.wordsAlone), number(forecast.wordsAtPace), number(forecast.expectedWords)
    )
    let until = date(forecast.until)
    var text = say(
      "Det trengs \(alone) ord \(form.name.nb) til før \(until) hvis ikke noe annet går ut på norsk, og \(pace) hvis året ender med \(all) ord i samme takt som hittil.",
      "Det trengst \(alone) ord \(form.name.nb) til før \(until) om ikkje noko anna går ut på norsk, og \(pace) om året endar med \(all) ord i same takt som hittil.",
      "\(alone) words of \(form.name.en) are needed before \(until) if nothing else goes out in Norwegian, and \(pace) if the year ends with \(all) words at the pace so far."
    )
    if let items = forecast.items(for: forecast.wordsAlone), let most = forecast.items(for: forecast.wordsAtPace),
      let mean = forecast.wordsPerItem
    {
      let (few, many) = (min(items, most), max(items, most))
      let count = few == many ? number(few) : "\(number(few))–\(number(many))"
      text += say(
        " Det er \(count) \(count == "1" ? "sak" : "saker") på \(number(mean)) ord, som er gjennomsnittet så langt.",
        " Det er \(count) \(count == "1" ? "sak" : "saker") på \(number(mean)) ord, som er gjennomsnittet så langt.",
        " That is \(count) \(count == "1" ? "item" : "items") of \(number(mean)) words, the mean so far.")
    }
    return text
  }

  func amount(_ form: Language, _ tally: LanguageTally) -> String {
    say(
      "\(form.name.nb): \(number(tally.texts)) \(tally.texts == 1 ? "tekst" : "tekster"), \(number(tally.words)) ord",
      "\(form.name.nb): \(number(tally.texts)) \(tally.texts == 1 ? "tekst" : "tekstar"), \(number(tally.words)) ord",
      "\(form.name.en): \(number(tally.texts)) \(tally.texts == 1 ? "text" : "texts"), \(number(tally.words)) words")
  }

  func source(_ rules: LanguageRules, _ district: String?) -> String {
    let more = district.map { " \($0)" } ?? ""
    let doubt =
      rules.isVerified
      ? ""
      : say(
        " Tallene og datoen er ikke kontrollert mot lovteksten.",
        " Tala og datoen er ikkje kontrollerte mot lovteksten.",
        " The numbers and the date have not been checked against the law's text.")
    return say(
      "Kilde: \(rules.source).\(doubt)\(more) Regelen sier «over tid»; her er det talt for ett år. Dette er ikke juridisk råd.",
      "Kjelde: \(rules.source).\(doubt)\(more) Regelen seier «over tid»; her er det talt for eitt år. Dette er ikkje juridisk råd.",
      "Source: \(rules.source).\(doubt)\(more) The rule says 'over time'; one year is counted here. This is no legal advice."
    )
  }

  var counting: String {
    say(
      "Hver utgave, side og hvert innlegg telles én gang, den dagen det først gikk ut, og en sak én gang i hver tekst som har den med. Et avsnitt på et annet språk enn resten telles på sitt eget språk.",
      "Kvar utgåve, side og kvart innlegg blir talt éin gong, den dagen det først gjekk ut, og ei sak éin gong i kvar tekst som har ho med. Eit avsnitt på eit anna språk enn resten blir talt på sitt eige språk.",
      "Each edition, page and post counts once, on the day it first went out, and an item once in each text that carries it. A passage in another language than the rest counts as its own."
    )
  }

  private func date(_ day: Day) -> String { day.written(in: language.language) }
}
