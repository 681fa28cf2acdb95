public import SpreCore

extension EditionFacts {
  /// Counts what readers meet in a draft; nothing for another wrapping of one, or for the makers alone.
  public init?(_ draft: Draft, bytes: [UInt8]) {
    guard !Draft.isInternal(path: draft.path) else { return nil }
    switch draft.counting {
    case .none, .sameAs: return nil
    case .whole, .beforeRule, .partOf: break
    }
    let isPart = draft.counting.source != nil
    let words = FrozenWords(in: bytes, path: draft.path, counting: draft.counting, language: draft.language)
    let name = draft.path.lowercased()
    let text = String(decoding: bytes, as: UTF8.self)
    guard name.hasSuffix(".html") || name.hasSuffix(".htm") else {
      let read = draft.counting == .beforeRule ? FrozenWords.beforeRule(text) : text[...]
      let sentences = read.split(whereSeparator: \.isNewline).flatMap { Sentence.sentences(in: String($0)) }
      self.init(
        path: draft.path, language: draft.language, groups: draft.groups, bytes: bytes.count, words: words.all,
        foreign: words.foreign, readability: Readability(sentences), countsElsewhere: isPart)
      return
    }
    let visible = VisibleText(html: text)
    let own = visible.runs.filter { draft.language == nil || $0.language?.language == draft.language }
      .map(\.text).joined()
    let sentences = own.split(separator: VisibleText.paragraphEnd).flatMap { Sentence.sentences(in: String($0)) }
    self.init(
      path: draft.path, language: draft.language, groups: draft.groups, bytes: bytes.count, words: words.all,
      foreign: words.foreign, readability: Readability(sentences), links: visible.elements["a", default: 0],
      pictures: visible.elements["img", default: 0], countsElsewhere: isPart)
  }
}
