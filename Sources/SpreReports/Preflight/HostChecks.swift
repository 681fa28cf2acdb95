public import SpreCore

/// The checks that the program itself makes of any channel's drafts, beside those of the channel.
public enum HostChecks {
  /// The checks, in the order that the report tells them after the channel's own.
  public static let all = [reading, forms, texts, balance, addresses, files]

  /// The ids of the checks that are not made: those that somebody must ask for, the balance of languages where nobody
  /// has said what is asked of the service, and the files where no drafts lie.
  public static func notMade(_ bodyType: BodyType?, asksLinks: Bool = false, hasFiles: Bool = true) -> Set<String> {
    Set((asksLinks ? [] : [addresses.id]) + (bodyType == nil ? [balance.id] : []) + (hasFiles ? [] : [files.id]))
  }

  /// The ids of the checks that had nothing to look at, where no draft was made: those of the channel that saw nothing,
  /// and the program's own of editions and items.
  public static func withoutDrafts(
    _ channel: [PreflightCheck], seen: [PreflightObservation], items: [KnowledgeItem]
  ) -> Set<String> {
    let unseen = channel.map(\.id).filter { id in !seen.contains { $0.check == id } }
    return Set(unseen + (items.isEmpty ? [reading.id, forms.id] : []))
  }

  static let reading = PreflightCheck(
    "reading", Phrase(nb: "Lesbarhet", en: "Reading level"),
    looksAt: Phrase(
      nb: "LIX for hver sak mot målet til gruppene den er for, og for hver utgave. Et råd, aldri et hinder.",
      en:
        "The LIX of each item against the aim of the groups it is for, and of each edition. Advice, never a hindrance."
    ),
    codes: ["reading"])

  static let forms = PreflightCheck(
    "forms", Phrase(nb: "Bokmål og nynorsk blandet", en: "Bokmål and nynorsk mixed"),
    looksAt: Phrase(
      nb: "Ord i sakene og brevets egne tekster som hører til den andre målformen, ut fra kjennetegn bare den ene har.",
      en: "Words in items and the letter's own texts that belong to the other form of Norwegian, by markers of its own."
    ),
    codes: ["language.mixed"])

  static let texts = PreflightCheck(
    "items", Phrase(nb: "Sakene slik de er skrevet", en: "The items as written"),
    looksAt: Phrase(
      nb: "Feltene og teksten i filene til sakene, aktiviteten, planen og spre.yml.",
      en: "The fields and the texts in the files of the items, the activity, the plan and spre.yml."),
    codes: [
      "item", "field", "reference", "yaml", "markdown", "text", "file", "translation", "value", "settings", "activity",
      "plan",
      "table", "link", "list", "workspace", "count", "path", "channel", "publication", "language",
    ])

  static let balance = PreflightCheck(
    "balance", Phrase(nb: "Språkfordeling", en: "Balance of languages"),
    looksAt: Phrase(
      nb:
        "Ord på bokmål og nynorsk her og i det som gikk ut de siste tolv månedene, mot kravet for «bodyType» i spre.yml.",
      en:
        "Words in bokmål and nynorsk here and in what went out in the last twelve months, against what 'bodyType' asks."
    ),
    codes: ["language.balance"])

  static let addresses = PreflightCheck(
    "addresses", Phrase(nb: "Lenker på nettet", en: "Links on the web"),
    looksAt: Phrase(
      nb: "Om adressene svarer. Spre går ut på nettet bare når det blir bedt om det.",
      en: "Whether the addresses answer. Spre goes out on the web only when asked to."),
    codes: ["link.live"])

  static let files = PreflightCheck(
    "files", Phrase(nb: "Filene i drafts/", en: "The files in drafts/"),
    looksAt: Phrase(
      nb:
        "Om noe er borte, er endret for hånd eller er eldre enn det utkastene lages av: da blir det ingen godkjenning.",
      en: "Whether anything is gone, edited by hand, or older than what drafts are made from: then nothing is approved."
    ),
    codes: ["draft", "approval"])
}
