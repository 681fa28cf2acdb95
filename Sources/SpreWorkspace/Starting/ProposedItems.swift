import SpreCore

/// The `items:` of a new newsletter: what is proposed as a list, what is left out as comments.
struct ProposedItems {
  /// So many items that were left out are named; the rest are counted, as are all that were used before.
  private static let mostLeftOut = 20

  private let proposals: Proposals
  private let titles: [String: String]

  init(_ proposals: Proposals, items: [KnowledgeItem]) {
    self.proposals = proposals
    titles = Dictionary(items.map { ($0.id, $0.main.title) }) { first, _ in first }
  }

  /// The lines of YAML; the key itself is a comment when nothing is proposed, so that nothing is chosen by mistake.
  func text(_ language: WorkingLanguage) -> String {
    var lines = [Phrase.proposed.comment(language)]
    lines.append(proposals.chosen.isEmpty ? "# items:" : "items:")
    lines += proposals.chosen.map { "  - \(line(for: $0, language))" }
    let others = proposals.leftOut.filter { $0.takenBy == nil }
    if !others.isEmpty {
      lines.append(Phrase.leftOut.comment(language, indent: 2))
      lines += others.prefix(Self.mostLeftOut).map { "  # - \(line(for: $0, language))" }
    }
    if others.count > Self.mostLeftOut {
      lines.append(Phrase.moreLeftOut(others.count - Self.mostLeftOut).comment(language, indent: 2))
    }
    let taken = proposals.leftOut.count - others.count
    if taken > 0 { lines.append(Phrase.takenBefore(taken).comment(language, indent: 2)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(for proposal: Proposal, _ language: WorkingLanguage) -> String {
    let title = titles[proposal.item].map { "\(Self.onOneLine($0)): " } ?? ""
    return "\(YAMLScalar.quoted(proposal.item))  # \(title)\(Self.onOneLine(proposal.reason[language]))"
  }

  /// The text with everything that could end a line or is not printable made a space, as a comment needs it.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
        line.append(scalar)
      default: line.append(" ")
      }
    }
    return String(line)
  }
}
