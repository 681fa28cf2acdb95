/// What the notes on a plan say about groups.
extension Finding {
  static func inversions(_ inversions: [Inversion], rank: Int, at origin: Origin) -> Finding {
    let code = inversions.first?.higher ?? ""
    let count = inversions.first?.higherCount ?? 0
    let lower = inversions.map { "\($0.lower) (\($0.lowerCount))" }
    return Finding(
      .note, "plan.priority.inversion",
      Phrase(
        nb: "\(code) (prioritet \(rank)) har \(count) tiltak, færre enn \(lower.listed(.nb)).",
        en: "\(code) (priority \(rank)) has \(measures(count)), fewer than \(lower.listed(.en))."),
      fix: Phrase(
        nb: "Gi \(code) flere tiltak, eller endre rekkefølgen på gruppene, om dette ikke er meningen.",
        en: "Give \(code) more measures, or change the order of the groups, if this is not intended."),
      at: origin)
  }

  static func reachedByNothing(_ code: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "plan.group.unreached",
      Phrase(nb: "Ingen tiltak når \(code).", en: "No measure reaches \(code)."),
      fix: Phrase(
        nb: "Legg \(code) til i et tiltak, eller ta gruppen ut av planen.",
        en: "Add \(code) to a measure, or take the group out of the plan."),
      at: origin)
  }

  static func reachedByAllOnly(_ code: String, _ count: Int, at origin: Origin) -> Finding {
    Finding(
      .note, "plan.group.allOnly",
      Phrase(
        nb: "\(code) nås bare av tiltak for alle målgrupper (\(count)); ingen tiltak nevner gruppen.",
        en: "Only measures for all groups reach \(code) (\(count)); no measure names the group."),
      fix: Phrase(
        nb: "Gi \(code) et tiltak der gruppen er nevnt, om den skal nås på sine egne vilkår.",
        en: "Give \(code) a measure that names it, if it is to be reached on its own terms."),
      at: origin)
  }

  private static func measures(_ count: Int) -> String { count == 1 ? "1 measure" : "\(count) measures" }
}

/// What the notes on a plan say about the cells of a measure.
extension Finding {
  static func passesOver(
    _ passed: [String], for lower: [String], in measure: Measure, at origin: Origin
  ) -> Finding {
    Finding(
      .note, "plan.group.passedOver",
      Phrase(
        nb: "\(measure.label.nb) går forbi \(passed.listed(.nb)), men når \(lower.listed(.nb)), som står lavere.",
        en: "\(measure.label.en) passes over \(passed.listed(.en)), yet reaches \(lower.listed(.en)), ranked lower."),
      fix: Phrase(
        nb: "Ta med \(passed.listed(.nb)), eller skriv grunnen: «blank: {\(passed[0]): grunn}».",
        en: "Include \(passed.listed(.en)), or write the reason: 'blank: {\(passed[0]): reason}'."),
      at: origin)
  }

  static func listsEveryGroup(_ measure: Measure, at origin: Origin) -> Finding {
    Finding(
      .note, "plan.measure.listsEveryGroup",
      Phrase(
        nb: "\(measure.label.nb) nevner hver gruppe; det er ikke det samme som alle: en ny gruppe blir ikke med.",
        en: "\(measure.label.en) lists every group one by one; that is not the same as all: a new one is left out."),
      fix: Phrase(nb: "Skriv «groups: all» om alle er ment.", en: "Write 'groups: all' if all are meant."),
      at: origin)
  }

  static func blankIsFilled(_ code: String, in measure: Measure, at origin: Origin) -> Finding {
    Finding(
      .warning, "plan.blank.filled",
      Phrase(
        nb: "\(measure.label.nb) sier at \(code) er bevisst tom, men når gruppen.",
        en: "\(measure.label.en) says that \(code) is blank on purpose, yet reaches the group."),
      fix: Phrase(
        nb: "Fjern «\(code)» fra «blank», eller fra tiltakets grupper.",
        en: "Remove '\(code)' from 'blank', or from the groups of the measure."),
      at: origin)
  }

  static func servesNoGoal(_ measures: [Measure], at origin: Origin) -> Finding {
    let numbers = measures.map { String($0.number) }
    return Finding(
      .note, "plan.measure.noGoal",
      Phrase(
        nb: "Tiltak \(numbers.listed(.nb)) tjener ingen av planens resultatmål.",
        en: "\(numbers.count == 1 ? "Measure" : "Measures") \(numbers.listed(.en)) "
          + "\(numbers.count == 1 ? "serves" : "serve") none of the goals of the plan."),
      fix: Phrase(
        nb: "Skriv «goals: [id]» ved tiltak som tjener et mål.",
        en: "Write 'goals: [id]' at measures that serve a goal."),
      at: origin)
  }
}

