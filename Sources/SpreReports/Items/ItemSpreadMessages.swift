import SpreCore

/// What is said of where items went out.
enum ItemSpreadWords {
  static let delivered = Phrase(nb: "levert", en: "delivered")
  static let coming = Phrase(nb: "på vei", en: "to come")
  static let left = Phrase(nb: "ikke levert til", en: "not delivered to")

  static func total(_ items: Int, notYet: Int) -> Phrase {
    Phrase(
      nb: "\(items) \(items == 1 ? "sak" : "saker"), \(notYet) ikke levert til noen ennå.",
      en: "\(items) \(items == 1 ? "item" : "items"), \(notYet) not delivered to anybody yet.")
  }
}
