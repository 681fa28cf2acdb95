import SpreCore
import SpreFormats

/// Looks at everything a newsletter needs before it is written, and says what is amiss.
struct Preflight: Sendable {
  var brief: Brief
  var settings: NewsletterSettings

  func findings() -> [Finding] {
    senderFindings + languageFindings + slotFindings + translationFindings + subjectFindings + textFindings
      + groupFindings + itemFindings + LinkPreflight(brief: brief, editions: editions).findings
      + EditionPictures(brief: brief, settings: settings).findings
      + ChoicePreflight(brief: brief, settings: settings).findings + ProposalNotes(brief: brief).findings
  }

  private var senderFindings: [Finding] {
    var findings: [Finding] = []
    if brief.organisation.sender == nil { findings.append(.senderMissing(at: brief.places.nearest("sender"))) }
    if (brief.organisation.postalAddress ?? "").allSatisfy(\.isWhitespace) {
      findings.append(.addressMissing(at: brief.places.nearest("organisation.postalAddress")))
    }
    if brief.activity.dates == nil { findings.append(.dateMissing(brief.today, at: brief.activity.origins["date"])) }
    return findings + brandFindings
  }

  /// A colour too pale to read on a light ground, which the letter replaces.
  private var brandFindings: [Finding] {
    let shown = MailTheme(of: brief.organisation.brand).light.accent
    guard let wanted = Colour(brief.organisation.brand.colour), shown != wanted else { return [] }
    return [.paleBrand(wanted, shown, at: brief.places.nearest("brand.colour"))]
  }

  private var languageFindings: [Finding] {
    let place = brief.activity.origins["languages"]
    if brief.languages.isEmpty { return [.noLanguages(at: place)] }
    return brief.languages.compactMap { language in
      if !NewsletterChannel.languages.contains(language) { return .languageUnsupported(language, at: place) }
      return language == .se && !NewsletterWords.samiIsProofread ? .samiNotProofread(at: place) : nil
    }
  }

  private var slotFindings: [Finding] {
    var used: [Slot] = [.unsubscribe]
    if settings.showsView { used.append(.view) }
    if settings.greets { used.append(.name) }
    return Export.allCases.flatMap { export in
      used.compactMap { slot -> Finding? in
        let place = Preflight.slotOrigin(brief, slot, export)
        guard let value = brief.slots.value(slot.rawValue, for: export.rawValue), let text = slot.text(of: value)
        else { return slot == .view && brief.site.address != nil ? nil : .slotMissing(slot, export, at: place) }
        return slot.accepts(text) ? nil : .slotInvalid(slot, export, at: place)
      }
    }
  }

  /// Texts of the letter itself that an edition has to borrow from another language.
  private var translationFindings: [Finding] {
    var texts: [(text: LocalizedText, origin: Origin)] = [
      ("preheader", settings.preheader), ("introduction", settings.introduction), ("closing", settings.closing),
      ("whyText", settings.why),
    ].compactMap { name, text in text.map { ($0, settings.origins[name] ?? brief.activity.origins.record) } }
    texts += settings.ownSections.map { ($0.heading, $0.origin) }
    texts += settings.groupTexts.flatMap { own in
      own.over(settings, title: brief.activity.title).texts.map { ($0.text, own.origins[$0.name] ?? own.origin) }
    }
    texts.append((settings.subject ?? brief.activity.title, Preflight.subjectOrigin(brief, settings)))
    return editions.flatMap { language in
      texts.compactMap { text, origin -> Finding? in
        guard let wording = text.wording(for: language), wording.language != language else { return nil }
        return .textMissing(wording.language, wanted: language, at: origin)
      }
    }
  }

  /// A subject that no mail can have or that says nothing, in each language at its own place.
  private var subjectFindings: [Finding] {
    texts.ofLetter.filter { $0.name == "subject" }.compactMap { text in
      let language = text.language ?? brief.mainLanguage
      if !text.words.isVisible { return .subjectEmpty(language, at: text.origin) }
      let isBroken = text.words.unicodeScalars.contains { $0.properties.generalCategory == .control }
      return isBroken ? .subjectBroken(language, at: text.origin) : nil
    }
  }

  private var texts: CarriedTexts { CarriedTexts(brief: brief, settings: settings, editions: editions) }

  /// Merge tags and marks of direction, wherever an edition would carry them, and what is amiss in the letter's words.
  private var textFindings: [Finding] {
    let tags = MergeTags(brief.slots)
    return OwnTextCheck(texts: texts).findings
      + texts.all.flatMap { text -> [Finding] in
        let found = tags.found(in: text.words)
        return (found.isEmpty ? [] : [.mergeTags(found, at: text.origin)])
          + (WritingDirection.isUnsafe(text.words) ? [.unsafeDirection(at: text.origin)] : [])
      }
  }

  /// Whom the letter is for, against whom its items are for.
  private var groupFindings: [Finding] {
    let groups = brief.groups
    let place = brief.activity.origins["groups"]
    if groups.isEmpty { return [.noGroups(at: place)] }
    if brief.items.isEmpty { return [] }
    let own = EditionScope.groupsWithEdition(brief, settings)
    let unserved = groups.filter { code in !own.contains(code) && !brief.items.contains { $0.groups.contains(code) } }
    return (unserved.isEmpty ? [] : [.groupsUnserved(unserved, at: place)])
      + brief.items.filter { !groups.contains(where: $0.groups.contains) }.map { item in
        .itemForOthers(item.id, brief.plan.codes(of: item.groups), groups, at: item.origins["groups"])
      }
  }

  private var itemFindings: [Finding] {
    guard !brief.items.isEmpty else { return [.noItems(at: brief.activity.origins["items"])] }
    let check = ItemPreflight(
      site: brief.site, editions: editions, day: brief.activity.dates?.from ?? brief.today,
      showsImages: settings.showsImages,
      carriesBody: settings.carriesBody)
    var findings = brief.items.flatMap(check.findings)
    let hasPictures = settings.showsImages && brief.items.contains { $0.image != nil }
    if brief.imageBase == nil, hasPictures || brief.organisation.brand.logo != nil {
      findings.append(.imageBaseMissing(at: brief.places.nearest("imageBase")))
    }
    return findings
  }

  private var editions: [Language] { brief.languages.filter(NewsletterChannel.languages.contains) }
}

extension Preflight {
  /// The subject of an edition: the setting, else the activity's title, else that it is a newsletter.
  static func subject(_ brief: Brief, _ settings: NewsletterSettings, _ language: Language) -> Wording {
    let wording = (settings.subject ?? brief.activity.title).wording(for: language)
    if let wording, wording.text.isVisible { return wording }
    return Wording(text: ReaderPhrase.newsletter[language], language: language)
  }

  static func subjectOrigin(_ brief: Brief, _ settings: NewsletterSettings) -> Origin {
    settings.subject == nil
      ? brief.activity.origins["title"] : settings.origins["subject"] ?? brief.activity.origins.record
  }

  /// The place of a slot's value, or that of the map in `spre.yml` where it would stand.
  static func slotOrigin(_ brief: Brief, _ slot: Slot, _ export: Export) -> Origin {
    brief.slots.value(slot.rawValue, for: export.rawValue)?.origin
      ?? brief.places.nearest("slots.\(export.rawValue).\(slot.rawValue)")
  }
}