/// What the notes on a plan say about the source's words.
extension Finding {
  static func wordingSaysAll(cells: [String], in measure: Measure, at origin: Origin) -> Finding {
    .wordingDiffers(
      Phrase(
        nb: "Kilden sier alle målgrupper for \(measure.label.nb.uncapitalized), rutene \(cells.orNone.nb).",
        en: "The source says all groups for \(measure.label.en.uncapitalized), the cells \(cells.orNone.en)."),
      at: origin)
  }

  static func cellsSayAll(wording: [String], in measure: Measure, at origin: Origin) -> Finding {
    .wordingDiffers(
      Phrase(
        nb: "Kilden sier \(wording.listed(.nb)) for \(measure.label.nb.uncapitalized), rutene alle målgrupper.",
        en: "The source says \(wording.listed(.en)) for \(measure.label.en.uncapitalized), the cells all groups."),
      at: origin)
  }

  static func wordingDiffers(
    onlyWording: [String], onlyCells: [String], in measure: Measure, at origin: Origin
  ) -> Finding {
    var nb: [String] = []
    var en: [String] = []
    if !onlyWording.isEmpty {
      nb.append("\(onlyWording.listed(.nb)) står bare i kilden")
      en.append("\(onlyWording.listed(.en)) only in the source")
    }
    if !onlyCells.isEmpty {
      nb.append("\(onlyCells.listed(.nb)) bare i rutene")
      en.append("\(onlyCells.listed(.en)) only in the cells")
    }
    return .wordingDiffers(
      Phrase(
        nb: "\(measure.label.nb): kilden og rutene er ulike; \(nb.joined(separator: ", ")).",
        en: "\(measure.label.en): source and cells differ; \(en.joined(separator: ", "))."),
      at: origin)
  }

  private static func wordingDiffers(_ message: Phrase, at origin: Origin) -> Finding {
    Finding(
      .note, "plan.wording.differs", message,
      fix: Phrase(
        nb: "La kildens ord stå; endre «groups» om rutene er feil.",
        en: "Leave the source's words; change 'groups' if the cells are wrong."),
      at: origin)
  }

  static func looseEnd(
    _ end: GroupWording.LooseEnd, _ text: String, in measure: Measure, at origin: Origin
  ) -> Finding {
    let what: Phrase =
      switch end {
      case .trailing(let mark): Phrase(nb: "slutter med «\(mark)»", en: "ends in '\(mark)'")
      case .leading(let mark): Phrase(nb: "begynner med «\(mark)»", en: "begins with '\(mark)'")
      case .doubled: Phrase(nb: "har to skilletegn etter hverandre", en: "has two separators in a row")
      case .repeated(let code): Phrase(nb: "nevner \(code) to ganger", en: "names \(code) twice")
      case .unread(let words):
        Phrase(nb: "har mer enn gruppene: «\(words.shortened)»", en: "holds more than the groups: '\(words.shortened)'")
      }
    return Finding(
      .note, "plan.wording.looseEnd",
      Phrase(
        nb: "\(measure.label.nb): «\(text.shortened)» \(what.nb).",
        en: "\(measure.label.en): '\(text.shortened)' \(what.en)."),
      fix: Phrase(
        nb: "La kildens ord stå; se etter om en gruppe mangler i «groups».",
        en: "Leave the source's words; see whether a group is missing from 'groups'."),
      at: origin)
  }

  static func meansSpeakOf(_ code: String, word: String, in measure: Measure, at origin: Origin) -> Finding {
    Finding(
      .note, "plan.means.otherGroup",
      Phrase(
        nb: "\(measure.label.nb): virkemidlene nevner «\(word.shortened)», et ord for \(code), som ikke er med.",
        en: "\(measure.label.en): the means speak of '\(word.shortened)', a word for \(code), which is left out."),
      fix: Phrase(
        nb: "Legg \(code) til i «groups» om tiltaket også er for gruppen.",
        en: "Add \(code) to 'groups' if the measure is for that group too."),
      at: origin)
  }
}

extension Measure {
  /// The measure as the start of a sentence.
  fileprivate var label: Phrase {
    Phrase(
      nb: "Tiltak \(number) «\(name.best(for: .nb).shortened)»",
      en: "Measure \(number) '\(name.best(for: .en).shortened)'")
  }
}

extension String {
  /// The text with a small first letter, for use inside a sentence.
  fileprivate var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}

extension [String] {
  /// The words with commas, and "and" before the last.
  fileprivate func listed(_ language: WorkingLanguage) -> String {
    guard count > 1, let last else { return first ?? "" }
    let and = language == .nb ? "og" : "and"
    return "\(dropLast().joined(separator: ", ")) \(and) \(last)"
  }

  fileprivate var orNone: Phrase {
    isEmpty ? Phrase(nb: "ingen", en: "none") : Phrase(nb: listed(.nb), en: listed(.en))
  }
}
