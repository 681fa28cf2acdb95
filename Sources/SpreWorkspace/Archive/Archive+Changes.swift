public import SpreCore

extension Archive {
  /// What has changed since an activity was approved; nothing where there is no approval on file.
  ///
  /// `inputs` are the fingerprints as of now and `fresh` the drafts as the channel makes them now; an edited draft
  /// stands as `edited` has it. Of each edition only one file's words are compared: plain text where there is one.
  public func changes(
    of activity: String, inputs: [Approval.Fingerprint], fresh: [Draft], edited: [String: String] = [:]
  ) -> ApprovalChanges? {
    guard let approval = record(of: activity).approval else { return nil }
    let before = approval.texts.filter { $0.counting != WordCounting.none }
    var after: [String: String] = [:]
    for draft in fresh where !Draft.isInternal(path: draft.path) && draft.counting != .none {
      if case .text(let text) = draft.content { after[draft.path] = edited[draft.path] ?? text }
    }
    func approved(_ path: String) -> String? {
      approval[path].flatMap { text(path, sha256: $0.sha256, of: activity) }.map { String(decoding: $0, as: UTF8.self) }
    }
    let compared = Self.onePerEdition(
      before.map { ($0.path, $0.counting) } + fresh.map { ($0.path, Optional($0.counting)) })
    let texts = compared.compactMap { edition -> ApprovalChanges.Text? in
      let lines = ApprovalChanges.lines(from: edition.lines(approved), to: edition.lines { after[$0] })
      let (old, new) = (approved(edition.path), after[edition.path])
      guard !lines.isEmpty, old != nil || new != nil else { return nil }
      return ApprovalChanges.Text(
        path: edition.path, change: old == nil ? .added : new == nil ? .removed : .changed, lines: lines,
        language: fresh.first { $0.path == edition.path }?.language)
    }
    return ApprovalChanges(
      by: approval.by, date: approval.date, inputs: ApprovalChanges.inputs(from: approval.inputs, to: inputs),
      texts: texts, headers: Self.headers(from: approved, to: after),
      looks: compared.map(\.page).filter { page in
        guard let old = approved(page), let new = after[page], old != new else { return false }
        return PageLook(html: old).differs(from: PageLook(html: new))
      })
  }

  /// The headers that differ in the messages that there were and still are.
  private static func headers(
    from approved: (String) -> String?, to after: [String: String]
  ) -> [ApprovalChanges.Header] {
    let messages = after.keys.filter { path in
      path.hasSuffix(".eml") || (path.hasSuffix(".message") && after[path.dropLast(8) + ".eml"] == nil)
    }
    return messages.sorted().flatMap { path -> [ApprovalChanges.Header] in
      guard let old = approved(path).map(MessageHeaders.init), let new = after[path].map(MessageHeaders.init) else {
        return []
      }
      return MessageHeaders.told.filter { old.values[$0] != new.values[$0] }.map {
        ApprovalChanges.Header(path: path, name: $0, before: old.values[$0], after: new.values[$0])
      }
    }
  }

  /// What to compare of each edition, by path: of files with the same words the plain text, else the one whose words
  /// they are.
  private static func onePerEdition(_ texts: [(path: String, counting: WordCounting?)]) -> [Edition] {
    var editions: [String: Set<String>] = [:]
    for (path, counting) in texts where ReadableLines.isReadable(path) && !Draft.isInternal(path: path) {
      switch counting {
      case .some(.none): continue
      case .sameAs(let source): editions[source, default: [source]].insert(path)
      case .whole, .beforeRule, .partOf, nil: editions[path, default: []].insert(path)
      }
    }
    return editions.map { source, paths in
      let plain = paths.filter { $0.hasSuffix(".txt") }.min()
      return Edition(path: plain ?? source, letter: plain.map { String($0.dropLast(4)) + ".html" })
    }.sorted { $0.path < $1.path }
  }

  /// What a person compares of an edition.
  private struct Edition {
    /// The file with its words.
    var path: String
    /// The HTML of the same letter, where the file is its plain text.
    var letter: String?
    /// The file that has a look.
    var page: String { letter ?? path }

    /// The lines of the edition; `text` gives the text at a path.
    func lines(_ text: (String) -> String?) -> [String] {
      guard let words = text(path) else { return [] }
      let lines = ReadableLines(words, path: path)
      guard let letter else { return lines.lines }
      return (text(letter).map(ReadableLines.preheader) ?? []) + lines.withoutNumbers
    }
  }
}
