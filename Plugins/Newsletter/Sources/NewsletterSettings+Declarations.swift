import SpreCore

extension NewsletterSettings {
  /// The settings as people may write them.
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
      "lead", .reference(.item),
      help: Phrase(
        nb: "Saken som står først, for seg selv. En gruppes egen utgave der den ikke er med, har ingen.",
        en: "The item that stands first, by itself. A group's own edition that lacks it has none.")),
    FieldDeclaration(
      "ownSections",
      .list(
        .record([
          FieldDeclaration(
            "heading", .localizedText, required: true, nb: "Overskriften.", en: "The heading."),
          FieldDeclaration(
            "items", .list(.reference(.item)), required: true, nb: "Sakene, i rekkefølge.", en: "The items, in order."),
        ])),
      help: Phrase(
        nb: "Deler med egne overskrifter, før delene etter slag. Saker som ikke er nevnt, kommer etterpå.",
        en: "Sections with headings of your own, before those by kind. Items not named come after.")),
    FieldDeclaration(
      "sections", .list(.choice(ItemKind.allCases.map { FieldType.Choice($0.rawValue, $0.label) })),
      help: Phrase(
        nb: "Rekkefølgen på delene. Slag saker som ikke er nevnt, kommer etterpå, i rekkefølgen til første sak.",
        en: "The order of the sections. Kinds not named come after, in the order of their first items.")),
    FieldDeclaration(
      "groupEditions", .audience,
      help: Phrase(
        nb: "Målgruppene som får hver sin utgave, med sakene for gruppen. De andre får den felles utgaven.",
        en:
          "The target groups that each get an edition of their own, with the group's items. Others get the common one.")
    ),
    GroupTexts.declaration,
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
        nb: "En e-postadresse som melder av den som skriver til den, ved siden av lenken (flettefeltet unsubscribe). "
          + "Uten: avsenderens, med emnet unsubscribe.",
        en: "A mail address that unsubscribes who writes to it, beside the link (slot unsubscribe). "
          + "Without: the sender's, with the subject unsubscribe.")),
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
