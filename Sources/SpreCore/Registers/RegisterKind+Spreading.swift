/// The registers of what is offered and handed on: offerings, products by region, and those who pass word on.
extension RegisterKind {
  /// Courses and other offerings in groups, as the trusts hold them.
  public static let offerings = RegisterKind(
    "offerings", Phrase(nb: "gruppetilbud", en: "group offerings"),
    fields: [
      FieldDeclaration("title", .localizedText, required: true, nb: "Navnet på tilbudet.", en: "The offering's name."),
      FieldDeclaration(
        "level", .choice(Offering.Level.allCases.map { FieldType.Choice($0.rawValue, $0.label) }), required: true,
        nb: "Om det er lokalt, regionalt eller nasjonalt.", en: "Whether it is local, regional or national."),
      FieldDeclaration(
        "organisation", .text, nb: "Virksomheten som holder det.", en: "The organisation that holds it."),
      .region,
      FieldDeclaration("topic", .text, nb: "Temaet eller diagnosen.", en: "The topic or the diagnosis."),
      FieldDeclaration(
        "groups", .list(.reference(.group)), nb: "Målgruppene det er for.", en: "The target groups it is for."),
      FieldDeclaration("year", .int(1900...2200), nb: "Året det ble holdt.", en: "The year it was held."),
      .howMany("participants", nb: "Hvor mange som deltok.", en: "How many took part."),
    ] + .ofEveryRecord)

  /// The hand-over map: which product is offered or adopted in which region.
  public static let products = RegisterKind(
    "products", Phrase(nb: "produkter per region", en: "products by region"),
    fields: [
      FieldDeclaration("product", .text, required: true, nb: "Navnet på produktet.", en: "The product's name."),
      FieldDeclaration(
        "region", .reference(.region), required: true, nb: "Regionen det gjelder.", en: "The region it is about."),
      FieldDeclaration(
        "status", .choice(ProductStatus.allCases.map { FieldType.Choice($0.rawValue, $0.label) }), required: true,
        nb: "Om regionen tilbyr det, har overtatt det, eller om ingen vet.",
        en: "Whether the region offers it, has taken it over, or nobody knows."),
      FieldDeclaration(
        "organisation", .text, nb: "Virksomheten som tilbyr det eller har overtatt det.",
        en: "The organisation that offers it or has taken it over."),
      FieldDeclaration("item", .reference(.item), nb: "Saken om produktet.", en: "The item about the product."),
      FieldDeclaration("date", .dayOrMonth, nb: "Når det ble slått fast.", en: "When this was established."),
    ] + .ofEveryRecord)

  /// Those who pass word on, with whom they reach; told apart from the service's own reach.
  public static let relays = RegisterKind(
    "relays", Phrase(nb: "videreformidlere", en: "relay channels"),
    fields: [
      FieldDeclaration(
        "organisation", .text, required: true, nb: "Virksomheten som sender videre.",
        en: "The organisation that passes word on."),
      .region,
      FieldDeclaration("what", .text, nb: "Hva de sender videre, og hvordan.", en: "What they pass on, and how."),
      FieldDeclaration(
        "groups", .list(.reference(.group)), required: true, nb: "Målgruppene de når.",
        en: "The target groups they reach."),
      .howMany("secondHand", nb: "Hvor mange de når.", en: "How many they reach."),
      FieldDeclaration("link", .url, nb: "Hvor det kan ses.", en: "Where it can be seen."),
      FieldDeclaration("checked", .day, nb: "Når noen sist så etter.", en: "When somebody last looked."),
    ] + .ofEveryRecord)
}
