public import SpreCore

/// A text's readability for the terminal: one line, then the sentences that weigh most.
///
///     items/film.md (bokmål): LIX 43, middels. 412 ord, 31 setninger, 120 lange ord.
///       items/film.md:14:1 (LIX 78) «Kompetansetjenestens …»
public struct ReadabilityLines: Sendable {
  private let head: String
  private let sentences: [String]

  /// The lines of a text, in a working language.
  ///
  /// - Parameter heaviest: The sentences to name, with the place of each.
  public init(
    file: String, language: Language?, _ readability: Readability,
    heaviest: [(sentence: Sentence, origin: Origin)], in reader: WorkingLanguage
  ) {
    let name = (language?.name ?? ReadabilityWords.unknownLanguage)[reader]
    let verdict = ReadabilityWords.verdict(of: readability, in: language)[reader]
    head = "\(file) (\(name)): \(verdict) \(ReadabilityWords.counts(readability)[reader])".withoutControls
    sentences = heaviest.map { found in
      let weight = Int(found.sentence.weight.rounded())
      return "  \(found.origin.place) (LIX \(weight)) \(Self.shortened(found.sentence.text))".withoutControls
    }
  }

  /// All lines, each with a line end.
  public var text: String { ([head] + sentences).map { $0 + "\n" }.joined() }

  /// What stands last, once: by which rules it was counted, and what that is worth.
  public static func footnote(in reader: WorkingLanguage) -> String { ReadabilityWords.footnote[reader] + "\n" }

  private static func shortened(_ text: String) -> String {
    text.count <= 90 ? text : text.prefix(89) + "…"
  }
}
