/// Tells languages apart by small words that only one of them has.
public enum LanguageMarkers {
  /// Words that are right in one form of Norwegian and wrong in the other, by the dictionaries of hunspell (2026).
  ///
  /// Words that stand in many names, such as «sykehus», are left out, and so are short ones that other languages have.
  public static let forms: [Language: Set<String>] = [
    .nb: [
      "alene", "allerede", "brukere", "brukerne", "dere", "flere", "fra", "ga", "gjøre", "hjemme", "hva", "hvem",
      "hver",
      "hvert", "hvilke", "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "ikke", "jeg", "måneder", "selv",
      "sykdom", "uker", "utenfor", "være", "øke",
    ],
    .nn: [
      "brukarane", "brukarar", "dei", "desse", "dykkar", "eg", "ein", "eit", "enno", "fleire", "gjere", "ikkje",
      "korleis", "kva", "kvarandre", "kvifor", "medan", "meir", "mykje", "månader", "nokon", "noko", "nokre", "sidan",
      "sjølv", "tenester", "tilbod", "utan", "utanfor", "vere", "vore", "åleine",
    ],
  ]

  /// Common words of each language that are no words, or rare ones, in the others.
  public static let words: [(language: Language, words: Set<String>)] = [
    (
      .nb,
      (forms[.nb] ?? []).union(["noen", "noe", "ble", "mye", "bare", "hun", "deres", "en", "et", "disse", "uten"])
    ),
    (
      .nn,
      (forms[.nn] ?? []).union(["kven", "frå", "vart", "berre", "dykk", "òg"])
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
    (.sma, ["jïh", "dïhte", "daate", "guktie", "edtja", "leah", "dïsse", "manne", "mijjieh", "dah"]),
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
