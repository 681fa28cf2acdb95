public import SpreCore

/// The texts of files ready to fill in, as `spre new` writes them.
public enum NewFile {
  /// An item in its main language; every text a person should replace says so.
  ///
  /// `words` are what a person typed for a name; they become the title unless they are an id themselves.
  public static func item(id: String, words: String? = nil, today: Day, language: Language) -> String {
    let comments: WorkingLanguage = language == .en ? .en : .nb
    return """
      ---
      title: \(YAMLScalar.quoted(title(of: id, words)))
      \(Phrase.kindsOfItem.comment(comments))
      kind: news
      lang: \(language.rawValue)
      date: \(today)
      summary: \(YAMLScalar.quoted(Phrase.summaryHere[comments]))
      \(Phrase.groupsOfItem.comment(comments))
      groups: all
      \(Phrase.moreOfItem.comment(comments))
      # topics: []
      # link: https://example.org/
      # image: images/\(id).png
      # imageAlt: "…"
      # deadline: \(today.adding(days: 60))
      # expires: \(today.adding(days: 60))
      # source: "…"
      ---

      \(Phrase.bodyHere[comments])

      """
  }

  /// A newsletter with its proposed items filled in, each with its reason, and those left out as comments.
  ///
  /// `items` give the titles for the comments; `languages` are those that the letter goes out in.
  public static func newsletter(
    id: String, day: Day, measure: Measure, proposals: Proposals, items: [KnowledgeItem], languages: [Language],
    language: WorkingLanguage
  ) -> String {
    let readers = languages.filter(Language.readers.contains)
    let titles = readers.map { reader in
      let title =
        "\(measure.name[reader] ?? ReaderPhrase.newsletter[reader]), \(ReaderPhrase.month(day.month)[reader]) \(day.year)"
      return "  \(reader.rawValue): \(YAMLScalar.quoted(title))"
    }
    let subjects = readers.map { "#     \($0.rawValue): \"…\"" }
    return """
      \(Phrase.aboutNewsletter(id).comment(language))
      title:
      \((titles.isEmpty ? ["  nb: \(YAMLScalar.quoted(title(of: id)))"] : titles).joined(separator: "\n"))
      kind: newsletter
      measure: \(YAMLScalar.quoted(measure.id))
      date: \(day)

      \(Phrase.aboutSettings.comment(language))
      # settings:
      #   subject:
      \((subjects.isEmpty ? ["#     nb: \"…\""] : subjects).joined(separator: "\n"))
      \(moreSettings(readers, lead: proposals.chosen.first?.item))

      \(ProposedItems(proposals, items: items).text(language))
      """
  }

  /// The settings that an adviser uses most, as comments that are right when the # is taken away.
  private static func moreSettings(_ readers: [Language], lead: String?) -> String {
    let texts = "{" + (readers.isEmpty ? [.nb] : readers).map { "\($0.rawValue): \"…\"" }.joined(separator: ", ") + "}"
    let lines =
      ["preheader: \(texts)", "introduction: \(texts)"]
      + [lead.map { "lead: \(YAMLScalar.quoted($0))" }].compactMap(\.self)
      + ["sections: [news, event, publication]", "groupEditions: all"]
    return lines.map { "#   " + $0 }.joined(separator: "\n")
  }

  /// An activity, planned and without a date, with the other choices and the fields of its kind as comments.
  ///
  /// `kind` and `measure` are ids; the kind is one of `kinds`, and without a measure the plan's first one stands.
  public static func activity(
    id: String, words: String? = nil, kind: String = "other", measure: String? = nil, kinds: [ActivityKind],
    today: Day, plan: Plan, language: WorkingLanguage
  ) -> String {
    let own = kinds.first { $0.id == kind }?.fields ?? []
    let sketch = own.isEmpty ? "" : "\n" + FieldSketch(today: today, language: language).text(own)
    let measures = plan.measures.map(\.id).joined(separator: ", ")
    let groups = plan.groups.prefix(2).map(\.code).joined(separator: ", ")
    return """
      title: \(YAMLScalar.quoted(title(of: id, words)))
      \(Phrase.kindsOfActivity(kinds).comment(language))
      kind: \(YAMLScalar.quoted(kind))
      \(Phrase.measuresOfActivity(measures).comment(language))
      measure: \(YAMLScalar.quoted(measure ?? plan.measures.first?.id ?? ""))
      \(Phrase.datesOfActivity.comment(language))
      # date: \(today)
      \(Phrase.groupsOfActivity.comment(language))
      # groups: [\(groups)]
      # items: []
      \(Phrase.aboutOfActivity.comment(language))
      # about: \(id)
      \(Phrase.afterwards.comment(language))
      # state: delivered
      # counts: [{groups: [\(groups)], n: 200, qualifier: atLeast}]

      """ + sketch
  }

  /// A first title: the words typed, or the id read as words, so that `ny-rapport` becomes `Ny rapport`.
  private static func title(of id: String, _ typed: String? = nil) -> String {
    if let typed, !FieldType.isIdentifier(typed) { return typed }
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
