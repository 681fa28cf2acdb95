import SpreCore

/// What came back in the period or still waits for an answer, and what was done about it.
struct FeedbackTelling: Sendable {
  var telling: Telling
  var feedback: [Feedback]
  var networks: [MemberNetwork]
  var span: DateSpan

  var blocks: [Block] {
    let told = feedback.filter { feedback in
      span.overlaps(feedback.date) || (feedback.isOpen && feedback.date.from <= span.to)
        || (feedback.doneOn.map(span.overlaps) ?? false)
    }
    guard !told.isEmpty else { return [] }
    let open = told.count(where: \.isOpen)
    let header = [
      ActionWords.when, ActionWords.from, RegisterWords.feedbackText, RegisterWords.done, RegisterWords.toldBack,
    ]
    return [
      .section(telling.say(RegisterWords.feedback)),
      .paragraph(telling.say(RegisterWords.openFeedback(open, told.count, telling.language))),
      .table(header.map(telling.say), told.map(row)),
    ]
  }

  private func row(_ feedback: Feedback) -> [[Inline]] {
    let done = feedback.done.map { telling.own($0) } ?? telling.say(RegisterWords.doneWithoutWords)
    let day = feedback.doneOn.map { [Inline.text(" (\(telling.stretch($0)))")] } ?? []
    let mark = feedback.isConstructed ? [.text(" (")] + telling.say(RegisterWords.constructed) + [.text(")")] : []
    return [
      telling.date(feedback.date), sender(feedback), telling.own(feedback.text) + mark,
      feedback.isOpen ? [.strong(telling.say(RegisterWords.nothingDone))] : done + day,
      telling.say(feedback.isToldBack ? RegisterWords.yes : RegisterWords.no),
    ]
  }

  private func sender(_ feedback: Feedback) -> [Inline] {
    let network = feedback.network.map { id in
      networks.first { $0.id == id }.map { telling.words($0.name) } ?? [.text(id)]
    }
    let parts = [network ?? [], feedback.group.map(telling.group) ?? [], feedback.from.map { telling.own($0) } ?? []]
    let words = telling.joined(parts, by: "; ")
    return words.isEmpty ? [.text("–")] : words
  }
}
