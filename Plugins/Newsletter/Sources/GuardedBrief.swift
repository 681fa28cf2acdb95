import SpreCore

extension TextGuard {
  /// The brief with every text that an edition carries made safe; what fills the slots stands as it is.
  func safe(_ brief: Brief) -> Brief {
    var brief = brief
    brief.activity.title = safe(brief.activity.title)
    brief.items = brief.items.map { item in
      var item = item
      item.versions = item.versions.mapValues { safe($0) }
      return item
    }
    brief.organisation.name = safe(brief.organisation.name)
    brief.organisation.postalAddress = brief.organisation.postalAddress.map { safe($0) }
    brief.organisation.sender = brief.organisation.sender.map { sender in
      var sender = sender
      sender.name = safe(sender.name)
      sender.names = sender.names.mapValues { safe($0) }
      return sender
    }
    brief.organisation.brand.logoAlt = brief.organisation.brand.logoAlt.map { safe($0) }
    return brief
  }

  func safe(_ settings: NewsletterSettings) -> NewsletterSettings {
    var settings = settings
    settings.subject = settings.subject.map { safe($0) }
    settings.preheader = settings.preheader.map { safe($0) }
    settings.introduction = settings.introduction.map { safe($0) }
    settings.closing = settings.closing.map { safe($0) }
    settings.why = settings.why.map { safe($0) }
    for index in settings.ownSections.indices {
      settings.ownSections[index].heading = safe(settings.ownSections[index].heading)
    }
    for index in settings.groupTexts.indices {
      settings.groupTexts[index].subject = settings.groupTexts[index].subject.map { safe($0) }
      settings.groupTexts[index].preheader = settings.groupTexts[index].preheader.map { safe($0) }
      settings.groupTexts[index].introduction = settings.groupTexts[index].introduction.map { safe($0) }
    }
    return settings
  }

  private func safe(_ version: KnowledgeItem.Version) -> KnowledgeItem.Version {
    var version = version
    version.title = safe(version.title)
    version.summary = safe(version.summary)
    version.link = version.link.map(safe(address:))
    version.imageAlt = version.imageAlt.map { safe($0) }
    version.short = version.short.mapValues { safe($0) }
    version.body = safe(version.body)
    return version
  }
}
