/// The rule that holds the source's words for a measure's means against the words for groups it does not reach.
extension PlanNotes {
  /// Measures whose means speak of a group outside their cells, one note for each such group.
  ///
  /// Only long words that a single group's wording has count, so that "tilbud" or "helse" point at no one.
  var meansNotes: [Finding] {
    let telling = PlanNotes.tellingWords(of: plan.groups)
    return zip(plan.measures, matrix.rows).flatMap { measure, row -> [Finding] in
      guard let means = measure.wording.means else { return [] }
      let spoken = SpokenWord.words(in: means)
      var place = measure.origins["wording"]
      if place.field.hasSuffix("wording") { place.field += ".means" }
      return plan.groups.indices.filter { !row[$0].isFilled }.compactMap { index in
        guard let word = spoken.first(where: { word in telling[index].contains { $0.means(word) } }) else { return nil }
        return .meansSpeakOf(plan.groups[index].code, word: word.text, in: measure, at: place)
      }
    }
  }

  /// The words of each group that no other group's wording shares.
  private static func tellingWords(of groups: [TargetGroup]) -> [[SpokenWord]] {
    let words = groups.map { group in
      SpokenWord.words(
        in: group.wording ?? group.name.texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: "; "))
    }
    return words.indices.map { index in
      words[index].filter { word in
        !words.indices.contains { other in other != index && words[other].contains { $0.means(word) } }
      }
    }
  }
}

/// A long word in running text, where "bruker- og interesseorganisasjoner" holds "brukerorganisasjoner" too.
struct SpokenWord: Hashable {
  /// The word as written, in lower case.
  var text: String
  /// The word without its ending; for an elliptical compound, the end of a longer word that it borrows from.
  private var root: String
  /// The first part of an elliptical compound, before the hyphen.
  private var stem: String?

  /// Whether two words are the same but for their endings.
  func means(_ other: SpokenWord) -> Bool {
    switch (stem, other.stem) {
    case (nil, nil): root == other.root
    case (let stem?, nil): SpokenWord.borrows(stem, from: root, to: other.root)
    case (nil, let stem?): SpokenWord.borrows(stem, from: other.root, to: root)
    case (let a?, let b?): a == b && root == other.root
    }
  }

  /// Whether a whole word is a stem and the end of a longer compound: "bruker" and the end of "interesseorganisasjon".
  private static func borrows(_ stem: String, from compound: String, to whole: String) -> Bool {
    guard whole.hasPrefix(stem) else { return false }
    let end = whole.dropFirst(stem.count)
    return end.count >= 5 && end.count + 2 <= compound.count && compound.hasSuffix(end)
  }

  /// The words of at least eight letters, without the common ones that tell nothing about who is meant.
  static func words(in text: String) -> [SpokenWord] {
    let tokens = text.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init)
    var words: [SpokenWord] = []
    for (index, token) in tokens.enumerated() {
      if token.hasSuffix("-"), token.count > 3 {
        let next = tokens[(index + 1)...].prefix(8).first { !$0.hasSuffix("-") && !joiningWords.contains($0) }
        if let next, next.count >= shortest {
          words.append(SpokenWord(text: token + " … " + next, root: root(of: next), stem: String(token.dropLast())))
        }
      } else if token.count >= shortest, !commonWords.contains(token) {
        words.append(SpokenWord(text: token, root: root(of: token)))
      }
    }
    return words
  }

  private static let shortest = 8
  private static let joiningWords: Set<String> = ["og", "eller", "samt", "and", "or"]

  /// Long words that any plan may use of any group.
  private static let commonWords: Set<String> = [
    "aktuelle", "arbeider", "deltakelse", "deltakarar", "deltakere", "enkeltpersoner", "forskjellige", "grupper",
    "innenfor", "interesserte", "langvarige", "målgruppe", "målgrupper", "målgruppene", "nasjonale", "nasjonalt",
    "personar", "personer", "regionale", "relevante", "representanter", "representantar", "tilknytning",
    "tilknyttet", "tilgrensende", "different", "interested", "national", "participants", "regional", "relevant",
    "representatives", "together", "various",
  ]

  /// The word without an ending of number, definiteness or possession in Norwegian or English.
  private static func root(of word: String) -> String {
    var root = Substring(word)
    if root.hasSuffix("s") { root = root.dropLast() }
    for ending in ["ene", "ane", "er", "ar", "en", "et", "a", "e"] where root.hasSuffix(ending) {
      if root.count - ending.count >= 6 { return String(root.dropLast(ending.count)) }
    }
    return String(root)
  }
}
