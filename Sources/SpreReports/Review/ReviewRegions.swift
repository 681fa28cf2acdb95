import SpreCore

/// The answer to question 9: what was done for the work to go on in every region.
struct ReviewRegions: Sendable {
  var telling: Telling
  var evidence: ReviewEvidence
  var products: [ReviewReport.Product]

  /// The regions that the log or the products name: those of the plan as it has them, then others.
  var regions: [String] {
    let named = Set(evidence.regions + products.map(\.region.onOneLine))
    let planned = telling.plan.regions.filter(named.contains)
    return planned + named.subtracting(planned).sorted()
  }

  /// The products by name, in the order first named.
  var names: [String] {
    var seen: Set<String> = []
    return products.map(\.name.onOneLine).filter { seen.insert($0).inserted }
  }

  var blocks: [Block] {
    telling.question(9) + [.paragraph(telling.say(ReviewWords.regionsLead))] + activities + productTable
  }

  private var activities: [Block] {
    guard !regions.isEmpty else { return [.paragraph([.strong(telling.say(ReviewWords.noRegion))])] }
    let rows = regions.map { region in
      let activities = evidence.byRegion[region] ?? []
      let measures = telling.plan.measures.filter { measure in activities.contains { $0.measure == measure.id } }
      return [
        telling.own(region), [Inline.text(telling.language.number(activities.count))],
        measures.isEmpty ? [.text("–")] : telling.joined(measures.map { telling.words($0.name) }, by: "; "),
      ]
    }
    let header = [ReviewWords.region, ReviewWords.carriedOut, ReviewWords.measures]
    return [.table(header.map(telling.say), rows, numbers: [1])]
  }

  private var productTable: [Block] {
    guard !products.isEmpty else { return [] }
    let known = Dictionary(products.map { ([$0.name.onOneLine, $0.region.onOneLine], $0) }) { first, _ in first }
    let rows = names.map { name in
      [telling.own(name)]
        + regions.map { region in telling.say(ReviewWords.status(known[[name, region]]?.status ?? .unknown)) }
    }
    return [
      .part(telling.say(ReviewWords.products)),
      .table([telling.say(ReviewWords.product)] + regions.map(telling.own), rows),
    ]
  }

  /// The products that nobody knows how far they have come, each with the regions.
  var unknown: [(product: String, regions: [String])] {
    let known = Set(products.filter { $0.status != .unknown }.map { [$0.name.onOneLine, $0.region.onOneLine] })
    return names.compactMap { name in
      let lacking = regions.filter { !known.contains([name, $0]) }
      return lacking.isEmpty ? nil : (name, lacking)
    }
  }

  /// The products that somebody says something of without saying who says so.
  var withoutSource: [ReviewReport.Product] { products.filter { $0.status != .unknown && $0.source == nil } }
}
