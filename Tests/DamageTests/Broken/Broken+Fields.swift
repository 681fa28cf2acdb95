/// Values that a field cannot hold, and fields that are not there.
extension BrokenWorkspace {
  private static let item = "items/sak.md"
  private static let letter = "activities/2026/brev-11.yml"
  private static let plan = "plan.yml"

  static let fields: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a list where a text should be", .edit(item, "title: En sak", "title: ⟦error value.type title⟧[En, sak]")),
    BrokenWorkspace(
      "a text where a list should be", .edit(letter, "items: [sak]", "items: ⟦error value.type items⟧sak")),
    BrokenWorkspace(
      "the 30th of February", .edit(item, "date: 2026-10-01", "date: ⟦error value.date.invalid date⟧2026-02-30")),
    BrokenWorkspace(
      "a date in Norwegian order", .edit(letter, "date: 2026-11-05", "date: ⟦error value.date.invalid date⟧05.11.2026")),
    BrokenWorkspace(
      "a date in words", .edit(item, "expires: 2026-12-01", "expires: ⟦error value.date.invalid expires⟧1. desember")),
    BrokenWorkspace(
      "a time with a full stop",
      .edit("spre.yml", "\"08:30\"", "⟦error value.time.invalid channels.newsletter.sendAt⟧08.30")),
    BrokenWorkspace(
      "a misspelt key", .edit(item, "topics:", "⟦error field.unknown topcis⟧topcis:")),
    BrokenWorkspace(
      "a misspelt key that must be there",
      .edit(
        item, "title: En sak\nkind:", "⟦error field.missing title⟧⟦error field.unknown tittle⟧tittle: En sak\nkind:")),
    BrokenWorkspace(
      "a key with a capital letter",
      .edit(letter, "measure: brev", "⟦error field.unknown Measure⟧Measure: brev"),
      .edit(letter, "title: Brev", "⟦error field.missing measure⟧title: Brev")),
    BrokenWorkspace(
      "a key in Norwegian", .edit(item, "topics: [mestring]", "⟦error field.unknown emner⟧emner: [mestring]")),
    BrokenWorkspace(
      "an empty value where one must be", .edit(item, "summary: Kort sagt.", "⟦error field.empty summary⟧summary:")),
    BrokenWorkspace(
      "an empty text where one must be", .edit(item, "title: En sak", "title: ⟦error field.empty title⟧\"\"")),
    BrokenWorkspace(
      "an optional field left empty", .edit(item, "topics: [mestring]", "⟦warning field.empty topics⟧topics:")),
    BrokenWorkspace(
      "a colour without quotes, which YAML reads as a comment",
      .edit("spre.yml", "webAddress:", "brand:\n  ⟦warning field.empty brand.colour⟧colour: #1f4e5f\nwebAddress:")),
    BrokenWorkspace(
      "a list that lost its last word",
      .edit(item, "topics: [mestring]", "topics: [mestring⟦warning yaml.comma topics⟧, ]")),
    BrokenWorkspace(
      "a font that is a piece of style",
      .edit(
        "spre.yml", "webAddress:",
        "brand:\n  fonts: [Open Sans, ⟦error brand.font.invalid brand.fonts[1]⟧'x; color: red']\nwebAddress:")),
    BrokenWorkspace(
      "a number in words", .edit(plan, "lixAim: 35", "lixAim: ⟦error value.number.invalid groups[1].lixAim⟧trettifem")),
    BrokenWorkspace(
      "yes for true",
      .edit(
        plan, "{greeting: false}",
        "{greeting: ⟦error value.bool.invalid measures[0].settings.greeting⟧ja}")),
    BrokenWorkspace(
      "on for true", .edit(item, "topics: [mestring]", "public: ⟦error value.bool.invalid public⟧on")),
    BrokenWorkspace(
      "no for a language", .edit(item, "lang: nb", "lang: ⟦error language.no lang⟧no")),
    BrokenWorkspace(
      "Norwegian for a language",
      .edit("spre.yml", "[nb, nn]", "[nb, ⟦error value.language.invalid languages[1]⟧nynorsk]")),
    BrokenWorkspace(
      "no languages at all", .edit("spre.yml", "[nb, nn]", "⟦error list.empty languages⟧[]")),
    BrokenWorkspace(
      "a link without https", .edit(item, "link: https://www.", "link: ⟦error value.url.invalid link⟧www.")),
    BrokenWorkspace(
      "a mail address for a web address",
      .edit("spre.yml", "https://www.example.org", "⟦error value.url.web webAddress⟧mailto:post@example.org")),
    BrokenWorkspace(
      "a name instead of a mail address",
      .edit(
        "spre.yml", "webAddress:",
        "sender: {name: Tjenesten, address: ⟦error value.mailAddress.invalid sender.address⟧Kari Nordmann}\nwebAddress:"
      )),
    BrokenWorkspace(
      "a schema of another version", .edit("spre.yml", "schema: 1", "schema: ⟦error value.number.invalid schema⟧2")),
    BrokenWorkspace(
      "a kind that there is not", .edit(item, "kind: news", "kind: ⟦error value.choice.invalid kind⟧nyhet")),
    BrokenWorkspace(
      "a text in a language that is none",
      .edit("spre.yml", "nn: Tenesta", "⟦error value.language.invalid organisation.name.ny⟧ny: Tenesta")),
    BrokenWorkspace(
      "the main language is gone from a name",
      .edit("spre.yml", "{nb: Tjenesten, ", "⟦warning text.language.main organisation.name⟧{"),
      .edit("plan.yml", "name: Fagfolk", "name: ⟦warning text.language.main groups[0].name⟧{en: Professionals}")),
    BrokenWorkspace(
      "a short text for a channel that there is not",
      .edit(item, "topics: [mestring]", "short: ⟦warning item.short.unknown short.nesletter⟧{nesletter: Kort.}")),
  ]
}
