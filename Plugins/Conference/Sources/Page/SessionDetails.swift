import SpreCore
import SpreFormats

/// What there is to say of each session beside time, room and people: description, abstracts, and whom it is for.
struct SessionDetails: Sendable {
  var conference: Conference
  var language: Language
  var names: PageNames

  var nodes: [Node] {
    let sessions = conference.programme.sessions.filter(conference.hasDetail)
    guard !sessions.isEmpty else { return [] }
    return [
      .tag(
        "section", ["class": "details", "aria-labelledby": "details"],
        [.tag("h2", ["id": "details"], ConferenceWords.about[language])] + sessions.map(detail))
    ]
  }

  private func detail(_ session: Session) -> Node {
    var nodes: [Node] = [.tag("h3", [:], session.title.words(for: language).nodes(in: language))]
    nodes.append(.tag("p", ["class": "meta"], meta(session)))
    nodes += session.description?.words(for: language).paragraphNodes(in: language) ?? []
    nodes += session.contributions.flatMap(contribution)
    nodes.append(
      .tag(
        "p", ["class": "screen"],
        [.tag("a", ["href": "#" + names.overview[session.index]], ConferenceWords.back[language])]))
    return .tag("article", ["class": "detail", "id": names.detail[session.index]], nodes)
  }

  private func meta(_ session: Session) -> [Node] {
    var parts: [[Node]] =
      session.span.map {
        [[.text("\($0.day.writtenWithWeekday(in: language)), \($0.written(in: language))".capitalisedFirst)]]
      } ?? []
    let room = conference.programme.roomIndex(session)
    if conference.programme.rooms.indices.contains(room) {
      parts.append(conference.programme.rooms[room].name.words(for: language).nodes(in: language))
    }
    let asked = conference.brief.groups
    if let groups = session.groups?.map(\.value).filter(asked.contains), !groups.isEmpty, groups.count < asked.count {
      let names = groups.compactMap { conference.brief.plan.group($0)?.name.words(for: language).nodes(in: language) }
      parts.append([.text(ConferenceWords.audience[language] + ": ")] + names.joined(by: ", "))
    }
    return parts.joined(by: " · ")
  }

  private func contribution(_ one: Contribution) -> [Node] {
    guard let words = conference.abstract(of: one) else { return [] }
    var nodes: [Node] = [.tag("h4", [:], one.title.words(for: language).nodes(in: language))]
    if !one.by.isEmpty { nodes.append(.tag("p", ["class": "meta"], conference.people(one.by, in: language))) }
    nodes += words.words(for: language).paragraphNodes(in: language)
    if let item = one.item, let address = conference.brief.site.address(ofItem: item, in: language) {
      nodes.append(.tag("p", [:], [.tag("a", ["href": address], ConferenceWords.more[language])]))
    }
    return nodes
  }
}

extension Conference {
  /// Whether there is more to say of a session than the overview holds.
  func hasDetail(_ session: Session) -> Bool {
    settings.showsAbstracts && session.type != .pause
      && (session.description != nil || session.contributions.contains { abstract(of: $0) != nil })
  }

  /// The abstract of a contribution, else the summary of the item that it builds on.
  func abstract(of one: Contribution) -> LocalizedText? {
    if let abstract = one.abstract { return abstract }
    guard let item = brief.items.first(where: { $0.id == one.item }) else { return nil }
    let summaries = item.versions.mapValues { CleanText.clean($0.summary) }.filter { !$0.value.isEmpty }
    return summaries.isEmpty ? nil : LocalizedText(summaries)
  }

  /// What some people are called, by their roles.
  func people(_ keys: [Placed<String>], in language: Language) -> [Node] {
    keys.map { key in
      role(key.value)?.words(for: language).nodes(in: language) ?? [.text(CleanText.line(key.value))]
    }.joined(by: ", ")
  }
}
