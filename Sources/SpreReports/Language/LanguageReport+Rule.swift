import SpreCore

extension LanguageReport {
  /// What the act asks, read in one or two ways, and how far the year has come.
  var rule: [Block] {
    var blocks = [heading(.rule)]
    guard let bodyType else { return blocks + [paragraph(words[.noBodyType])] }
    guard let rules else { return blocks + [paragraph(words[.noRules])] }
    if bodyType == .none { return blocks + [paragraph(words[.noDuty])] }
    let readings = self.readings
    if readings.count > 1 { blocks.append(paragraph(words[.twoReadings])) }
    for reading in readings {
      blocks.append(Block(.heading(level: 3, [.text(words.reading(reading.bodyType))])))
      if !reading.missing.isEmpty { blocks.append(paragraph(words.missing(reading.missing))) }
      for demand in reading.demands { blocks.append(paragraph(standing(demand))) }
    }
    blocks.append(paragraph(words.source(rules, district.source)))
    return blocks
  }

  /// A demand, how it stands, and what is missing.
  private func standing(_ demand: LanguageDemand) -> String {
    let form = demand.form
    let share = ledger.share(of: form)
    guard case .atLeast(_, let percent) = demand else {
      return share.map { words.unnumbered(demand, $0) } ?? words.noWordsYet(form)
    }
    guard let share else { return words.noWordsYet(form, percent) }
    let isMet = 100 * ledger[form].words >= percent * ledger.norwegianWords
    let said = words.standing(form, percent, share, isMet: isMet, isWhole: ledger.untold.isEmpty)
    guard let forecast = LanguageForecast(of: form, percent: percent, in: ledger, on: today),
      forecast.wordsAlone > 0 || forecast.wordsAtPace > 0
    else { return said }
    return said + " " + words.forecast(forecast, form)
  }

  /// What the yearly report to Språkrådet asks about, and what Spre knows of it.
  var selfReport: [Block] {
    let posts = ledger.texts.filter(\.isPost)
    let others = ledger.texts.filter { !$0.isPost }
    func counted(_ texts: [LedgerText]) -> String {
      let tallies = texts.tallied
      return [Language.nb, .nn].map { form in
        words.amount(form, tallies[form] ?? LanguageTally())
      }.joined(separator: "; ")
    }
    func known(_ texts: [LedgerText], untold: Int) -> String {
      let said = counted(texts)
      if untold == 0 { return said }
      return texts.isEmpty ? words.untold(untold) : said + ". " + words.untold(untold)
    }
    let untoldPosts = ledger.untold.count { $0.kind == "post" }
    let rows = [
      [words[.socialMedia], known(posts, untold: untoldPosts)],
      [words[.otherTexts], known(others, untold: ledger.untold.count - untoldPosts)],
      [words[.forms], words[.unknownForms]], [words[.selfService], words[.unknownSelfService]],
    ]
    return [
      heading(.selfReport), paragraph(words[.selfReportLead]), Block(.table(table([.what, .known], rows, 2))),
    ]
  }
}
