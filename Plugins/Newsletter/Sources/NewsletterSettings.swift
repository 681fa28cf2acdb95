import SpreCore

/// What can be set for a newsletter, in `spre.yml`, in a measure or in an activity.
struct NewsletterSettings: Sendable {
  var subject: LocalizedText?
  var preheader: LocalizedText?
  var introduction: LocalizedText?
  var closing: LocalizedText?
  var why: LocalizedText?
  var greets: Bool
  var sections: [ItemKind]
  var contentsFrom: Int
  /// Whether an item's whole text is carried, not its summary alone.
  var carriesBody: Bool
  var showsImages: Bool
  var showsView: Bool
  /// Whether the messages carry the pictures themselves.
  var embedsImages: Bool
  /// What tells the list from all others, as a domain.
  var listId: String?
  /// A mailbox that unsubscribes who writes to it.
  var unsubscribeMail: String?
  var hour: Int
  var minute: Int
  /// Where each text was written.
  var origins: [String: Origin]

  init(_ settings: Settings, main: Language) {
    func text(_ name: String) -> LocalizedText? { settings[name]?.localized(main: main) }
    subject = text("subject")
    preheader = text("preheader")
    introduction = text("introduction")
    closing = text("closing")
    why = text("whyText")
    greets = settings["greeting"]?.bool ?? false
    let named = (settings["sections"]?.texts ?? []).compactMap(ItemKind.init(rawValue:))
    sections = named + ItemKind.allCases.filter { !named.contains($0) }
    contentsFrom = settings["contentsFrom"]?.int ?? 7
    carriesBody = settings["text"]?.text == "whole"
    showsImages = settings["images"]?.bool ?? true
    showsView = settings["viewInBrowser"]?.bool ?? true
    embedsImages = settings["embedImages"]?.bool ?? false
    listId = settings["listId"]?.text
    unsubscribeMail = settings["unsubscribeMail"]?.text
    let time = (settings["sendAt"]?.text ?? "").split(separator: ":").compactMap { Int($0) }
    (hour, minute) = time.count == 2 ? (time[0], time[1]) : (9, 0)
    origins = Dictionary(settings.all.map { ($0.name, $0.value.origin) }) { first, _ in first }
  }

  static let declarations: [FieldDeclaration] = [
    FieldDeclaration(
      "subject", .localizedText,
      help: Phrase(
        nb: "Emnet, som også er brevets overskrift. Uten: aktivitetens tittel.",
        en: "The subject, which is also the letter's heading. Without: the activity's title.")),
    FieldDeclaration(
      "preheader", .localizedText,
      help: Phrase(
        nb: "Ordene innboksen viser etter emnet. Uten: titlene på de første sakene.",
        en: "The words an inbox shows after the subject. Without: the titles of the first items.")),
    FieldDeclaration(
      "introduction", .localizedText,
      help: Phrase(
        nb: "Noen ord før sakene. En tom linje skiller avsnitt.",
        en: "Some words before the items. An empty line parts paragraphs.")),
    FieldDeclaration(
      "closing", .localizedText,
      help: Phrase(nb: "Noen ord etter sakene.", en: "Some words after the items.")),
    FieldDeclaration(
      "greeting", .bool, default: "false",
      help: Phrase(
        nb: "Om brevet begynner med «Hei, NAVN!». Navnet fylles inn ved utsending (flettefeltet name).",
        en: "Whether the letter opens with \"Hello, NAME!\". Sending fills in the name (slot name).")),
    FieldDeclaration(
      "sections", .list(.choice(ItemKind.allCases.map { FieldType.Choice($0.rawValue, $0.label) })),
      help: Phrase(
        nb: "Rekkefølgen på delene. Slag saker som ikke er nevnt, kommer etterpå i vanlig rekkefølge.",
        en: "The order of the sections. Kinds not named come after, in the usual order.")),
    FieldDeclaration(
      "contentsFrom", .int(0...99), default: "7",
      help: Phrase(
        nb: "Så mange saker må brevet ha for å få en innholdsliste; 0 betyr aldri.",
        en: "The number of items from which the letter has a list of contents; 0 means never.")),
    FieldDeclaration(
      "text",
      .choice([
        FieldType.Choice("summary", Phrase(nb: "ingressen", en: "the summary")),
        FieldType.Choice("whole", Phrase(nb: "ingressen og hele teksten", en: "the summary and the whole text")),
      ]), default: "summary",
      help: Phrase(
        nb: "Hvor mye av hver sak som tas med: ingressen (summary) eller hele teksten (whole).",
        en: "How much of each item is taken: its summary, or the whole text.")),
    FieldDeclaration(
      "images", .bool, default: "true",
      help: Phrase(nb: "Om sakenes bilder vises.", en: "Whether the items' pictures are shown.")),
    FieldDeclaration(
      "embedImages", .bool, default: "false",
      help: Phrase(
        nb: "Om e-posten bærer bildene selv (PNG, JPEG og GIF), så de vises uten nett. Den blir så mye større.",
        en: "Whether the mail carries the pictures itself (PNG, JPEG and GIF). It grows by as much.")),
    FieldDeclaration(
      "listId", .text,
      help: Phrase(
        nb: "Det som skiller e-postlisten fra alle andre, på form som et domene; skal aldri endres. "
          + "Uten: newsletter. og avsenderens domene.",
        en: "What tells the mailing list from all others, in the form of a domain; it should never change. "
          + "Without: newsletter. and the sender's domain.")),
    FieldDeclaration(
      "unsubscribeMail", .text,
      help: Phrase(
        nb: "En e-postadresse som melder av den som skriver til den, ved siden av lenken (flettefeltet unsubscribe).",
        en: "A mail address that unsubscribes who writes to it, beside the link (slot unsubscribe).")),
    FieldDeclaration(
      "viewInBrowser", .bool, default: "true",
      help: Phrase(
        nb: "Om brevet har en lenke til nettversjonen (flettefeltet view).",
        en: "Whether the letter has a link to its version on the web (slot view).")),
    FieldDeclaration(
      "whyText", .localizedText,
      help: Phrase(
        nb: "Hvorfor leseren får brevet. Uten: at adressen står på e-postlisten.",
        en: "Why the reader gets the letter. Without: that the address is on the mailing list.")),
    FieldDeclaration(
      "sendAt", .time, default: "09:00",
      help: Phrase(
        nb: "Klokkeslettet i Oslo som e-posten dateres med, på aktivitetens dato.",
        en: "The time in Oslo that the mail is dated with, on the activity's date.")),
  ]
}
