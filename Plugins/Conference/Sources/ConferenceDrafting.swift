import SpreCore

/// Makes the files of a service's own conference, and says what is amiss.
struct ConferenceDrafting: Sendable {
  var conference: Conference

  init(_ brief: Brief) { conference = Conference(brief) }

  func drafting() -> Drafting {
    let main = conference.mainLanguage
    let files = ProgrammeFiles(activity: conference.brief.activity.id)
    var drafts: [Draft] = []
    for language in conference.languages {
      let page = ProgrammePage(conference: conference, language: language).html()
      drafts.append(draft(files.page(language), "text/html", page, language, counting: .whole))
      if let text = ProgrammeCalendar(conference: conference, language: language).text {
        drafts.append(draft(files.calendar(language), ProgrammeCalendar.mediaType, text, language))
      }
    }
    if !conference.languages.isEmpty {
      if let text = ScheduleFile(conference: conference).text {
        drafts.append(draft(files.schedule, ScheduleFile.mediaType, text, main))
      }
      let tasks = TaskList(conference: conference, language: main).text
      drafts.append(draft("tasks.\(main.rawValue).internal.md", "text/markdown", tasks, main, isEditable: true))
    }
    let findings = ProgrammeCheck(conference: conference).findings() + TaskPlan(conference: conference).findings
    return Drafting(drafts: drafts, findings: findings)
  }

  private func draft(
    _ path: String, _ mediaType: String, _ text: String, _ language: Language, isEditable: Bool = false,
    counting: WordCounting = .none
  ) -> Draft {
    Draft(
      path: path, mediaType: mediaType, content: .text(text), isEditable: isEditable, groups: conference.brief.groups,
      language: language, items: isEditable ? [] : conference.carriedItems,
      counting: counting)
  }
}
