import SpreCore

extension Archive {
  /// What stays of the approval on file when some drafts are approved by name.
  ///
  /// Nothing stays unless that approval stands, its inputs what they were. Then each of its other texts stays whose
  /// frozen bytes are those approved and which the channel still makes, byte for byte where it cannot be edited.
  func kept(
    by request: ApprovalRequest, _ record: ArchiveRecord, attachment: (String) throws -> [UInt8]
  ) -> (texts: [ApprovalFile.Text], overrides: [Approval.Override]) {
    guard let paths = request.paths, let file = record.approval,
      file.approval.changedInputs(now: request.inputs).isEmpty
    else { return ([], []) }
    let texts = file.texts.filter { text in
      !paths.contains(text.path) && !Draft.isInternal(path: text.path) && isFrozen(text, of: request.activity)
        && request.isMade(text, attachment: attachment)
    }
    let attributed = texts.map { text in
      let by = text.by ?? file.by
      let date = text.date ?? file.date
      var text = text
      text.by = by == request.by ? nil : by
      text.date = date == request.date ? nil : date
      return text
    }
    return (attributed, texts.isEmpty ? [] : file.overrides)
  }

  /// Whether a text lies in the archive as it was approved.
  func isFrozen(_ text: ApprovalFile.Text, of activity: String) -> Bool {
    (try? folder.bytes(at: place(text.path, of: activity))).map(SHA256Hex.of) == text.sha256
  }
}

extension ApprovalRequest {
  /// Whether the channel still makes what was approved, or what a person edited before it was.
  fileprivate func isMade(_ text: ApprovalFile.Text, attachment: (String) throws -> [UInt8]) -> Bool {
    guard let draft = fresh.first(where: { $0.path == text.path }) else { return false }
    if draft.isEditable { return true }
    return (try? DraftStore.bytes(of: draft, attachment: attachment)).map(SHA256Hex.of) == text.sha256
  }
}
