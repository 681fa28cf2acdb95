/// The words that planners say times of the year with.
enum TimingWords {
  /// The sorts of words.
  enum Sort: Character {
    case number = "n"
    case month = "m"
    case weekday = "w"
    case place = "p"
    case dash = "-"
  }

  /// A word with the number it stands for; a dash stands for none.
  struct Word {
    var sort: Sort
    var value = 0
  }

  /// The pieces of a text between commas, "og" and "and"; none when a word is not known.
  static func pieces(of text: String) -> [[Word]] {
    var pieces: [[Word]] = [[]]
    for token in tokens(of: text) {
      if ["og", "and", ",", "&"].contains(token) {
        pieces.append([])
      } else if !filling.contains(token) {
        guard let word = word(token) else { return [] }
        pieces[pieces.count - 1].append(word)
      }
    }
    let isWhole = pieces.allSatisfy { !$0.isEmpty }
    return isWhole ? pieces : []
  }

  /// Runs of letters, runs of digits with the ending of an English ordinal, dashes and commas; full stops are left out.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var current = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        if let last = current.last, last.isLetter, character.isNumber { end() }
        current.append(character)
      } else {
        end()
        if "-–—−".contains(character) { tokens.append("-") }
        if ",&".contains(character) { tokens.append(String(character)) }
        // A mark that means nothing here could change what is meant.
        if !" .,&-–—−\u{A0}".contains(character) { tokens.append(String(character)) }
      }
    }
    end()
    return tokens
    func end() {
      if !current.isEmpty { tokens.append(current) }
      current = ""
    }
  }

  private static func word(_ token: String) -> Word? {
    if token == "-" || token == "til" || token == "to" { return Word(sort: .dash) }
    if let month = months.firstIndex(where: { $0.contains(token) }) { return Word(sort: .month, value: month + 1) }
    if let day = weekdays.firstIndex(where: { $0.contains(token) }) { return Word(sort: .weekday, value: day + 1) }
    if let place = places.first(where: { $0.words.contains(token) })?.place {
      return Word(sort: .place, value: place.rawValue)
    }
    let digits = token.prefix { $0.isASCII && $0.isNumber }
    guard digits.count < 3, let number = Int(digits) else { return nil }
    let endings = ["", "st", "nd", "rd", "th"]
    return endings.contains(String(token.dropFirst(digits.count))) ? Word(sort: .number, value: number) : nil
  }

  private static let filling: Set<String> = ["den", "i", "the", "in", "of", "on", "hver", "kvar", "every"]

  private static let months: [Set<String>] = (1...12).map { number in
    let name = ReaderPhrase.month(number)
    return Set([name.nb, name.nn, name.en].map { $0.lowercased() })
  }

  private static let weekdays: [Set<String>] = [
    ["mandag", "måndag", "monday"], ["tirsdag", "tysdag", "tuesday"], ["onsdag", "wednesday"],
    ["torsdag", "thursday"], ["fredag", "friday"], ["lørdag", "laurdag", "saturday"],
    ["søndag", "sundag", "sunday"],
  ]

  private static let places: [(place: CadenceTiming.Place, words: Set<String>)] = [
    (.first, ["første", "fyrste", "first"]), (.second, ["andre", "second"]), (.third, ["tredje", "third"]),
    (.fourth, ["fjerde", "fourth"]), (.last, ["siste", "last"]),
  ]
}
