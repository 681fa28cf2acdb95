public import SpreCore

/// Where each item went out, for the terminal.
///
///     film-mestring  Film om mestring (bokmål, nynorsk)
///       levert 2026-10-01  Nyhetsbrev  nyhetsbrev-2026-10  A, B (bokmål)
///       gjenstår F, I
public struct ItemSpreadText: Sendable {
  /// All lines, each with a line end; the last counts the items.
  public let text: String

  /// `channels` are the names of channels by id.
  public init(_ spreads: [ItemSpread], plan: Plan, channels: [String: Phrase] = [:], language: WorkingLanguage) {
    var lines: [String] = []
    for spread in spreads {
      let item = spread.item
      let title = item.versions[item.language]?.title ?? ""
      lines.append("\(item.id)  \(title) (\(Self.names(item.versions.keys.sorted(), in: language)))")
      lines += spread.uses.map { "  " + Self.line($0, channels, in: language) }
      let left = spread.left(in: plan)
      if !left.isEmpty { lines.append("  \(ItemSpreadWords.left[language]) \(left.joined(separator: ", "))") }
    }
    let waiting = spreads.count { !$0.uses.contains(where: \.isDelivered) }
    lines.append(ItemSpreadWords.total(spreads.count, notYet: waiting)[language])
    text = lines.map { $0.withoutControls + "\n" }.joined()
  }

  private static func line(_ use: ItemSpread.Use, _ channels: [String: Phrase], in language: WorkingLanguage) -> String
  {
    let state = use.isDelivered ? ItemSpreadWords.delivered : ItemSpreadWords.coming
    let parts: [String?] = [
      state[language], use.day?.description, use.channel.map { channels[$0]?[language] ?? $0 }, use.activity,
      use.groups.joined(separator: ", "),
    ]
    let languages = use.languages.isEmpty ? "" : " (\(names(use.languages, in: language)))"
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ") + languages
  }

  private static func names(_ languages: [Language], in reader: WorkingLanguage) -> String {
    languages.map { $0.name[reader] }.joined(separator: ", ")
  }
}
