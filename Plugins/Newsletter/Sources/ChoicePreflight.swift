import SpreCore

/// Looks at what the adviser chose: a lead, sections and editions of groups that the letter does not have.
struct ChoicePreflight: Sendable {
  var brief: Brief
  var settings: NewsletterSettings

  var findings: [Finding] {
    guard !brief.items.isEmpty else { return [] }
    let known = brief.items.map(\.id)
    var findings: [Finding] = []
    if let lead = settings.lead, !known.contains(lead) {
      findings.append(.notAmongItems(lead, known, at: settings.origins["lead"] ?? brief.activity.origins.record))
    }
    var placed = Set([settings.lead].compactMap(\.self))
    for section in settings.ownSections {
      for (id, place) in section.items {
        if !known.contains(id) {
          findings.append(.notAmongItems(id, known, at: place))
        } else if !placed.insert(id).inserted {
          findings.append(.placedTwice(id, at: place))
        }
      }
    }
    return findings + groupFindings + groupTextFindings
  }

  private var groupFindings: [Finding] {
    let place = settings.origins["groupEditions"] ?? brief.activity.origins.record
    var findings: [Finding] = []
    if case .named(let codes)? = settings.groupEditions {
      let outside = codes.filter { !brief.groups.contains($0) }
      if !outside.isEmpty { findings.append(.groupsOutside(outside, brief.groups, at: place)) }
    }
    let empty = EditionScope.groupsWithEdition(brief, settings).filter { code in
      !brief.items.contains { $0.groups.contains(code) }
    }
    return empty.isEmpty ? findings : findings + [.editionsEmpty(empty, at: place)]
  }

  /// Words of their own that no edition has, or that an earlier entry has said already.
  private var groupTextFindings: [Finding] {
    let own = EditionScope.groupsWithEdition(brief, settings)
    var findings: [Finding] = []
    var worded: Set<String> = []
    for texts in settings.groupTexts {
      let place = texts.origins["groups"] ?? texts.origin
      let named: [String] = if case .named(let codes) = texts.groups { codes } else { [] }
      let lacking = named.filter { !own.contains($0) }
      if !own.contains(where: texts.groups.contains) || !lacking.isEmpty {
        findings.append(.textsWithoutEdition(lacking, at: place))
      }
      for code in own.filter(texts.groups.contains) {
        let twice = texts.texts.map(\.name).filter { !worded.insert("\($0) \(code)").inserted }
        if !twice.isEmpty { findings.append(.textsTwice(code, twice, at: place)) }
      }
    }
    return findings
  }
}

extension Finding {
  fileprivate static func notAmongItems(_ id: String, _ known: [String], at origin: Origin) -> Finding {
    let meant = Spelling.suggestion(for: id, among: known)
    return Finding(
      .warning, "newsletter.choice.item",
      Phrase(
        nb: "Saken «\(id)» er ikke blant sakene i brevet.", en: "The item '\(id)' is not among those of the letter."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(nb: "Legg den til under «items:».", en: "Add it under 'items:'."),
      at: origin)
  }

  fileprivate static func placedTwice(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.choice.twice",
      Phrase(
        nb: "Saken «\(id)» har fått to plasser; bare den første gjelder.",
        en: "The item '\(id)' has been given two places; only the first holds."),
      fix: Phrase(nb: "Ta den ut av den ene delen.", en: "Take it out of one of the sections."), at: origin)
  }

  fileprivate static func groupsOutside(_ codes: [String], _ letter: [String], at origin: Origin) -> Finding {
    let (list, all) = (codes.joined(separator: ", "), letter.joined(separator: ", "))
    return Finding(
      .warning, "newsletter.edition.outside",
      Phrase(
        nb: "Brevet er ikke for \(list), så det er ikke laget noen egen utgave.",
        en: "The letter is not for \(list), so no edition of their own was made."),
      fix: Phrase(
        nb: "Velg blant \(all), eller utvid «groups:» i aktiviteten.",
        en: "Choose among \(all), or widen 'groups:' in the activity."),
      at: origin)
  }

  fileprivate static func textsWithoutEdition(_ codes: [String], at origin: Origin) -> Finding {
    let list = codes.joined(separator: ", ")
    return Finding(
      .warning, "newsletter.edition.texts",
      codes.isEmpty
        ? Phrase(
          nb: "Ingen gruppe med egen utgave er nevnt, så ordene brukes ikke.",
          en: "No group with an edition of its own is named, so the words are not used.")
        : Phrase(
          nb: "\(list) har ingen egen utgave, så ordene brukes ikke der.",
          en: "\(list) has no edition of its own, so the words are not used there."),
      fix: Phrase(
        nb: "Nevn grupper her som også står i «groupEditions:».", en: "Name groups here that 'groupEditions:' has too."),
      at: origin)
  }

  fileprivate static func textsTwice(_ code: String, _ names: [String], at origin: Origin) -> Finding {
    let list = names.joined(separator: ", ")
    return Finding(
      .warning, "newsletter.edition.texts",
      Phrase(
        nb: "\(code) har fått \(list) før; det første gjelder i de språkene det er skrevet.",
        en: "\(code) was given \(list) before; the first holds in the languages it is written in."),
      fix: Phrase(nb: "Ta gruppen ut av den ene.", en: "Take the group out of one of them."), at: origin)
  }

  fileprivate static func editionsEmpty(_ codes: [String], at origin: Origin) -> Finding {
    let list = codes.joined(separator: ", ")
    return Finding(
      .warning, "newsletter.edition.empty",
      Phrase(
        nb: "Ingen av sakene er for \(list), så det er ikke laget noen egen utgave der.",
        en: "No item is for \(list), so no edition was made there."),
      fix: Phrase(
        nb: "Legg til en sak for gruppen, eller ta den ut av «groupEditions:».",
        en: "Add an item for the group, or take it out of 'groupEditions:'."),
      at: origin)
  }
}
