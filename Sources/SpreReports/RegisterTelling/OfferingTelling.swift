import SpreCore

/// The group offerings by how far they reach, with how many took part.
struct OfferingTelling: Sendable {
  var telling: Telling
  var offerings: [Offering]
  var span: DateSpan

  /// The newest year that the register knows and that the period has reached.
  private var year: Int? { offerings.compactMap(\.year).filter { $0 <= span.to.year }.max() }

  var blocks: [Block] {
    guard !offerings.isEmpty else { return [] }
    let undated = offerings.filter { $0.year == nil }
    let ofYear = year.map { year in offerings.filter { $0.year == year } } ?? []
    var blocks = [Block.section(telling.say(RegisterWords.offerings))]
    if let year { blocks += table(ofYear, lead: RegisterWords.offeringsOf(year)) }
    if !undated.isEmpty { blocks += table(undated, lead: RegisterWords.offeringsOfNoYear) }
    // What is known of later years only is not the period's, and is said to be there.
    if ofYear.isEmpty, undated.isEmpty { blocks.append(.paragraph(telling.say(RegisterWords.offeringsLater))) }
    return blocks
  }

  private func table(_ offerings: [Offering], lead: ReportPhrase) -> [Block] {
    let rows = Offering.Level.allCases.map { level -> [[Inline]] in
      let own = offerings.filter { $0.level == level }
      return [
        telling.say(RegisterWords.level(level)), [.text(telling.language.number(own.count))],
        [.text(own.isEmpty ? "–" : telling.sum(own.participants))], [.text(without(own))],
      ]
    }
    let header = [
      RegisterWords.reach, RegisterWords.offeringCount, RegisterWords.participants, AnnualWords.unknown,
    ]
    return [.paragraph(telling.say(lead)), .table(header.map(telling.say), rows, numbers: [1, 2, 3])]
  }

  private func without(_ offerings: [Offering]) -> String {
    let unknown = offerings.count { $0.participants?.n == nil || $0.participants?.qualifier == .unknown }
    return offerings.isEmpty ? "–" : TellingWords.of(unknown, offerings.count, telling.language)[telling.language]
  }
}
