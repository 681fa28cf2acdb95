import SpreCore

/// What is looked at before posts go out, and which findings belong to which check.
enum SocialChecks {
  static let all = [content, groups, languages, length, words, pictures, file]

  private static let content = PreflightCheck(
    "content", Phrase(nb: "Innhold", en: "Content"),
    looksAt: Phrase(
      nb: "At hver sak er offentlig og gjelder på dagen, og hva en aktivitet som innleggene er om, sier.",
      en: "That each item is public and holds on the day, and what the activity that the posts are about says."),
    codes: ["social.items", "social.item", "social.proposed", "social.date", "social.about", "social.networks"])

  private static let groups = PreflightCheck(
    "groups", Phrase(nb: "Målgrupper", en: "Target groups"),
    looksAt: Phrase(
      nb: "At sakene er for gruppene innleggene er for.",
      en: "That the items are for the groups that the posts are for."),
    codes: ["social.groups", "social.item.groups"])

  private static let languages = PreflightCheck(
    "languages", Phrase(nb: "Språk", en: "Languages"),
    looksAt: Phrase(
      nb: "At hver sak finnes på språket til innlegget.", en: "That each item exists in the post's language."),
    codes: ["social.language", "social.languages", "social.translation", "social.sami"])

  private static let length = PreflightCheck(
    "length", Phrase(nb: "Lengde og lenker", en: "Length and links"),
    looksAt: Phrase(
      nb: "Tegn og lenker slik hvert nettverk teller dem.", en: "Characters and links as each network counts them."),
    codes: ["social.post", "social.link", "social.summary", "social.hashtags"])

  private static let words = PreflightCheck(
    "words", Phrase(nb: "Ord som leses opp", en: "Words that are read out"),
    looksAt: Phrase(
      nb: "Emneknagger, emojier, store bokstaver, pyntebokstaver og lange setninger, som skjermlesere snubler i.",
      en: "Hashtags, emoji, capitals, letters for show and long sentences, which screen readers trip over."),
    codes: [
      "social.hashtag", "social.emoji", "social.capitals", "social.pseudoFont", "social.sentence", "text.direction",
    ])

  private static let pictures = PreflightCheck(
    "post-pictures", Phrase(nb: "Bilder i innleggene", en: "Pictures of the posts"),
    looksAt: Phrase(
      nb:
        "At bildet er der nettverket krever et, at filen er et helt bilde, og at teksten til det er kort og sier noe.",
      en:
        "That a picture is there where the network asks for one, whole, and that its words are short and say something."
    ),
    codes: ["social.picture", "social.alt", "image.alt", "picture.broken", "picture.ending"])

  private static let file = PreflightCheck(
    "post-files", Phrase(nb: "Filene med innlegg", en: "The files with posts"),
    looksAt: Phrase(
      nb: "At filene er slik Spre leser dem, etter at noen har rettet i dem.",
      en: "That the files are as Spre reads them, after somebody has edited them."),
    codes: ["social.file"])
}
