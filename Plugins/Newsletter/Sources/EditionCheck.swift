import SpreCore
import SpreFormats

/// Looks at an edition's HTML as it goes out: its accessibility, and what mail programs make of it.
///
/// People cannot mend what it finds, as their texts are checked where they are written; it keeps Spre from sending its
/// own faults out.
struct EditionCheck: Sendable {
  private let check: MailCheck
  private let support: ClientSupport
  private let language: Language
  private let brief: Brief
  /// What the report calls the edition.
  private let name: Phrase

  init(_ page: Element, _ language: Language, name: Phrase, brief: Brief, mergeTags: Set<String>) {
    check = MailCheck(page, mergeTags: mergeTags)
    support = ClientSupport(MailFeatureScan(page))
    self.language = language
    self.brief = brief
    self.name = name
  }

  var findings: [Finding] {
    let place = brief.activity.origins.record
    // A picture without words has a finding where it stands.
    let faults = check.faults.filter { $0.rule != .alternative || !hasPictureWithoutWords }
    let rules = MailFault.Rule.allCases.compactMap { rule -> Finding? in
      let details = faults.filter { $0.rule == rule }.map(\.detail)
      return details.isEmpty ? nil : .breaks(rule, details, language, at: place)
    }
    return rules + support.lacks.map { .lacks($0, language, at: place) }
  }

  private var hasPictureWithoutWords: Bool {
    brief.items.contains { item in
      item.version(for: language).version.body.pictures.contains { picture in
        if case .text(let words) = picture.image.alternative { words.allSatisfy(\.isWhitespace) } else { false }
      }
    }
  }

  var observations: [PreflightObservation] {
    [.counted(check, name), .links(check, name), .clients(support, name)]
      + support.covered.map { .covered($0) }
  }
}
