import SpreCore

/// The words around the table of items and groups.
enum OverviewWords {
  static let title = Phrase(nb: "Hvem møter hvilke saker", en: "Who meets which items")
  static let about = Phrase(
    nb: "Til dere som lager nyhetsbrevet. Siden godkjennes ikke og sendes ikke.",
    en: "For those who make the newsletter. The page is not approved and not sent.")
  static let gaps = Phrase(nb: "Hull", en: "Gaps")
  static let noGaps = Phrase(
    nb: "Ingen: hver gruppe møter en sak, og hver sak finnes på alle språkene.",
    en: "None: every group meets an item, and every item exists in all the languages.")
  static let noItem = Phrase(nb: "Ingen sak er for", en: "No item is for")
  static let noGroup = Phrase(
    nb: "For ingen av brevets målgrupper:", en: "For none of the letter's target groups:")
  static let table = Phrase(nb: "Saker og målgrupper", en: "Items and target groups")
  static let caption = Phrase(
    nb: "Om saken er for gruppen, og hvilke av brevets språk den finnes på",
    en: "Whether the item is for the group, and which of the letter's languages it exists in")
  static let item = Phrase(nb: "Sak", en: "Item")
  static let languages = Phrase(nb: "Språk", en: "Languages")
  static let lacks = Phrase(nb: "mangler", en: "lacks")
  static let yes = Phrase(nb: "ja", en: "yes")
  static let no = Phrase(nb: "nei", en: "no")
  static let editions = Phrase(nb: "Utgaver", en: "Editions")
  static let common = Phrase(nb: "Felles utgave for", en: "Common edition for")

  static func count(_ items: Int) -> Phrase {
    Phrase(nb: items == 1 ? "1 sak" : "\(items) saker", en: items == 1 ? "1 item" : "\(items) items")
  }
}
