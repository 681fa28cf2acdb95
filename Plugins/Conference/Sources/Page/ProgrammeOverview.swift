import SpreCore
import SpreFormats

/// The days of a programme, each as a list of times with the sessions that begin then.
struct ProgrammeOverview: Sendable {
  var conference: Conference
  var language: Language
  var names: PageNames

  private var programme: Programme { conference.programme }

  func day(_ day: Day, number: Int, _ grid: DayGrid) -> Node {
    let sessions = programme.sessions(on: day)
    let slots = grid.starts.enumerated().map { index, start -> Node in
      let here = sessions.enumerated().filter { $0.element.span?.start == start.time }
      return slot(index + 1, start.time, day, here.map { ($0.offset + 1, $0.element) })
    }
    let date = day.writtenWithWeekday(in: language)
    let heading: [Node] =
      programme.day(day)?.title.map { $0.words(for: language).nodes(in: language) + [.text(": \(date)")] }
      ?? [.text(date.capitalisedFirst)]
    return .tag(
      "section", ["class": "day", "aria-labelledby": "day-\(number)"],
      [
        .tag("h2", ["id": "day-\(number)"], heading),
        .tag("ol", ["class": "slots d\(number)"], slots),
      ])
  }

  /// Sessions that nobody has given a time that holds.
  var untimed: [Node] {
    let sessions = programme.sessions.filter { $0.span == nil }
    guard !sessions.isEmpty else { return [] }
    return [
      .tag("h2", [:], ConferenceWords.untimed[language]),
      .tag("ul", ["class": "slots"], sessions.map { session($0, class: nil) }),
    ]
  }

  private func slot(_ number: Int, _ time: ClockTime, _ day: Day, _ sessions: [(number: Int, session: Session)]) -> Node
  {
    let words = time.written(in: language)
    var clock: [Node] = [.tag("time", ["datetime": time.stamp(on: day)], words)]
    if sessions.count > 1 {
      clock.append(.tag("span", ["class": "quiet"], " · \(sessions.count) \(ConferenceWords.atOnce[language])"))
    }
    return .tag(
      "li", ["class": "slot"],
      [
        .tag("p", ["class": "time t\(number)"], clock),
        .tag("ul", [:], sessions.map { session($0.session, class: "s\($0.number)") }),
      ])
  }

  private func session(_ session: Session, class name: String?) -> Node {
    let index = session.index
    let words = session.title.words(for: language).nodes(in: language)
    var nodes: [Node] = []
    if session.type == .pause {
      nodes.append(.tag("p", ["class": "name"], words))
    } else {
      let hasDetail = conference.hasDetail(session)
      let linked: [Node] = hasDetail ? [.tag("a", ["href": "#" + names.detail[index]], words)] : words
      nodes.append(.tag("h3", [:], linked))
    }
    let meta = meta(session)
    if !meta.isEmpty { nodes.append(.tag("p", ["class": "meta"], meta)) }
    if !session.chairs.isEmpty {
      nodes.append(
        .tag(
          "p", ["class": "people"],
          [.text(ConferenceWords.chair[language] + ": ")] + conference.people(session.chairs, in: language)))
    }
    if !session.contributions.isEmpty {
      nodes.append(.tag("ol", ["class": "talks"], session.contributions.map { talk($0, session) }))
    }
    let classes = ["session", session.type.rawValue] + (name.map { [$0] } ?? [])
    return .tag("li", ["class": classes.joined(separator: " "), "id": names.overview[index]], nodes)
  }

  /// The time, the room, the sort and the language, as far as they say anything.
  private func meta(_ session: Session) -> [Node] {
    var parts: [[Node]] = session.span.map { [[.text($0.written(in: language))]] } ?? []
    let index = programme.roomIndex(session)
    if programme.rooms.indices.contains(index) {
      let room = programme.rooms[index]
      let words = room.name.words(for: language).nodes(in: language)
      let isListed = room.seats != nil || room.access != nil
      parts.append(isListed ? [.tag("a", ["href": "#" + names.rooms[index]], words)] : words)
    }
    if ![.plenary, .pause].contains(session.type) {
      parts.append([.text(ConferenceWords.type(session.type)[language])])
    }
    if let spoken = session.language, spoken != language {
      parts.append([.text(ReaderPhrase.inLanguage(spoken)[language])])
    }
    return parts.joined(by: " · ")
  }

  private func talk(_ one: Contribution, _ session: Session) -> Node {
    var words: [Node] = []
    if let type = ConferenceWords.type(one.type), session.type != .posters {
      words.append(.text(type[language] + ": "))
    }
    words += one.title.words(for: language).nodes(in: language)
    if let spoken = one.language, spoken != language, spoken != session.language {
      words.append(.text(" (\(ReaderPhrase.inLanguage(spoken)[language].uncapitalisedFirst))"))
    }
    var cells: [Node] = []
    if let span = one.shownSpan, session.type != .posters {
      cells.append(.tag("time", ["datetime": span.start.stamp(on: span.day)], span.start.written(in: language)))
    } else if session.type != .posters {
      cells.append(.tag("span", [:]))
    }
    if !one.by.isEmpty {
      words += [.text(" "), .tag("span", ["class": "people"], conference.people(one.by, in: language))]
    }
    return .tag("li", [:], cells + [.tag("span", [:], words)])
  }
}
