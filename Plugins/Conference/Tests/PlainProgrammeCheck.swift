/// The rules of a programme once more, in the plainest way: minute for minute, pair for pair.
///
/// What is wrong is told as `code field`, such as `conference.room.taken sessions[3].room`.
struct PlainProgrammeCheck {
  var programme: RandomProgramme

  var problems: [String] {
    keys() + times() + rooms() + people() + plenaries() + pauses() + groups()
  }

  private var parts: [RandomProgramme.Part] { programme.parts }

  /// The minutes of a part; none when it ends before it has begun.
  private func minutes(_ part: RandomProgramme.Part) -> Set<Int> {
    Set((part.start..<max(part.start, part.end)).map { $0 + 10_000 * part.day })
  }

  private func minutes(_ talk: RandomProgramme.Talk, of part: RandomProgramme.Part) -> Set<Int> {
    Set((talk.start..<talk.start + talk.minutes).map { $0 + 10_000 * part.day })
  }

  private func keys() -> [String] {
    var problems: [String] = []
    for (i, part) in parts.enumerated() {
      if parts[..<i].contains(where: { $0.id == part.id }) { problems.append("conference.key.twice sessions[\(i)].id") }
      for (j, talk) in part.talks.enumerated() where talk.id != nil {
        if part.talks[..<j].contains(where: { $0.id == talk.id }) {
          problems.append("conference.key.twice sessions[\(i)].contributions[\(j)].id")
        }
      }
      if let room = part.room, RandomProgramme.rooms[room] == nil {
        problems.append("conference.room.unknown sessions[\(i)].room")
      }
      for (j, key) in part.chairs.enumerated() where !RandomProgramme.people.contains(key) {
        problems.append("conference.person.unknown sessions[\(i)].chair[\(j)]")
      }
      for (j, talk) in part.talks.enumerated() {
        for (k, key) in talk.by.enumerated() where !RandomProgramme.people.contains(key) {
          problems.append("conference.person.unknown sessions[\(i)].contributions[\(j)].by[\(k)]")
        }
      }
      for (j, code) in (part.groups ?? []).enumerated() where code == "C" {
        problems.append("conference.session.group sessions[\(i)].groups[\(j)]")
      }
    }
    return problems
  }

  private func times() -> [String] {
    var problems: [String] = []
    for (i, part) in parts.enumerated() {
      if part.day == 2 { problems.append("conference.session.outside sessions[\(i)].day") }
      if part.end <= part.start {
        problems.append("conference.session.end sessions[\(i)].end")
        continue
      }
      for (j, talk) in part.talks.enumerated() {
        let place = "sessions[\(i)].contributions[\(j)]"
        if talk.start < part.start {
          problems.append("conference.contribution.outside \(place).start")
        } else if talk.start + talk.minutes > part.end {
          problems.append("conference.contribution.outside \(place).minutes")
        }
        let own = minutes(talk, of: part)
        if part.type != "posters", part.talks[..<j].contains(where: { !minutes($0, of: part).isDisjoint(with: own) }) {
          problems.append("conference.contribution.overlap \(place).start")
        }
      }
    }
    return problems
  }

  private func rooms() -> [String] {
    var problems: [String] = []
    for (i, part) in parts.enumerated() {
      for other in parts[..<i] where part.room != nil && other.room == part.room {
        let mayShare = [part.type, other.type].sorted() == ["break", "posters"]
        if !mayShare, !minutes(part).isDisjoint(with: minutes(other)) {
          problems.append("conference.room.taken sessions[\(i)].room")
        }
      }
      if let room = part.room, let seats = RandomProgramme.rooms[room], let expected = part.expected, expected > seats {
        problems.append("conference.room.small sessions[\(i)].expected")
      }
      if part.room == nil, ["plenary", "parallel", "workshop", "posters"].contains(part.type) {
        problems.append("conference.room.missing sessions[\(i)].room")
      }
      if part.talks.isEmpty, ["parallel", "posters"].contains(part.type) {
        problems.append("conference.contributions.missing sessions[\(i)].contributions")
      }
    }
    return problems
  }

  private func presences(_ i: Int) -> [(key: String, field: String, minutes: Set<Int>)] {
    let part = parts[i]
    var found = part.chairs.enumerated().map { ($1, "sessions[\(i)].chair[\($0)]", minutes(part)) }
    for (j, talk) in part.talks.enumerated() {
      found += talk.by.enumerated().map {
        ($1, "sessions[\(i)].contributions[\(j)].by[\($0)]", minutes(talk, of: part))
      }
    }
    return found
  }

  private func people() -> [String] {
    var problems: [String] = []
    for i in parts.indices {
      for h in 0..<i {
        for key in RandomProgramme.people + ["ukjent", "borte"] {
          let here = presences(i).filter { $0.key == key }
          let there = presences(h).filter { $0.key == key }
          let clash = here.first { one in there.contains { !$0.minutes.isDisjoint(with: one.minutes) } }
          if let clash { problems.append("conference.person.twice \(clash.field)") }
        }
      }
    }
    return problems
  }

  private func plenaries() -> [String] {
    parts.indices.filter { i in
      parts[i].type == "plenary"
        && parts.indices.contains { $0 != i && !minutes(parts[$0]).isDisjoint(with: minutes(parts[i])) }
    }.map { "conference.plenary.alone sessions[\($0)].start" }
  }

  private func pauses() -> [String] {
    var problems: [String] = []
    let content = parts.indices.filter { !["break", "social"].contains(parts[$0].type) }
    for day in 0..<3 {
      let base = 10_000 * day
      let isBreak: (RandomProgramme.Part) -> Bool = { ["break", "social"].contains($0.type) }
      let learning = parts.filter { !isBreak($0) }.reduce(into: Set<Int>()) { $0.formUnion(minutes($1)) }
      let resting = parts.filter(isBreak).reduce(into: Set<Int>()) { $0.formUnion(minutes($1)) }
      var line = (base..<base + 2000).map { learning.contains($0) && !resting.contains($0) }
      // Short gaps do not count.
      var last: Int?
      for minute in line.indices where line[minute] {
        if let last, minute - last - 1 < 10 { for gap in last..<minute { line[gap] = true } }
        last = minute
      }
      var length = 0
      for minute in line.indices {
        length = line[minute] ? length + 1 : 0
        if length > 150, minute + 1 == line.count || !line[minute + 1] {
          let first = base + minute - length + 1
          if let part = content.first(where: { minutes(parts[$0]).contains(first) }) {
            problems.append("conference.pause.none sessions[\(part)].start")
          }
        }
      }
    }
    return problems
  }

  private func groups() -> [String] {
    let content = parts.filter { !["break", "social"].contains($0.type) }
    if content.isEmpty { return ["conference.sessions.none sessions"] }
    func serves(_ parts: [RandomProgramme.Part], _ code: String) -> Bool {
      parts.contains { $0.groups == nil || $0.groups!.contains(code) }
    }
    let served = ["A", "B"].filter { serves(content, $0) }
    var problems = served.count < 2 ? ["conference.groups.unserved groups"] : []
    let timed = content.filter { $0.end > $0.start }
    let days = Set(timed.map(\.day))
    if days.count > 1 {
      for day in days where served.contains(where: { code in !serves(timed.filter { $0.day == day }, code) }) {
        problems.append("conference.groups.day groups")
      }
    }
    return problems
  }
}
