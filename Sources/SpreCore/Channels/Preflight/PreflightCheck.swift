/// One thing that is looked at before drafts go out, and the findings that belong to it.
public struct PreflightCheck: Sendable, Hashable {
  /// What programs call the check, such as `size`.
  public var id: String
  /// What people call it, in a word or two.
  public var label: Phrase
  /// What it looks at, in a sentence or two: what a reader of the report may rely on where nothing was found.
  public var looksAt: Phrase
  /// The codes of its findings, whole or as a beginning: `newsletter.size` owns `newsletter.size.large` too.
  public var codes: [String]

  public init(_ id: String, _ label: Phrase, looksAt: Phrase, codes: [String]) {
    self.id = id
    self.label = label
    self.looksAt = looksAt
    self.codes = codes
  }

  /// The length of the longest of its codes that a finding's code is or begins with; nothing where none is.
  func claim(on code: String) -> Int? {
    codes.filter { code == $0 || code.hasPrefix($0 + ".") }.map(\.utf8.count).max()
  }
}

extension Sequence<PreflightCheck> {
  /// The check that a finding's code belongs to: the one that names most of the code, the first of equals.
  public func owner(of code: String) -> PreflightCheck? {
    var best: (check: PreflightCheck, length: Int)?
    for check in self {
      guard let length = check.claim(on: code), length > best?.length ?? 0 else { continue }
      best = (check, length)
    }
    return best?.check
  }
}

/// What a check looked at and counted, worth telling also when nothing is amiss.
public struct PreflightObservation: Sendable, Hashable {
  /// The id of the check.
  public var check: String
  /// What was seen, in one sentence.
  public var text: Phrase
  /// Whether it is only for those who want to know more; a report tells it last and folds it away.
  public var isDetail: Bool

  public init(_ check: String, _ text: Phrase, isDetail: Bool = false) {
    self.check = check
    self.text = text
    self.isDetail = isDetail
  }
}
