import SpreCore

/// What is looked at before web pages are laid out, and which findings belong to which check.
enum WebsiteChecks {
  static let all = [content, groups, languages, pictures, PictureFiles.check, site]

  private static let content = PreflightCheck(
    "content", Phrase(nb: "Innhold", en: "Content"),
    looksAt: Phrase(
      nb: "At hver sak er offentlig, gjelder på dagen, har ingress og en tittel for seg selv.",
      en: "That each item is public, holds on the day, and has a summary and a title of its own."),
    codes: ["website.items", "website.item", "website.proposed", "website.date", "website.title"])

  private static let groups = PreflightCheck(
    "groups", Phrase(nb: "Målgrupper", en: "Target groups"),
    looksAt: Phrase(
      nb: "At sakene er for gruppene sidene er for.", en: "That the items are for the groups that the pages are for."),
    codes: ["website.groups", "website.item.groups"])

  private static let languages = PreflightCheck(
    "languages", Phrase(nb: "Språk", en: "Languages"),
    looksAt: Phrase(
      nb: "At hver sak finnes på språkene til nettstedet, og at de faste ordene gjør det.",
      en: "That each item exists in the site's languages, and that the fixed words do."),
    codes: ["website.language", "website.languages", "website.translation", "website.sami"])

  private static let pictures = PreflightCheck(
    "web-pictures", Phrase(nb: "Bilder på sidene", en: "Pictures on the pages"),
    looksAt: Phrase(
      nb: "At hvert bilde har en tekst, og et format og en plass som sidene kan vise.",
      en: "That each picture has words, and a format and a place that the pages can show."),
    codes: ["website.picture", "image.alt"])

  private static let site = PreflightCheck(
    "site", Phrase(nb: "Nettstedet", en: "The site"),
    looksAt: Phrase(
      nb: "Adressen, tilgjengelighetserklæringen, og om søkemotorer skal få liste sidene.",
      en: "The address, the accessibility statement, and whether search engines may list the pages."),
    codes: ["website.address", "website.accessibilityStatement", "website.site", "text.direction"])
}
