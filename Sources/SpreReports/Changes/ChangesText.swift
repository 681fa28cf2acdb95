public import SpreCore

/// What has changed since an approval, for a terminal: what it is made from, then each text's lines with − and +.
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
    if changes.isEmpty { lines.append(ChangesWords.nothing[language]) }
    lines += changes.inputs.map { "  \(ChangesWords.change($0.change)[language]): \($0.path)" }
    if changes.texts.isEmpty, !changes.inputs.isEmpty { lines.append(ChangesWords.sameWords[language]) }
    for text in changes.texts {
      lines += ["", "\(text.path) (\(ChangesWords.change(text.change)[language]))"]
      lines += text.lines.map { "  \($0.change == .added ? "+" : "−") \($0.text)" }
    }
    return lines.map { $0.withoutControls + "\n" }.joined()
  }
}
