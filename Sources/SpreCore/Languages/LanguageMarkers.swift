/// Tells languages apart by small words that only one of them has.
public enum LanguageMarkers {
  /// Common words of each language that are no words, or rare ones, in the others.
  public static let words: [(language: Language, words: Set<String>)] = [
    (
      .nb,
      [
        "ikke", "jeg", "hva", "hvordan", "hvor", "hvem", "noen", "noe", "fra", "være", "ble", "mye", "bare", "hun",
        "dere", "deres", "gjøre", "en", "et", "flere", "disse", "selv", "uten",
      ]
    ),
    (
      .nn,
      [
        "ikkje", "eg", "kva", "korleis", "kven", "nokon", "nokre", "noko", "frå", "vere", "vart", "mykje", "berre",
        "dykk", "dykkar", "dei", "gjere", "ein", "eit", "fleire", "desse", "sjølv", "utan", "òg",
      ]
    ),
    (
      .en,
      [
        "the", "and", "of", "is", "are", "was", "that", "this", "with", "not", "be", "have", "they", "which", "from",
        "or", "what", "how",
      ]
    ),
    (
      .se,
      [
        "lea", "leat", "ahte", "mii", "dahje", "eai", "leamaš", "birra", "dát", "gii", "maid", "muhto", "sámi",
        "olbmot",
        "bokte",
      ]
    ),
  ]

  /// The language that most of a text's marker words belong to; nothing when there are none or two languages are level.
  public static func language(of words: some Sequence<String>) -> Language? {
    var found: [Language: Int] = [:]
    for word in words {
      let bare = String(word.lowercased().drop { !$0.isLetter }.prefix(while: \.isLetter))
      for marker in Self.words where marker.words.contains(bare) { found[marker.language, default: 0] += 1 }
    }
    let ranked = Self.words.map { ($0.language, found[$0.language, default: 0]) }.sorted { $0.1 > $1.1 }
    return ranked[0].1 > ranked[1].1 ? ranked[0].0 : nil
  }
}
