import SpreCore

/// What the plan and the log have no evidence for.
struct ReviewGaps: Sendable {
  var telling: Telling
  var evidence: ReviewEvidence
  var regions: ReviewRegions

  var blocks: [Block] {
    let lines = self.lines
    return [
      .section(telling.say(ReviewWords.gaps)),
      lines.isEmpty ? .paragraph(telling.say(ReviewWords.noGaps)) : .bullets(lines),
    ]
  }

  private var lines: [[Inline]] {
    let plan = telling.plan
    let language = telling.language
    let all = evidence.carriedOut.count
    let idleGroups = plan.groups.filter { evidence.byGroup[$0.code] == nil }.map { telling.group($0.code) }
    let idleMeasures = plan.measures.filter { evidence.byMeasure[$0.id] == nil }.map { telling.words($0.name) }
    var lines = listed(ReviewWords.idleGroups, idleGroups) + listed(ReviewWords.idleMeasures, idleMeasures)
    if !evidence.counts.without.isEmpty {
      lines.append(telling.say(ReviewWords.withoutNumber(evidence.counts.without.count, all, language)))
    }
    if !evidence.withoutRegion.isEmpty {
      lines.append(telling.say(ReviewWords.withoutRegion(evidence.withoutRegion.count, all, language)))
    }
    let involved = evidence.carriedOut.count { $0.involvement != nil }
    if involved < all { lines.append(telling.say(ReviewWords.withoutUsers(all - involved, all, language))) }
    lines += listed(
      ReviewWords.unknownProducts,
      regions.unknown.map { telling.own($0.product) + [.text(" (\($0.regions.joined(separator: ", ")))")] })
    return lines
      + listed(
        ReviewWords.productsWithoutSource,
        regions.withoutSource.map { telling.own($0.name) + [.text(" (\($0.region.onOneLine))")] })
  }

  private func listed(_ label: ReportPhrase, _ names: [[Inline]]) -> [[Inline]] {
    names.isEmpty ? [] : [telling.say(label) + [.text(": ")] + telling.joined(names, by: "; ") + [.text(".")]]
  }
}
