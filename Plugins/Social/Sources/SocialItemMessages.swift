import SpreCore

/// What the channel says of the items that posts are about.
extension Finding {
  static func itemCommercial(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.item.commercial",
      Phrase(
        nb: "Saken «\(id)» er kommersiell; reklame skal være tydelig merket (markedsføringsloven § 3).",
        en: "The item '\(id)' is commercial; advertising must be clearly marked (Marketing Act, section 3)."),
      fix: Phrase(
        nb: "Merk innlegget som reklame, eller ta det ut.", en: "Mark the post as advertising, or take it out."),
      at: origin)
  }

  static func itemForOthers(_ id: String, _ groups: [String], _ posts: [String], at origin: Origin) -> Finding {
    let own = groups.joined(separator: ", ")
    let all = posts.joined(separator: ", ")
    return Finding(
      .warning, "social.item.groups",
      Phrase(
        nb: "Saken «\(id)» er for \(own.isEmpty ? "ingen grupper" : own), mens innleggene er for \(all).",
        en: "The item '\(id)' is for \(own.isEmpty ? "no groups" : own), while the posts are for \(all)."),
      fix: Phrase(
        nb: "Ta saken ut, eller rett «groups:» i saken.", en: "Take the item out, or mend 'groups:' in the item."),
      at: origin)
  }

  static func translationMissing(
    _ subject: PostSubject, _ language: Language, wanted: Language, isMade: Bool, at origin: Origin
  ) -> Finding {
    let id = subject.id
    let message =
      isMade
      ? Phrase(
        nb: "«\(id)» finnes ikke på \(wanted.name.nb); innleggene har teksten på \(language.name.nb).",
        en: "'\(id)' does not exist in \(wanted.name.en); the posts have it in \(language.name.en).")
      : Phrase(
        nb:
          "«\(id)» finnes ikke på \(wanted.name.nb), så det er ikke laget innlegg på det språket, bare på \(language.name.nb).",
        en: "'\(id)' does not exist in \(wanted.name.en), so there are no posts in it, only in \(language.name.en).")
    return Finding(
      .warning, "social.translation.missing", message,
      fix: subject.item != nil
        ? Phrase(nb: "Skriv items/\(id).\(wanted.rawValue).md.", en: "Write items/\(id).\(wanted.rawValue).md.")
        : Phrase(nb: "Legg til «\(wanted.rawValue): …».", en: "Add '\(wanted.rawValue): …'."),
      at: origin)
  }

  static func textMissing(_ language: Language, wanted: Language, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.translation.missing",
      Phrase(
        nb: "Teksten finnes ikke på \(wanted.name.nb); innleggene har den på \(language.name.nb).",
        en: "The text does not exist in \(wanted.name.en); the posts have it in \(language.name.en)."),
      fix: Phrase(nb: "Legg til «\(wanted.rawValue): …».", en: "Add '\(wanted.rawValue): …'."), at: origin)
  }

  static func linkMissing(_ subject: PostSubject, at origin: Origin) -> Finding {
    Finding(
      .note, "social.item.link",
      Phrase(
        nb: "«\(subject.id)» har ingen lenke, så innleggene leder ingen steder.",
        en: "'\(subject.id)' has no link, so the posts lead nowhere."),
      fix: subject.item != nil
        ? Phrase(nb: "Skriv «link: https://…».", en: "Write 'link: https://…'.")
        : Phrase(
          nb: "Lenken til programmet kommer av seg selv når aktiviteten har en side på nettstedet.",
          en: "The link to the programme comes by itself when the activity has a page on the web site."),
      at: origin)
  }

  static func summaryLeftOut(
    _ id: String, _ network: Network, _ needed: Int, _ limit: Int, at origin: Origin
  ) -> Finding {
    Finding(
      .warning, "social.summary.leftOut",
      Phrase(
        nb:
          "På \(network.name) ble tittel og ingress for «\(id)» \(needed) av \(limit), så innlegget har bare tittelen.",
        en:
          "On \(network.name), title and summary of '\(id)' came to \(needed) of \(limit), so the post has the title alone."
      ),
      fix: Phrase(
        nb: "Skriv en kort tekst for nettverket: «short: {social.\(network.rawValue): …}».",
        en: "Write a short text for the network: 'short: {social.\(network.rawValue): …}'."),
      at: origin)
  }

  static func hashtagsLeftOut(_ id: String, _ network: Network, at origin: Origin) -> Finding {
    Finding(
      .note, "social.hashtags.leftOut",
      Phrase(
        nb: "På \(network.name) var det ikke plass til emneknagger i innlegget om «\(id)».",
        en: "On \(network.name) there was no room for hashtags in the post about '\(id)'."),
      at: origin)
  }
}
