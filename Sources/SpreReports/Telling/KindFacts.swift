import SpreCore

/// What the fields of an activity's own kind say, each as a fact of its own: where was taught, what was published.
///
/// The facts follow the fields that the kind declares, so a new field is told too, by its help until it has a label.
struct KindFacts: Sendable {
  var telling: Telling
  var activity: Activity

  /// A label with its words, in the order the kind declares its fields; ways of guidance are one fact together.
  var facts: [(label: String, words: [Inline])] {
    let fields = ActivityKind.standard.first { $0.id == activity.kind }?.fields ?? []
    let own = fields.filter { !Self.toldElsewhere.contains($0.name) }.compactMap { field -> (String, [Inline])? in
      let words = activity.details[field.name].map { self.words($0, field.type) } ?? []
      return words.isEmpty ? nil : (KindFactWords.label(field)[telling.language], words)
    }
    return (guidance.isEmpty ? [] : [(KindFactWords.guided[telling.language], guidance)]) + own
  }

  private var guidance: [Inline] {
    let language = telling.language
    let parts = activity.guided.map { way, n in "\(language.number(n)) \(KindFactWords.way(way)[language])" }
    return parts.isEmpty ? [] : [.text(parts.joined(separator: ", "))]
  }

  private func words(_ value: Value, _ type: FieldType) -> [Inline] {
    switch type {
    case .int: value.int.map { [.text(telling.language.number($0))] } ?? []
    case .day: value.day.map { [.text(telling.day($0))] } ?? []
    case .bool: value.bool.map { telling.say($0 ? KindFactWords.yes : KindFactWords.no) } ?? []
    case .localizedText: value.localized(main: telling.main).map(telling.words) ?? []
    case .list: telling.joined((value.texts ?? []).map(telling.own), by: "; ")
    default: telling.own((value.text ?? "").onOneLine).filter { $0 != .text("") }
    }
  }

  /// Ways of guidance stand together and stages have a fact of their own; networks stand with the registers, the role
  /// in charge with the deadlines, and a film with the items.
  private static let toldElsewhere =
    Set(Activity.waysOfGuidance + CampaignStage.allCases.map(\.rawValue)).union(["network", "owner", "film"])
}
