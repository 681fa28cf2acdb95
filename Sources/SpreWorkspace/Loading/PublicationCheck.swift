import SpreCore

/// Finds publications that are counted twice: the same category with the same DOI or the same title.
///
/// NVA's rule, as NTNU gives it: one activity in one category, and several contributors are one record. The same content
/// in another category is a record of its own.
struct PublicationCheck {
  private(set) var findings: [Finding] = []

  init(_ activities: [Activity]) {
    var earlier: [String: [Record]] = [:]
    for activity in activities where activity.kind == "publication" {
      let category = activity.details["category"]?.text.map(Self.folded) ?? ""
      let record = Record(
        id: activity.id, doi: activity.details["doi"]?.text.map(Self.bareDOI),
        titles: Set(activity.title.texts.values.map(Self.folded)))
      if let other = earlier[category]?.first(where: record.isSame) {
        let field = other.doi == record.doi && record.doi != nil ? "doi" : "title"
        findings.append(.publicationTwice(other.id, at: activity.origins[field]))
      }
      earlier[category, default: []].append(record)
    }
  }

  /// What tells one publication from another.
  private struct Record {
    var id: String
    var doi: String?
    var titles: Set<String>

    /// Whether the DOI is the same, or a title where not both have a DOI.
    func isSame(_ other: Record) -> Bool {
      if let doi, let theirs = other.doi { return doi == theirs }
      return !titles.isDisjoint(with: other.titles)
    }
  }

  /// A text without what makes no difference: case and the number of spaces.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A DOI without the address or the word it may be written with.
  private static func bareDOI(_ text: String) -> String {
    let text = folded(text)
    let start = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
      .first(where: text.hasPrefix)
    return String(text.dropFirst(start?.count ?? 0)).split(separator: " ").joined()
  }
}

extension Finding {
  fileprivate static func publicationTwice(_ other: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "publication.twice",
      Phrase(
        nb: "Publikasjonen er ført i samme kategori i «\(other)» også, så den telles to ganger.",
        en: "The publication is entered in the same category in '\(other)' too, so it counts twice."),
      fix: Phrase(
        nb: "Behold én av dem: flere bidragsytere er én post. Skriv «category» om de er i ulike kategorier.",
        en: "Keep one of them: several contributors are one record. Write 'category' where the categories differ."),
      at: origin)
  }
}
