import SpreCore
import SpreFormats

/// Our part in a conference as a Markdown file to work in: what, where, who, abstracts, deadlines and what is left.
struct ContributionSheet: Sendable {
  var event: OutsideEvent
  var language: Language

  var text: String {
    // A box is ticked in one place: the sheet in the first language has the tasks.
    let tasks = language == event.languages.first ? event.tasks(in: language) : []
    let document = MarkdownRenderer().render(Document(head + event.submissions.flatMap(submission) + deadlines))
    guard !tasks.isEmpty else { return document }
    return document + "\n## \(ConferenceWords.tasks[language])\n\n"
      + tasks.map { $0.line(in: language) + "\n" }.joined()
  }

  private var head: [Block] {
    var facts: [[Inline]] = []
    if let dates = event.brief.activity.dates {
      facts.append(fact(ConferenceWords.when, [.text(dates.writtenWithWeekday(in: language))]))
    }
    if let place = event.place { facts.append(fact(ConferenceWords.place, words(place))) }
    if let organiser = event.organiser {
      facts.append(fact(ConferenceWords.madeBy, [.text(CleanText.line(organiser))]))
    }
    if let link = event.link.flatMap(LinkPolicy().href) {
      facts.append(fact(ConferenceWords.link, [.link(url: link, [.text(link)])]))
    }
    return [Block(.heading(level: 1, words(event.name)))] + list(facts)
      + [Block(.heading(level: 2, [.text(ConferenceWords.contributions[language])]))]
  }

  private func submission(_ one: Submission) -> [Block] {
    var facts = [
      fact(ConferenceWords.form, [.text(one.form.words[language])]),
      fact(ConferenceWords.status, [.text(one.status.words[language])]),
    ]
    if !one.by.isEmpty {
      let people = one.by.enumerated().flatMap { index, key in
        (index == 0 ? [] : [Inline.text(", ")]) + event.role(key.value, in: language).line(in: language)
      }
      facts.append(fact(ConferenceWords.by, people))
    }
    var blocks = [Block(.heading(level: 3, words(one.title)))] + list(facts)
    guard one.hasAbstract else { return blocks }
    blocks.append(Block(.paragraph([.strong([.text(ConferenceWords.abstract[language])])])))
    guard let abstract = one.abstract else {
      return blocks + [Block(.paragraph([.text(ConferenceWords.noAbstract[language])]))]
    }
    let wording = abstract.words(for: language)
    return blocks
      + wording.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { lines in
        let words = Wording(text: lines.joined(separator: " "), language: wording.language)
        return Block(.paragraph(words.line(in: language)))
      }
  }

  private var deadlines: [Block] {
    let dated = event.deadlines.compactMap { deadline in deadline.date.map { (deadline, $0.value) } }
      .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
    guard !dated.isEmpty else { return [] }
    return [Block(.heading(level: 2, [.text(ConferenceWords.deadlines[language])]))]
      + list(
        dated.map { deadline, date in
          [.text("\(date.writtenWithWeekday(in: language).capitalisedFirst): ")] + words(deadline.title)
            + (deadline.isDone ? [.text(" (\(ConferenceWords.done[language]))")] : [])
        })
  }

  private func fact(_ name: ReaderPhrase, _ value: [Inline]) -> [Inline] { [.text(name[language] + ": ")] + value }

  private func list(_ lines: [[Inline]]) -> [Block] {
    lines.isEmpty ? [] : [Block(.list(Block.List(start: nil, items: lines.map { [Block(.paragraph($0))] })))]
  }

  private func words(_ text: LocalizedText) -> [Inline] { text.words(for: language).line(in: language) }
}
