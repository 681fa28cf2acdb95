import SpreCore
import SpreFormats

/// Looks at where the letter's own links lead: titles that say the same of two places, and addresses without encryption.
struct LinkPreflight: Sendable {
  var brief: Brief
  var editions: [Language]

  var findings: [Finding] { editions.flatMap(titles) + slots }

  /// The titles are the links of an edition, so two that are alike must lead to one place.
  private func titles(in edition: Language) -> [Finding] {
    var targets: [String: (item: String, address: String)] = [:]
    return brief.items.compactMap { item in
      let version = item.version(for: edition).version
      let words = VagueLinkTexts.normalised(version.title)
      guard !words.isEmpty, let address = ItemComposer.address(of: item, version, brief.site, edition) else {
        return nil
      }
      defer { targets[words] = targets[words] ?? (item.id, address) }
      guard let other = targets[words], other.address != address else { return nil }
      return .sameTitle(item.id, other.item, at: version.origins["title"])
    }
  }

  private var slots: [Finding] {
    Export.allCases.flatMap { export in
      Slot.allCases.compactMap { slot -> Finding? in
        guard let value = brief.slots.value(slot.rawValue, for: export.rawValue), let text = slot.text(of: value),
          text.lowercased().hasPrefix("http://")
        else { return nil }
        return .slotWithoutEncryption(slot, export, at: value.origin)
      }
    }
  }
}

extension Finding {
  fileprivate static func sameTitle(_ id: String, _ other: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.link.twoTargets",
      Phrase(
        nb: "Sakene «\(other)» og «\(id)» har samme tittel, som er lenken, men går til hvert sitt sted.",
        en: "The items '\(other)' and '\(id)' have the same title, which is the link, but lead apart."),
      fix: Phrase(nb: "Gi dem hver sin tittel.", en: "Give each a title of its own."), at: origin)
  }

  fileprivate static func slotWithoutEncryption(_ slot: Slot, _ export: Export, at origin: Origin) -> Finding {
    Finding(
      .warning, "newsletter.link.http",
      Phrase(
        nb: "Flettefeltet «\(slot.rawValue)» i eksporten «\(export.rawValue)» går til en adresse uten kryptering.",
        en: "The slot '\(slot.rawValue)' of the export '\(export.rawValue)' leads to an address without encryption."),
      fix: Phrase(nb: "Skriv https:// i stedet for http://.", en: "Write https:// instead of http://."), at: origin)
  }
}
