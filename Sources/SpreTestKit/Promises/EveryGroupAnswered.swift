import SpreCore

/// Every group asked for has a draft, or a finding that says why not.
///
/// A finding explains a group when it names its code as a word. Where there is no draft at all, one warning or error
/// explains them all.
enum EveryGroupAnswered {
  static func violations(of conformance: ChannelConformance) async -> [String] {
    var violations: [String] = []
    for sample in conformance.samples {
      do {
        let drafting = try await conformance.channel.draft(sample.brief)
        violations += unanswered(in: drafting, for: sample.brief).map {
          "\(sample.name): group \($0) has no draft, and no finding says why"
        }
      } catch {
        violations.append("\(sample.name): the channel threw \(error) where findings should say what is wrong")
      }
    }
    return violations
  }

  private static func unanswered(in drafting: Drafting, for brief: Brief) -> [String] {
    if drafting.drafts.isEmpty, drafting.findings.contains(where: { $0.severity > .note }) { return [] }
    let answered = Set(drafting.drafts.flatMap(\.groups))
    let explained = Set(drafting.findings.flatMap { words(of: $0.message.nb) + words(of: $0.message.en) })
    return brief.groups.filter { !answered.contains($0) && !explained.contains($0) }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
