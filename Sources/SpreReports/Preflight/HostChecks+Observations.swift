public import SpreCore

extension HostChecks {
  /// What the program's own checks looked at and counted.
  public static func observations(
    _ editions: [EditionFacts], items: [KnowledgeItem], plan: Plan, earlier: LanguageLedger?
  ) -> [PreflightObservation] {
    let measured = editions.filter { $0.lix != nil }
    var observations: [PreflightObservation] = measured.prefix(most).map { edition in
      PreflightObservation(reading.id, PreflightWords.lix(of: edition, aim: strictestAim(edition.groups, plan)))
    }
    if measured.count < editions.count {
      let rest = editions.count - measured.count
      observations.append(PreflightObservation(reading.id, PreflightWords.unmeasured(rest)))
    }
    let texts = items.reduce(0) { sum, item in
      sum + item.versions.keys.count { $0 == .nb || $0 == .nn }
    }
    if texts > 0 { observations.append(PreflightObservation(forms.id, PreflightWords.norwegianTexts(texts))) }
    let files = items.reduce(0) { $0 + $1.versions.count }
    observations.append(PreflightObservation(self.texts.id, PreflightWords.itemTexts(files, items: items.count)))
    if let earlier { observations.append(PreflightObservation(balance.id, PreflightWords.goneOut(earlier))) }
    return observations
  }

  /// The most editions that the reading level of is told one by one.
  private static let most = 12

  /// The lowest aim among the groups that have one, with the group of highest priority.
  private static func strictestAim(_ groups: [String], _ plan: Plan) -> (group: String, aim: Int)? {
    groups.compactMap { code in plan.group(code)?.lixAim.map { (group: code, aim: $0) } }.enumerated()
      .min { ($0.element.aim, $0.offset) < ($1.element.aim, $1.offset) }?.element
  }
}

extension PreflightWords {
  static func lix(of edition: EditionFacts, aim: (group: String, aim: Int)?) -> Phrase {
    let verdict = ReadabilityWords.verdict(of: edition.readability, in: edition.language)
    let aimed = aim.map { aim in
      Phrase(
        nb: " Det laveste målet blant gruppene er \(aim.aim), for \(aim.group).",
        en: " The lowest aim among the groups is \(aim.aim), for \(aim.group).")
    }
    return Phrase(
      nb: "\(edition.path): \(verdict.nb)\(aimed?.nb ?? "")", en: "\(edition.path): \(verdict.en)\(aimed?.en ?? "")")
  }

  /// The words in both forms of Norwegian that went out, with the share of nynorsk.
  static func goneOut(_ ledger: LanguageLedger) -> Phrase {
    guard let share = ledger.share(of: .nn) else {
      return Phrase(
        nb: "Ingen ord på norsk har gått ut i perioden.", en: "No words in Norwegian went out in the period.")
    }
    let words = ledger.norwegianWords
    return Phrase(
      nb:
        "\(words) ord på norsk har gått ut på tolv måneder, \(WorkingLanguage.nb.percent(share)) % av dem på nynorsk.",
      en:
        "\(words) words in Norwegian went out in twelve months, \(WorkingLanguage.en.percent(share))\u{A0}% of them in nynorsk."
    )
  }

  static func unmeasured(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1
        ? "Én utgave er for kort, eller på et språk som LIX ikke passer for."
        : "\(count) utgaver er for korte, eller på et språk som LIX ikke passer for.",
      en: count == 1
        ? "One edition is too short, or in a language that LIX does not fit."
        : "\(count) editions are too short, or in a language that LIX does not fit.")
  }

  static func norwegianTexts(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) \(count == 1 ? "tekst" : "tekster") på bokmål og nynorsk lest.",
      en: "\(count) \(count == 1 ? "text" : "texts") in bokmål and nynorsk read.")
  }

  static func itemTexts(_ count: Int, items: Int) -> Phrase {
    Phrase(
      nb: "\(count) \(count == 1 ? "fil" : "filer") til \(items) \(items == 1 ? "sak" : "saker") lest.",
      en: "\(count) \(count == 1 ? "file" : "files") of \(items) \(items == 1 ? "item" : "items") read.")
  }
}
