import SpreCore

/// Makes the files of a contribution to somebody else's conference, and says what is amiss.
struct ContributionDrafting: Sendable {
  var event: OutsideEvent

  init(_ brief: Brief) { event = OutsideEvent(brief) }

  func drafting() -> Drafting {
    var drafting = Drafting(findings: ContributionCheck(event: event).findings)
    let named = Set(event.submissions.compactMap(\.item))
    let items = event.brief.items.map(\.id).filter(named.contains)
    for language in event.languages {
      let name = "contribution.\(language.rawValue)"
      drafting.drafts.append(
        Draft(
          path: "\(name).md", mediaType: "text/markdown",
          content: .text(ContributionSheet(event: event, language: language).text), isEditable: true,
          groups: event.brief.groups, language: language, items: items))
      guard let text = ContributionCalendar(event: event, language: language).text else { continue }
      drafting.drafts.append(
        Draft(
          path: "\(name).ics", mediaType: ProgrammeCalendar.mediaType, content: .text(text), groups: event.brief.groups,
          language: language, items: items))
    }
    return drafting
  }
}
