import SpreCore

/// The figures of the year, each with how sure it is, and what nobody counted.
struct AnnualFigures: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var counts: YearOfCounts

  var blocks: [Block] {
    [
      .section(telling.say(AnnualWords.figures)), .paragraph(telling.say(AnnualWords.contacts(counts, telling))),
      .paragraph(telling.say(AnnualWords.whatContactsAre)),
    ] + people + things
  }

  private var people: [Block] {
    guard !counts.people.isEmpty else { return [] }
    let rows = counts.people.map { people in
      return [
        telling.groups(people.groups), [Inline.text(telling.sum(people.sum))],
        [.text(telling.language.number(people.sum.counts))],
        [.text(telling.language.number(people.sum.unknown))],
      ]
    }
    let header = [AnnualWords.countedTogether, AnnualWords.contactsHeading, AnnualWords.countings, AnnualWords.unknown]
    return [.table(header.map(telling.say), rows, numbers: [1, 2, 3])]
  }

  private var things: [Block] {
    guard !counts.things.isEmpty else { return [] }
    let rows = counts.things.map { [telling.words($0.what), [Inline.text(Self.number(of: $0, telling))]] }
    return [
      .part(telling.say(AnnualWords.alsoCounted)),
      .table([AnnualWords.thing, AnnualWords.number].map(telling.say), rows, numbers: [1]),
    ]
  }

  /// The activities that something came of and that nobody counted the people of.
  var withoutNumber: [Block] {
    let heading = Block.section(telling.say(AnnualWords.withoutNumber))
    guard !counts.without.isEmpty || !counts.partly.isEmpty else {
      let word = counts.activities == 0 ? AnnualWords.nothingCarriedOut : AnnualWords.allCounted
      return [heading, .paragraph(telling.say(word))]
    }
    var blocks = [heading, .paragraph(telling.say(AnnualWords.withoutNumberLead(counts, telling.language)))]
    if !counts.without.isEmpty { blocks.append(.bullets(counts.without.map(activities.named))) }
    if !counts.partly.isEmpty {
      blocks += [.paragraph(telling.say(AnnualWords.partly)), .bullets(counts.partly.map(activities.named))]
    }
    return blocks
  }

  /// Things in a line: how many, and of what.
  static func words(_ telling: Telling) -> (YearOfCounts.Things) -> [Inline] {
    { things in telling.words(things.what) + [.text(": " + number(of: things, telling))] }
  }

  private static func number(of things: YearOfCounts.Things, _ telling: Telling) -> String {
    guard let share = things.share, let n = share.n, let of = share.of, share.qualifier != .unknown else {
      return telling.sum(things.sum)
    }
    return TellingWords.of(telling.number(n, share.qualifier), telling.language.number(of))[telling.language]
  }
}
