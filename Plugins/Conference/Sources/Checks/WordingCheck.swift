import SpreCore

/// Looks at whether there are words for readers in each of the conference's languages.
struct WordingCheck: Sendable {
  var conference: Conference

  var findings: [Finding] { languageFindings + titleFindings }

  private var languageFindings: [Finding] {
    WordingCheck.languages(conference.brief)
  }

  /// What is amiss with the languages that a brief asks for.
  static func languages(_ brief: Brief) -> [Finding] {
    let place = brief.activity.origins["languages"]
    if brief.languages.isEmpty { return [.languagesNone(at: place)] }
    return brief.languages.compactMap { language in
      if !ConferenceChannel.languages.contains(language) { return .languageUnsupported(language, at: place) }
      return language == .se && !ConferenceWords.samiIsProofread ? .samiNotProofread(at: place) : nil
    }
  }

  /// What a page has to borrow from another language: one finding for each language, at the first text it lacks.
  private var titleFindings: [Finding] {
    conference.languages.compactMap { language in
      let missing = texts.filter { $0.lacks(language) }
      return missing.isEmpty ? nil : .translationMissing(missing, in: language, all: conference.languages)
    }
  }

  /// The titles and texts of the programme; rooms are called what they are called, and roles have one language.
  private var texts: [ProgrammeText] {
    let (programme, activity) = (conference.programme, conference.brief.activity)
    var texts = [ProgrammeText("title", activity.title, at: activity.origins["title"])]
    if let place = programme.place { texts.append(ProgrammeText("place", place.value, at: place.origin)) }
    if let words = conference.settings.introduction {
      let origin = conference.settings.origins["introduction"] ?? activity.origins.record
      texts.append(ProgrammeText("introduction", words, at: origin))
    }
    texts += programme.contributorLabels.map { ProgrammeText($0.origin.field, $0.value, at: $0.origin) }
    for session in programme.sessions {
      texts.append(
        ProgrammeText("title", session.title, spoken: session.language, at: session.origins["title"]))
      texts += session.contributions.map {
        ProgrammeText("title", $0.title, spoken: $0.language ?? session.language, at: $0.origins["title"])
      }
    }
    return texts
  }
}

/// A text of a programme that should exist in each of its languages.
struct ProgrammeText: Sendable {
  /// The field it stands in, as its file calls it.
  var field: String
  var text: LocalizedText
  /// The language that what it names is held in.
  var spoken: Language?
  var origin: Origin

  init(_ field: String, _ text: LocalizedText, spoken: Language? = nil, at origin: Origin) {
    self.field = field
    self.text = text
    self.spoken = spoken
    self.origin = origin
  }

  /// Whether a page in a language has to borrow it; what is held in a language may keep its title in that one.
  func lacks(_ language: Language) -> Bool {
    if text.isEmpty || spoken.map({ text[$0] != nil }) ?? false { return false }
    return text[language] == nil
  }
}
