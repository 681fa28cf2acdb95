import SpreCore

extension Telling {
  /// A count in words: "at least 200 (S, M, O together)", "offerings: 284", "trusts with a course: 3 of 4".
  ///
  /// Groups are not named again where they are those that the activity was meant for anyway, but for two or three that
  /// a number counts together.
  func count(_ count: Count, meant: [String]) -> [Inline] {
    let number = [Inline.text(self.number(of: count))]
    guard let what = count.what else { return number + codes(of: count, meant: meant) }
    return words(what) + [.text(": ")] + number + codes(of: count, meant: meant)
  }

  private func number(of count: Count) -> String {
    guard let n = count.n, count.qualifier != .unknown else { return TellingWords.unknown[language] }
    let number = self.number(n, count.qualifier)
    return count.of.map { TellingWords.of(number, language.number($0))[language] } ?? number
  }

  /// The groups that were counted, in order of priority; two or more are said to be counted together.
  private func codes(of count: Count, meant: [String]) -> [Inline] {
    let codes = inOrder(count.groups)
    let isUnknown = count.n == nil || count.qualifier == .unknown
    guard !codes.isEmpty, codes != meant || !(isUnknown || codes.count == 1) else { return [] }
    if codes.count > 3, codes == meant { return [.text(" (\(TellingWords.allTogether[language]))")] }
    let names = language.list(codes)
    return [.text(codes.count == 1 ? " (\(names))" : " (\(TellingWords.together(names)[language]))")]
  }

  /// Codes in order of priority; those that the plan lacks come last, as written.
  func inOrder(_ codes: [String]) -> [String] {
    let known = plan.groups.map(\.code).filter(codes.contains)
    return known + codes.filter { plan.group($0) == nil }
  }
}
