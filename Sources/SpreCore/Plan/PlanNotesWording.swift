/// Rules that hold the source's words for a measure's groups against its cells.
extension PlanNotes {
  var wordingNotes: [Finding] {
    plan.measures.flatMap { measure -> [Finding] in
      guard let text = measure.wording.groups, let wording = GroupWording(text) else { return [] }
      var place = measure.origins["wording"]
      if place.field.hasSuffix("wording") { place.field += ".groups" }
      return [difference(wording, measure, at: place)].compactMap { $0 }
        + wording.looseEnds.map { .looseEnd($0, text, in: measure, at: place) }
    }
  }

  private func difference(_ wording: GroupWording, _ measure: Measure, at origin: Origin) -> Finding? {
    switch (wording.saysAll, measure.audience) {
    case (true, .all): return nil
    case (true, .named(let codes)):
      return .wordingSaysAll(cells: plan.codes(of: .named(codes)), in: measure, at: origin)
    case (false, .all): return .cellsSayAll(wording: wording.codes, in: measure, at: origin)
    case (false, .named(let codes)):
      let onlyWording = wording.codes.filter { !codes.contains($0) }
      let onlyCells = codes.filter { !wording.codes.contains($0) }
      if onlyWording.isEmpty && onlyCells.isEmpty { return nil }
      return .wordingDiffers(onlyWording: onlyWording, onlyCells: onlyCells, in: measure, at: origin)
    }
  }
}

/// A source's words for the groups of a measure, read as "all groups" or as a list of codes.
struct GroupWording: Hashable {
  /// What a list of groups has beside its groups.
  enum LooseEnd: Hashable {
    case trailing(String)
    case leading(String)
    case doubled
    case repeated(String)
    case unread(String)
  }

  /// Whether the words are one of the phrases for all groups.
  private(set) var saysAll = false
  /// The codes in the order written, each once.
  private(set) var codes: [String] = []
  private(set) var looseEnds: [LooseEnd] = []

  /// Reads the words, or gives nothing when they hold neither codes nor a phrase for all groups.
  init?(_ text: String) {
    let pieces = GroupWording.pieces(of: text)
    let last = pieces.lastIndex { !$0.words.isEmpty }
    for (index, piece) in pieces.enumerated() {
      if piece.words.isEmpty {
        if index == 0, let separator = piece.separator { looseEnds.append(.leading(separator)) }
        if index > 0, let last, index < last { looseEnds.append(.doubled) }
        continue
      }
      let words = piece.words.joined(separator: " ")
      if GroupWording.phrasesForAll.contains(words.lowercased()) {
        saysAll = true
      } else if piece.words.allSatisfy(TargetGroup.isCode) {
        for code in piece.words {
          if codes.contains(code) { looseEnds.append(.repeated(code)) } else { codes.append(code) }
        }
      } else {
        looseEnds.append(.unread(words))
      }
    }
    guard saysAll || !codes.isEmpty else { return nil }
    if saysAll, !codes.isEmpty { looseEnds.append(.unread(codes.joined(separator: ", "))) }
    if let last, let separator = pieces[last].separator { looseEnds.append(.trailing(separator)) }
  }

  /// The words for all groups in bokmål, nynorsk and English.
  static let phrasesForAll: Set<String> = [
    "alle", "alle grupper", "alle gruppene", "alle gruppane", "alle målgrupper", "alle målgruppene",
    "alle målgruppane", "samtlige", "samtlige grupper", "samtlige målgrupper", "samtlege grupper",
    "samtlege målgrupper", "all", "all groups", "all the groups", "all target groups", "all the target groups",
    "every group", "every target group", "everyone", "everybody",
  ]

  private static let separatingWords: Set<String> = ["og", "samt", "and"]
  private static let separatingMarks: Set<Character> = [",", ";", "/", "&", "+", "\n"]

  /// The text between separators: the words, and the separator that follows them.
  private static func pieces(of text: String) -> [(words: [String], separator: String?)] {
    var pieces: [(words: [String], separator: String?)] = []
    var words: [String] = []
    for token in tokens(of: text) {
      let isMark = token.count == 1 && token.first.map(separatingMarks.contains) == true
      if isMark || separatingWords.contains(token) {
        // "A, B, and C": the comma and the word are one separator.
        if words.isEmpty, !isMark, pieces.last?.separator == "," { continue }
        pieces.append((words, token))
        words = []
      } else {
        words.append(token)
      }
    }
    if !words.isEmpty { pieces.append((words, nil)) }
    return pieces
  }

  /// The words and the separating marks of a text; full stops, brackets and quotation marks are left out.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for character in text {
      if separatingMarks.contains(character) {
        endWord()
        if character != "\n" || tokens.last.map(isSeparator) == false { tokens.append(String(character)) }
      } else if character.isWhitespace || ".()[]«»\"'“”:".contains(character) {
        endWord()
      } else {
        word.append(character)
      }
    }
    endWord()
    while tokens.last == "\n" { tokens.removeLast() }
    return tokens
  }

  private static func isSeparator(_ token: String) -> Bool {
    separatingWords.contains(token) || (token.count == 1 && token.first.map(separatingMarks.contains) == true)
  }
}
