import SpreCore
import SpreFormats

/// What the newsletter's checks looked at and counted.
extension PreflightObservation {
  static func size(_ edition: Phrase, _ bytes: Int) -> PreflightObservation {
    let percent = 100 * bytes / EditionFiles.largestSize
    return PreflightObservation(
      NewsletterChecks.size.id,
      Phrase(
        nb: "\(edition.nb): \(bytes) byte, \(percent) % av det som får plass.",
        en: "\(edition.en): \(bytes) bytes, \(percent)\u{A0}% of what there is room for."))
  }

  static func counted(_ check: MailCheck, _ edition: Phrase) -> PreflightObservation {
    let tenths = check.lowestContrast.map { Int($0 * 10) } ?? 0
    let headings = Phrase.count(
      check.headings, Phrase(nb: "overskrift", en: "heading"), Phrase(nb: "overskrifter", en: "headings"))
    let pictures = Phrase.count(
      check.pictures, Phrase(nb: "bilde", en: "picture"), Phrase(nb: "bilder", en: "pictures"))
    let tables = Phrase.count(check.tables, Phrase(nb: "tabell", en: "table"), Phrase(nb: "tabeller", en: "tables"))
    return PreflightObservation(
      NewsletterChecks.accessibility.id,
      Phrase(
        nb:
          "\(edition.nb): \(headings.nb), \(pictures.nb), \(tables.nb); laveste kontrast \(tenths / 10),\(tenths % 10), også når fargene snus.",
        en:
          "\(edition.en): \(headings.en), \(pictures.en), \(tables.en); lowest contrast \(tenths / 10).\(tenths % 10), also with colours turned."
      ))
  }

  static func links(_ check: MailCheck, _ edition: Phrase) -> PreflightObservation {
    let links = Phrase.count(check.links, Phrase(nb: "lenke", en: "link"), Phrase(nb: "lenker", en: "links"))
    return PreflightObservation(
      NewsletterChecks.links.id, Phrase(nb: "\(edition.nb): \(links.nb).", en: "\(edition.en): \(links.en)."))
  }

  static func clients(_ support: ClientSupport, _ edition: Phrase) -> PreflightObservation {
    let clients = MailClient.allCases.count
    let (used, covered) = (support.used.count, support.covered.count)
    return PreflightObservation(
      NewsletterChecks.clients.id,
      Phrase(
        nb:
          "\(edition.nb): \(used) trekk prøvd mot \(clients) e-postprogrammer; \(covered) kan ikke alle, og har noe i stedet.",
        en:
          "\(edition.en): \(used) features tried against \(clients) mail programs; \(covered) not all can, and have something instead."
      ))
  }

  /// A feature that some program lacks, with what its readers get.
  static func covered(_ feature: MailFeature) -> PreflightObservation {
    let lacking = feature.lackingClients
    let words = feature.fallback?.words ?? Phrase(nb: "", en: "")
    guard !lacking.isEmpty else {
      return PreflightObservation(
        NewsletterChecks.clients.id,
        Phrase(nb: "\(feature.id), delvis kjent: \(words.nb)", en: "\(feature.id), known in part: \(words.en)"),
        isDetail: true)
    }
    let (nb, en) = lacking.names
    return PreflightObservation(
      NewsletterChecks.clients.id,
      Phrase(
        nb: "\(feature.id), ukjent for \(nb.joined(separator: ", ")): \(words.nb)",
        en: "\(feature.id), unknown to \(en.joined(separator: ", ")): \(words.en)"), isDetail: true)
  }

  /// How the letter's page comes into the lists of the web site.
  private static let listedLater = PreflightObservation(
    NewsletterChecks.links.id,
    Phrase(
      nb:
        "Oversikten og nyhetsstrømmene på nettstedet får brevet med neste nettpublisering; en med «items: []» lager bare dem.",
      en:
        "The lists and feeds of the web site get the letter with the next web publishing; one with 'items: []' makes those alone."
    ))

  /// Pictures that readers fetch from the web, where somebody has to put them.
  private static func toUpload(_ count: Int, to base: String) -> PreflightObservation {
    PreflightObservation(
      PictureFiles.check.id,
      Phrase(
        nb:
          "\(count) \(count == 1 ? "bilde" : "bilder") hentes fra \(base): legg innholdet i mappen «\(EditionPictures.folder)» der før brevet går ut.",
        en:
          "\(count) \(count == 1 ? "picture is" : "pictures are") fetched from \(base): put what is in the folder '\(EditionPictures.folder)' there before the letter goes out."
      ))
  }

  /// What the other checks looked at, of the letter as a whole.
  static func contents(of brief: Brief, _ settings: NewsletterSettings) -> [PreflightObservation] {
    guard !brief.items.isEmpty else { return [] }
    let items = brief.items.count
    let commercial = brief.items.count(where: \.isCommercial)
    let slots = 1 + (settings.showsView ? 1 : 0) + (settings.greets ? 1 : 0)
    let exports = Export.allCases.count
    let (nb, en) = (items == 1 ? "1 sak" : "\(items) saker", items == 1 ? "1 item" : "\(items) items")
    let languages = brief.languages
    let shown = EditionPictures(brief: brief, settings: settings)
    let pictures = shown.measured
    let fetched = brief.imageBase.flatMap { base in
      shown.copies.isEmpty ? nil : PreflightObservation.toUpload(shown.copies.count, to: base)
    }
    return [
      PreflightObservation(NewsletterChecks.items.id, Phrase(nb: "\(nb) lest.", en: "\(en) read.")),
      PreflightObservation(
        NewsletterChecks.groups.id,
        Phrase(
          nb: "\(nb) mot gruppene \(brief.groups.joined(separator: ", ")).",
          en: "\(en) against the groups \(brief.groups.joined(separator: ", ")).")),
      PreflightObservation(
        NewsletterChecks.languages.id,
        Phrase(
          nb: "\(nb) på \(languages.map(\.name.nb).joined(separator: ", ")).",
          en: "\(en) in \(languages.map(\.name.en).joined(separator: ", ")).")),
      PreflightObservation(
        NewsletterChecks.sending.id,
        Phrase(
          nb: "\(slots) flettefelt i \(exports) eksporter, avsender, postadresse og hoder.",
          en: "\(slots) slots in \(exports) exports, sender, postal address and headers.")),
      PreflightObservation(
        PictureFiles.check.id,
        Phrase(
          nb: "\(pictures) \(pictures == 1 ? "bildefil" : "bildefiler") målt.",
          en: "\(pictures) picture \(pictures == 1 ? "file" : "files") measured.")),
      PreflightObservation(
        NewsletterChecks.law.id,
        Phrase(
          nb: "\(nb) sett på, \(commercial) merket som \(commercial == 1 ? "kommersiell" : "kommersielle").",
          en: "\(en) looked at, \(commercial) marked as commercial."
        )),
    ] + [fetched, brief.site.address == nil ? nil : .listedLater].compactMap(\.self)
  }
}

extension Phrase {
  /// A number of things, by what one is called and what several are.
  fileprivate static func count(_ count: Int, _ one: Phrase, _ several: Phrase) -> Phrase {
    Phrase(nb: "\(count) \(count == 1 ? one.nb : several.nb)", en: "\(count) \(count == 1 ? one.en : several.en)")
  }
}
