extension RegisterKind {
  /// Networks, reference groups and working groups: mandate, seats and the rules for how they are made up.
  public static let networks = RegisterKind(
    "networks", Phrase(nb: "nettverk og referansegrupper", en: "networks and reference groups"),
    fields: [
      FieldDeclaration(
        "id", .identifier, required: true, nb: "Navnet aktiviteter bruker.", en: "The name activities use."),
      FieldDeclaration("name", .localizedText, required: true, nb: "Navnet på nettverket.", en: "The network's name."),
      FieldDeclaration(
        "form", .choice(MemberNetwork.Form.allCases.map { FieldType.Choice($0.rawValue, $0.label) }),
        default: "network",
        nb: "Om det er et nettverk, en referansegruppe eller et utvalg.",
        en: "Whether it is a network, a reference group or a committee."),
      FieldDeclaration(
        "host", .text, nb: "Virksomheten som leder eller er vertskap.", en: "The organisation that leads or hosts it."),
      FieldDeclaration(
        "hostRegion", .reference(.region), nb: "Regionen vertskapet hører til.", en: "The region of the host."),
      FieldDeclaration(
        "groups", .list(.reference(.group)), nb: "Målgruppene medlemmene hører til.",
        en: "The target groups that the members belong to."),
      FieldDeclaration("mandate", .record(mandate), nb: "Mandatet.", en: "The mandate."),
      FieldDeclaration(
        "seats", .list(.record(seat)), nb: "Plassene, aldri med navn på personer.",
        en: "The seats, never with the names of persons."),
      FieldDeclaration(
        "rules", .list(.record(rule)), nb: "Reglene for hvem som skal sitte der, og hvor ofte de møtes.",
        en: "The rules for who shall sit there and how often they meet."),
    ] + .ofEveryRecord)

  private static let mandate: [FieldDeclaration] = [
    FieldDeclaration("adopted", .dayOrMonth, nb: "Når mandatet ble vedtatt.", en: "When the mandate was adopted."),
    FieldDeclaration("by", .text, nb: "Hvem som vedtok det.", en: "Who adopted it."),
    FieldDeclaration("from", .dayOrMonth, nb: "Når det begynner å gjelde.", en: "When it begins to hold."),
    FieldDeclaration("to", .dayOrMonth, nb: "Når det løper ut.", en: "When it ends."),
    FieldDeclaration("evaluation", .dayOrMonth, nb: "Når arbeidet skal evalueres.", en: "When the work is evaluated."),
    FieldDeclaration("link", .url, nb: "Hvor mandatet ligger.", en: "Where the mandate lies."),
  ]

  private static let seat: [FieldDeclaration] = [
    FieldDeclaration(
      "kind", .choice(Seat.Kind.allCases.map { FieldType.Choice($0.rawValue, $0.label) }), default: "member",
      nb: "Hva slags plass.", en: "What sort of seat."),
    .region,
    FieldDeclaration(
      "organisation", .text, nb: "Virksomheten plassen er for.", en: "The organisation the seat is for."),
    FieldDeclaration(
      "role", .text, nb: "Stillingen eller rollen, aldri navnet på en person.",
      en: "The position or role, never the name of a person."),
    FieldDeclaration(
      "leads", .bool, default: "false", nb: "Om den som sitter der, leder.", en: "Whether whoever sits there leads."),
    FieldDeclaration("from", .dayOrMonth, nb: "Når perioden begynner.", en: "When the term begins."),
    FieldDeclaration("to", .dayOrMonth, nb: "Når perioden slutter.", en: "When the term ends."),
    FieldDeclaration("vacant", .bool, default: "false", nb: "Om plassen står tom.", en: "Whether nobody sits there."),
  ]

  private static let rule: [FieldDeclaration] = [
    FieldDeclaration(
      "per",
      .choice([
        FieldType.Choice("region", Phrase(nb: "for hver region", en: "for each region")),
        FieldType.Choice("organisation", Phrase(nb: "for hver virksomhet", en: "for each organisation")),
      ]), nb: "Hva plassene fordeles på.", en: "What the seats are divided by."),
    FieldDeclaration(
      "of", .list(.text), nb: "Regionene eller virksomhetene.", en: "The regions or the organisations."),
    FieldDeclaration(
      "kind", .choice(Seat.Kind.allCases.map { FieldType.Choice($0.rawValue, $0.label) }),
      nb: "Hva slags plasser; ellers medlemmer.", en: "What sort of seats; members otherwise."),
    FieldDeclaration("seats", .int(0...99), nb: "Antall plasser for hver.", en: "The number of seats for each."),
    FieldDeclaration(
      "leader",
      .choice([
        FieldType.Choice("otherRegion", Phrase(nb: "fra en annen region enn vertens", en: "from another region"))
      ]), nb: "Hvor lederen skal komme fra.", en: "Where the leader shall come from."),
    FieldDeclaration(
      "ownRegion",
      .choice([
        FieldType.Choice(
          "otherOrganisation", Phrase(nb: "helst fra en annen virksomhet", en: "preferably another organisation"))
      ]), nb: "Hvor den fra vertens egen region helst skal komme fra.",
      en: "Where the member from the host's own region should come from."),
    FieldDeclaration("meetings", .int(1...52), nb: "Minste antall møter i året.", en: "The fewest meetings a year."),
  ]
}
