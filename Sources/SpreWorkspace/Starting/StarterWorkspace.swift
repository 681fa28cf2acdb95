public import SpreCore

/// The files that a new workspace begins with: the default plan and one of everything.
public enum StarterWorkspace {
  /// The paths from the workspace's folder and the texts, sorted by path; nothing in them is an error to `spre check`.
  ///
  /// `language` decides the language of the comments and of the first item; the plan keeps its source's words.
  /// `channels` are the ids of those the program has, which the measures then use.
  public static func files(
    today: Day, language: WorkingLanguage, channels: [String]
  ) -> [(path: String, text: String)] {
    let item = StarterItem(language)
    let readers: [Language] = language == .nb ? [.nb, .nn] : [.en, .nb]
    let id = "\(StarterPlan.newsletter.id)-\(today.description.prefix(7))"
    let newsletter = NewFile.newsletter(
      id: id, day: today, measure: StarterPlan.newsletter,
      proposals: Proposals(chosen: [Proposal(item: item.id, reason: .firstItem)]), items: [],
      languages: readers, language: language)
    let files: [(path: String, text: String)] = [
      // Line ends of frozen texts count: another byte is another fingerprint.
      (".gitattributes", "archive/** -text\n"),
      (".gitignore", "people.yml\ndrafts/\n"),
      ("spre.yml", StarterSettings.text(languages: readers, comments: language)),
      ("plan.yml", StarterPlan.text(year: today.year, channels: channels, comments: language)),
      ("activities/\(today.year)/\(id).yml", newsletter),
    ]
    return (files + item.files(today: today)).sorted { $0.path < $1.path }
  }
}
