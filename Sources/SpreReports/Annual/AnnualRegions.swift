import SpreCore

/// The year's activities by region, and how many of them name none; an activity of two regions stands under both.
struct AnnualRegions: Sendable {
  var telling: Telling
  var activities: ActivityTelling
  var work: YearOfWork

  /// The plan's regions, then others that activities name; none where neither does.
  private var regions: [String] {
    var seen: Set<String> = []
    return (telling.plan.regions + work.activities.flatMap(\.regions).sorted()).filter { seen.insert($0).inserted }
  }

  var blocks: [Block] {
    // One region is no distribution.
    guard regions.count > 1 else { return [] }
    let rows = regions.map { region -> [[Inline]] in
      let own = work.activities.filter { $0.regions.contains(region) }
      return [
        telling.own(region), [.text(telling.language.number(own.count))],
        [.text(telling.language.number(own.count { activities.log.state(of: $0) == .delivered }))],
      ]
    }
    let header = [ReviewWords.region, ReviewWords.activities, RegionWords.carriedOut]
    let without = work.activities.count(where: \.regions.isEmpty)
    return [
      .section(telling.say(RegionWords.title)), .table(header.map(telling.say), rows, numbers: [1, 2]),
      .paragraph(telling.say(RegionWords.without(without, work.activities.count, telling.language))),
    ]
  }
}

/// The words about regions.
enum RegionWords {
  static let title = ReportPhrase(nb: "Regionene", nn: "Regionane", en: "The regions")
  static let carriedOut = ReportPhrase(nb: "Gjennomført", nn: "Gjennomført", en: "Carried out")

  static func without(_ count: Int, _ all: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(count, all, language)
    return ReportPhrase(
      nb: "\(share.nb) aktiviteter sier ikke hvilken region. En aktivitet i flere regioner står under hver av dem.",
      nn: "\(share.nn) aktivitetar seier ikkje kva region. Ein aktivitet i fleire regionar står under kvar av dei.",
      en: "\(share.en) activities do not say which region. One in several regions stands under each of them.")
  }
}
