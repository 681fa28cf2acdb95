public import SpreCore

extension Archive {
  /// What has changed since an activity was approved; nothing where there is no approval on file.
  ///
  /// `inputs` are the fingerprints as of now and `fresh` the drafts as the channel makes them now; an edited draft
  /// stands as `edited` has it. Of each edition only one file is compared: plain text where there is one.
  public func changes(
    of activity: String, inputs: [Approval.Fingerprint], fresh: [Draft], edited: [String: String] = [:]
  ) -> ApprovalChanges? {
    guard let approval = record(of: activity).approval else { return nil }
    let before = approval.texts.filter { $0.counting != WordCounting.none }
    var after: [String: String] = [:]
    for draft in fresh where !Draft.isInternal(path: draft.path) && draft.counting != .none {
      if case .text(let text) = draft.content { after[draft.path] = edited[draft.path] ?? text }
    }
    let compared = Self.onePerEdition(
      before.map { ($0.path, $0.counting) } + fresh.map { ($0.path, Optional($0.counting)) })
    let texts = compared.compactMap { path -> ApprovalChanges.Text? in
      let old = approval[path].flatMap { text(path, sha256: $0.sha256, of: activity) }
      let lines = ApprovalChanges.lines(
        from: old.map { ReadableLines(String(decoding: $0, as: UTF8.self), path: path).lines } ?? [],
        to: after[path].map { ReadableLines($0, path: path).lines } ?? [])
      guard !lines.isEmpty, old != nil || after[path] != nil else { return nil }
      return ApprovalChanges.Text(
        path: path, change: old == nil ? .added : after[path] == nil ? .removed : .changed, lines: lines)
    }
    return ApprovalChanges(
      by: approval.by, date: approval.date, inputs: ApprovalChanges.inputs(from: approval.inputs, to: inputs),
      texts: texts)
  }

  /// The paths to compare, sorted: of those with the same words the plain text, else the one whose words they are.
  private static func onePerEdition(_ texts: [(path: String, counting: WordCounting?)]) -> [String] {
    var editions: [String: Set<String>] = [:]
    for (path, counting) in texts where ReadableLines.isReadable(path) && !Draft.isInternal(path: path) {
      switch counting {
      case .some(.none): continue
      case .sameAs(let source): editions[source, default: [source]].insert(path)
      case .whole, .beforeRule, nil: editions[path, default: []].insert(path)
      }
    }
    return editions.map { source, paths in paths.filter { $0.hasSuffix(".txt") }.min() ?? source }.sorted()
  }
}
