import SpreCore
import SpreFormats

/// The programme as a web page: what, when, where and for whom; each day; and more about each session.
///
/// A day is one list, grouped by time, that reads well on a narrow screen, aloud and on paper. A style sheet lays the
/// same list out as a grid of time by room where there is space. There are no scripts.
struct ProgrammePage: Sendable {
  var conference: Conference
  var language: Language
  private let names: PageNames

  init(conference: Conference, language: Language) {
    self.conference = conference
    self.language = language
    names = PageNames(conference.programme)
  }

  func html() -> String {
    let days = conference.programme.sessionDays
    let grids = days.map { day in
      DayGrid(conference.programme.sessions(on: day), roomIndex: conference.programme.roomIndex)
    }
    let sheets = grids.enumerated().map { ProgrammeSheet.rules(for: $1, day: $0 + 1) }
    let frame = ProgrammeFrame(conference: conference, language: language)
    let name = CleanText.line(title.text)
    return WebPage(
      title: name, language: language, header: frame.header, content: content(days, grids), footer: footer,
      styles: SiteHeader.stripe(conference.brief.organisation.brand) + SiteHeader.styles + ProgrammeSheet.rules
        + sheets.joined(), isWide: true, isListed: true,
      metadata: frame.metadata(title: name)
    ).html()
  }

  private var programme: Programme { conference.programme }
  private var title: Wording { conference.brief.activity.title.words(for: language) }

  private func content(_ days: [Day], _ grids: [DayGrid]) -> [Node] {
    var nodes: [Node] = [.tag("h1", [:], title.nodes(in: language))]
    if conference.isCancelled { nodes.append(.tag("p", ["class": "cancelled"], ConferenceWords.cancelled[language])) }
    nodes += conference.settings.introduction?.words(for: language).paragraphNodes(in: language) ?? []
    nodes.append(facts)
    nodes += registration
    if !days.isEmpty {
      let address = ProgrammeFiles(activity: conference.brief.activity.id).calendarFromPage
      let link = Node.tag("a", ["href": address], ConferenceWords.calendar[language])
      nodes.append(.tag("p", ["class": "screen"], [link]))
    }
    if days.count > 1 { nodes.append(jump(days)) }
    if days.isEmpty { nodes.append(.tag("p", [:], ConferenceWords.noProgramme[language])) }
    let overview = ProgrammeOverview(conference: conference, language: language, names: names)
    for (index, day) in days.enumerated() { nodes.append(overview.day(day, number: index + 1, grids[index])) }
    nodes += overview.untimed
    nodes += SessionDetails(conference: conference, language: language, names: names).nodes
    return nodes + rooms
  }

  private var facts: Node {
    var rows: [(ReaderPhrase, [Node])] = []
    if let dates = conference.brief.activity.dates {
      rows.append((ConferenceWords.when, [.text(dates.writtenWithWeekday(in: language).capitalisedFirst)]))
    }
    var place: [[Node]] = programme.place.map { [$0.value.words(for: language).nodes(in: language)] } ?? []
    if let address = programme.address { place.append([.text(CleanText.line(address))]) }
    if !place.isEmpty { rows.append((ConferenceWords.place, place.joined(by: ", "))) }
    let groups = conference.brief.groups.compactMap { conference.brief.plan.group($0) }
    if !groups.isEmpty {
      rows.append(
        (ConferenceWords.audience, groups.map { $0.name.words(for: language).nodes(in: language) }.joined(by: ", ")))
    }
    rows.append((ConferenceWords.madeBy, conference.brief.organisation.name.words(for: language).nodes(in: language)))
    return .tag("dl", ["class": "facts"], rows.flatMap { [.tag("dt", [:], $0[language]), .tag("dd", [:], $1)] })
  }

  private var registration: [Node] {
    guard !conference.isCancelled else { return [] }
    var nodes: [Node] = []
    if let address = conference.settings.registration.flatMap(LinkPolicy().href) {
      nodes.append(
        .tag(
          "p", ["class": "screen"],
          [.tag("a", ["class": "button", "href": address], ConferenceWords.register[language])]))
    }
    if let day = conference.settings.registrationCloses {
      nodes.append(.tag("p", [:], "\(ConferenceWords.registerBy[language]): \(day.writtenWithWeekday(in: language))."))
    }
    return nodes
  }

  /// Links to the days.
  private func jump(_ days: [Day]) -> Node {
    let links = days.enumerated().map { index, day -> Node in
      .tag("li", [:], [.tag("a", ["href": "#day-\(index + 1)"], day.writtenWithWeekday(in: language).capitalisedFirst)])
    }
    return .tag(
      "nav", ["aria-label": ConferenceWords.days[language], "class": "screen"], [.tag("ul", ["class": "jump"], links)])
  }

  private var rooms: [Node] {
    let shown = programme.rooms.indices.filter { programme.rooms[$0].seats != nil || programme.rooms[$0].access != nil }
    guard !shown.isEmpty else { return [] }
    let entries = shown.flatMap { index -> [Node] in
      let room = programme.rooms[index]
      var facts: [[Node]] = room.seats.map { [[.text("\($0) \(ConferenceWords.seats[language])")]] } ?? []
      if let access = room.access { facts.append(access.words(for: language).nodes(in: language)) }
      return [
        .tag("dt", ["id": names.rooms[index]], room.name.words(for: language).nodes(in: language)),
        .tag("dd", [:], facts.joined(by: ". ")),
      ]
    }
    return [
      .tag("h2", ["id": "rooms"], ConferenceWords.rooms[language]), .tag("dl", ["class": "facts rooms"], entries),
    ]
  }

  private var footer: [Node] {
    var nodes: [Node] = []
    if let contact = conference.settings.contact, let address = LinkPolicy().href("mailto:" + contact) {
      nodes.append(
        .tag("p", [:], [.text(ConferenceWords.questions[language] + " "), .tag("a", ["href": address], contact)]))
    }
    return nodes
  }
}
