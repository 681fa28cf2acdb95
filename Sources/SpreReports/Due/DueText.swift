public import SpreCore

/// What wants attention, for a terminal: what is late, what comes, and what waits without a day.
public struct DueText: Sendable {
  /// What wants attention.
  public var due: DueList
  /// The language of headings and words.
  public var language: WorkingLanguage

  public init(_ due: DueList, language: WorkingLanguage) {
    self.due = due
    self.language = language
  }

  /// The three lists, each line with a line end; an empty one says so.
  public var text: String {
    let until = due.last.written(in: language.read)
    let parts = [
      (Phrase(nb: "Over tiden", en: "Overdue"), due.late),
      (Phrase(nb: "Til og med \(until)", en: "Until \(until)"), due.coming),
      (Phrase(nb: "Uten dag", en: "Without a day"), due.undated),
    ]
    let none = Phrase(nb: "ingenting", en: "nothing")[language]
    return parts.map { title, entries in
      HangingLines.list(title[language], entries.map(line), orNone: none).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private func line(_ entry: DueList.Entry) -> String {
    let place = entry.origin.line > 0 ? "\(entry.origin.file):\(entry.origin.line)" : entry.origin.file
    return [entry.day?.description, entry.words[language], "[\(place)]"].compactMap(\.self).joined(separator: "  ")
  }
}
