public import SpreCore

extension Workspace {
  /// What went out to the public in each language over a period.
  ///
  /// Deliveries from before the log told passages in other languages apart are counted again from the frozen page,
  /// where it still is what went out.
  public func languageLedger(over period: DateSpan) -> LanguageLedger {
    var log = log
    let archive = Archive(folder: folder)
    for (activity, deliveries) in log.deliveries {
      log.deliveries[activity] = deliveries.map { delivery in
        var delivery = delivery
        for (index, part) in delivery.parts.enumerated() where part.words > 0 && part.foreign.isEmpty {
          guard let bytes = archive.text(part.path, sha256: part.sha256, of: activity) else { continue }
          let words = FrozenWords(in: bytes, path: part.path, language: part.language)
          if words.all == part.words { delivery.parts[index].foreign = words.foreign }
        }
        return delivery
      }
    }
    return LanguageLedger(plan: plan, log: log, items: items, period: period)
  }
}
