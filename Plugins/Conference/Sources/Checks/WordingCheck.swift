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

  /// Titles and names that a page has to borrow from another language.
  private var titleFindings: [Finding] {
    let programme = conference.programme
    var titles: [(text: LocalizedText, spoken: Language?, origin: Origin)] = [
      (conference.brief.activity.title, nil, conference.brief.activity.origins["title"])
    ]
    if let place = programme.place { titles.append((place.value, nil, place.origin)) }
    if let words = conference.settings.introduction {
      let origin = conference.settings.origins["introduction"] ?? conference.brief.activity.origins.record
      titles.append((words, nil, origin))
    }
    titles += programme.rooms.map { ($0.name, nil, $0.origins["name"]) }
    titles += programme.contributorLabels.map { ($0.value, nil, $0.origin) }
    for session in programme.sessions {
      titles.append((session.title, session.language, session.origins["title"]))
      titles += session.contributions.map { ($0.title, $0.language ?? session.language, $0.origins["title"]) }
    }
    return titles.compactMap { title in
      // What is held in a language may keep its title in it.
      if let spoken = title.spoken, title.text[spoken] != nil { return nil }
      let missing = conference.languages.filter { title.text[$0] == nil }
      return missing.isEmpty || title.text.isEmpty ? nil : .translationMissing(missing, at: title.origin)
    }
  }
}
