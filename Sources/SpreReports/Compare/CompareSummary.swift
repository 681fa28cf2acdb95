import SpreCore

/// What the changes come to: cells before and after, and the priority inversions that came or went.
struct CompareSummary: Sendable {
  var telling: Telling
  var comparison: PlanComparison

  var blocks: [Block] {
    let (before, after) = (Matrix(comparison.before), Matrix(comparison.after))
    var lines = [
      line(CompareWords.cells, telling.share(before.cells), telling.share(after.cells)),
      line(CompareWords.targeted, telling.share(before.targeted), telling.share(after.targeted)),
    ]
    let (old, new) = (before.inversions.map(name), after.inversions.map(name))
    let came = new.filter { !old.contains($0) }
    let went = old.filter { !new.contains($0) }
    if !came.isEmpty { lines.append(listed(CompareWords.inversionsCame, came)) }
    if !went.isEmpty { lines.append(listed(CompareWords.inversionsWent, went)) }
    return [.section(telling.say(CompareWords.summary)), .bullets(lines)]
  }

  private func name(_ inversion: Inversion) -> String { "\(inversion.higher) < \(inversion.lower)" }

  private func line(_ label: ReportPhrase, _ before: String, _ after: String) -> [Inline] {
    let change = before == after ? "\(after) (\(CompareWords.same[telling.language]))" : "\(before) → \(after)"
    return [.text("\(label[telling.language]): \(change).")]
  }

  private func listed(_ label: ReportPhrase, _ names: [String]) -> [Inline] {
    [.text("\(label[telling.language]): \(names.joined(separator: ", ")).")]
  }
}

/// How a change is told, whatever it is a change of.
extension Telling {
  /// A label, and then the words before and after.
  func change(_ label: ReportPhrase, _ before: [Inline], _ after: [Inline]) -> [Inline] {
    let nothing = [Inline.text("–")]
    return [.text("\(label[language]): ")] + (before.isEmpty ? nothing : before) + [.text(" → ")]
      + (after.isEmpty ? nothing : after)
  }

  /// A change of words, each version word for word.
  func wording(_ label: ReportPhrase, _ change: Change<String?>) -> [Inline] {
    self.change(label, quoted(change.before.map(own)), quoted(change.after.map(own)))
  }

  /// A change of a name, in each of the languages in which it differs.
  func names(_ change: Change<LocalizedText>) -> [[Inline]] {
    Language.allCases.compactMap { tag in
      let (before, after) = (change.before[tag], change.after[tag])
      guard before != after else { return nil }
      let label = tag == language.language ? CompareWords.name : CompareWords.name(tag)
      func words(_ text: String?) -> [Inline] {
        quoted(text.map { Wording(text: $0.onOneLine, language: tag).inline(in: language.language) })
      }
      return self.change(label, words(before), words(after))
    }
  }

  /// Words between quotation marks; nothing for nothing.
  func quoted(_ words: [Inline]?) -> [Inline] {
    guard let words, !words.plainText.isEmpty else { return [] }
    return language == .en ? [.text("“")] + words + [.text("”")] : [.text("«")] + words + [.text("»")]
  }

  /// An item of a list: what changed, and below it how.
  func changed(_ title: [Inline], _ lines: [[Inline]]) -> [Block] {
    [.paragraph([.strong(title)]), .bullets(lines)]
  }
}
