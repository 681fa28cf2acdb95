/// What the core says of bokmål and nynorsk in one text, wherever it is looked at.
extension Finding {
  /// That a text has words of the other form of Norwegian; nothing where there are none.
  ///
  /// One word alone may be meant, so it is a note. `isMarkdown` says whether the text can mark words by their language.
  public static func mixedForms(
    _ words: [String], in language: Language, isMarkdown: Bool, at origin: Origin
  ) -> Finding? {
    var each: [String] = []
    for word in words where !each.contains(word.lowercased()) { each.append(word.lowercased()) }
    guard !each.isEmpty else { return nil }
    let other: Language = language == .nb ? .nn : .nb
    let list = each.prefix(5).map { "«\($0)»" }.joined(separator: ", ") + (each.count > 5 ? " …" : "")
    let listed = each.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (each.count > 5 ? " …" : "")
    return Finding(
      each.count > 1 ? .warning : .note, "language.mixed",
      Phrase(
        nb: "Teksten er på \(language.name.nb), men har ord som er \(other.name.nb): \(list).",
        en: "The text is in \(language.name.en) but has words that are \(other.name.en): \(listed)."),
      fix: isMarkdown
        ? Phrase(
          nb: "Rett ordene, eller merk dem som sitat eller med språk: [ord](lang:\(other)).",
          en: "Mend the words, or mark them as a quotation or with their language: [word](lang:\(other)).")
        : Phrase(
          nb: "Rett ordene, eller sett dem i anførselstegn om de er sitat.",
          en: "Mend the words, or put them in quotation marks if they are a quotation."),
      at: origin)
  }
}
