public import SpreCore

/// What has changed since an approval, for a terminal: what it is made from, looks and headers, and each text's lines.
public struct ChangesText: Sendable {
  public var changes: ApprovalChanges
  public var language: WorkingLanguage

  public init(_ changes: ApprovalChanges, language: WorkingLanguage) {
    self.changes = changes
    self.language = language
  }

  /// All lines, each with a line end; control characters come out as U+FFFD.
  public var text: String {
    var lines = [ChangesWords.since(changes.by, changes.date)[language]]
    if changes.isEmpty { lines.append("  " + ChangesWords.nothing[language]) }
    lines += changes.inputs.map { "  \(ChangesWords.change($0.change)[language]): \($0.path)" }
    if changes.texts.isEmpty, !changes.inputs.isEmpty { lines.append(ChangesWords.sameWords[language]) }
    lines += changes.looks.map { ChangesWords.look($0)[language] }
    for (path, headers) in changes.headersByPath {
      lines += ["", ChangesWords.headers(path)[language]]
      lines += headers.flatMap { header -> [String] in
        let name = ChangesWords.header(header.name)[language]
        return [header.before.map { "  − \(name): \($0)" }, header.after.map { "  + \(name): \($0)" }].compactMap(
          \.self)
      }
    }
    for text in changes.texts {
      lines += ["", "\(text.path) (\(ChangesWords.change(text.change)[language]))"]
      lines += text.lines.map { "  \($0.change == .added ? "+" : "−") \($0.text)" }
    }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }
}

extension ApprovalChanges {
  /// The headers that differ, by message, in order.
  var headersByPath: [(path: String, headers: [Header])] {
    Dictionary(grouping: headers, by: \.path).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
