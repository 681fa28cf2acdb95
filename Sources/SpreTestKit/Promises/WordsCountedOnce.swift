import SpreCore

/// What readers meet is counted once, whatever files carry it.
///
/// Two files whose names differ in their ending alone are one text in two wrappings, so one of them counts. A channel
/// that makes pages or texts says of at least one of them that it counts.
enum WordsCountedOnce {
  static func violations(of conformance: ChannelConformance) async -> [String] {
    var violations: [String] = []
    var makesTexts = false
    var counts = false
    for sample in conformance.samples {
      guard let drafting = try? await conformance.channel.draft(sample.brief) else { continue }
      let drafts = drafting.drafts.filter { !Draft.isInternal(path: $0.path) }
      makesTexts = makesTexts || drafts.contains { $0.mediaType.hasPrefix("text/html") || $0.mediaType == "text/plain" }
      counts = counts || drafts.contains { $0.counting != .none }
      violations += problems(with: drafts).map { "\(sample.name): \($0)" }
    }
    if makesTexts && !counts { violations.append("no draft says which of its words count; set counting on one") }
    return violations
  }

  private static func problems(with drafts: [Draft]) -> [String] {
    let own = drafts.filter { [.whole, .beforeRule].contains($0.counting) }
    let counted = Set(own.map(\.path))
    let parts = Set(drafts.filter { if case .partOf = $0.counting { true } else { false } }.map(\.path))
    var problems: [String] = []
    for draft in drafts {
      guard let path = draft.counting.source, !counted.contains(path) else { continue }
      if parts.contains(path), !parts.contains(draft.path) { continue }
      problems.append("\(draft.path) counts as \(path.prefix(80)), which is no draft that counts")
    }
    for (stem, files) in Dictionary(grouping: own, by: \.stem).sorted(by: { $0.key < $1.key }) {
      let paths = Set(files.map(\.path)).sorted()
      if paths.count > 1 { problems.append("\(stem.prefix(80)) is counted in \(paths.joined(separator: " and "))") }
    }
    return problems
  }
}

extension Draft {
  /// The path without its ending.
  fileprivate var stem: String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path }
    return String(path[..<dot])
  }
}
