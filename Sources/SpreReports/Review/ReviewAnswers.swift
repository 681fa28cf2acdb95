import SpreCore

/// The answers to questions 4 and 5: whom the service is for, and the means it uses.
struct ReviewAnswers: Sendable {
  var telling: Telling
  var evidence: ReviewEvidence

  private var plan: Plan { telling.plan }

  /// What the answers are drawn from.
  var lead: Block { .paragraph(telling.say(ReviewWords.lead(telling.years(of: evidence.span)))) }

  /// Question 4.
  var groups: [Block] {
    guard !plan.groups.isEmpty else { return telling.question(4) }
    let matrix = Matrix(plan)
    let rows = plan.groups.enumerated().map { index, group in
      [
        [Inline.text("\(index + 1)")], telling.group(group.code), [.text("\(matrix.cellsByGroup[index])")],
        [.text("\(matrix.targetedByGroup[index])")],
        [.text(telling.language.number(evidence.byGroup[group.code]?.count ?? 0))],
        [.text(evidence.alone(group.code).map(telling.sum) ?? "–")],
      ]
    }
    let header = [
      ReviewWords.rank, TellingWords.group, ReviewWords.measures, ReviewWords.naming, ReviewWords.activities,
      ReviewWords.countedAlone,
    ]
    let highest = plan.groups.prefix(2).map { $0.wording.map(telling.own) ?? telling.words($0.name) }
    return telling.question(4) + [
      .paragraph(
        telling.say(ReviewWords.highest(plan.groups.count)) + [.text(": ")] + telling.joined(highest, by: "; ")
          + [.text(".")]),
      .table(header.map(telling.say), rows, numbers: [0, 2, 3, 4, 5]),
      .paragraph(telling.say(ReviewWords.aloneNote)),
    ]
  }

  /// How many of some activities nobody counted the people of.
  private func without(_ activities: [Activity]) -> String {
    let without = evidence.withoutNumber(activities)
    return TellingWords.of(without, activities.count, telling.language)[telling.language]
  }

  /// Question 5.
  var means: [Block] {
    let rows = plan.measures.map { measure in
      let activities = evidence.byMeasure[measure.id] ?? []
      return [
        telling.words(measure.name), measure.wording.means.map(telling.own) ?? [Inline.text("–")],
        [.text(telling.language.number(activities.count))],
        [.text(activities.isEmpty ? "–" : telling.sum(evidence.contacts(activities)))],
        [.text(activities.isEmpty ? "–" : without(activities))],
      ]
    }
    let header = [
      TellingWords.measure, PlanReportWords.means, ReviewWords.activities, AnnualWords.contactsHeading,
      AnnualWords.unknown,
    ]
    let table = rows.isEmpty ? [] : [Block.table(header.map(telling.say), rows, numbers: [2, 3, 4])]
    return telling.question(5)
      + [.paragraph(telling.say(AnnualWords.contacts(evidence.counts, telling)))] + table
      + [.paragraph(telling.say(ReviewWords.seeAttachment))]
  }
}

extension Telling {
  /// A question of the form with its own words, which are bokmål in every report.
  func question(_ number: Int) -> [Block] {
    let words =
      ReviewWords.questions[number].map { Wording(text: $0, language: .nb).inline(in: language.language) } ?? []
    return [.section(say(ReviewWords.question(number))), Block(.quote([.paragraph(words)]))]
  }

  /// A stretch of whole years as the years, any other by its days.
  func years(of span: DateSpan) -> String {
    guard span.from.month == 1, span.from.day == 1, span.to.month == 12, span.to.day == 31, span.from.year > 1 else {
      return span.from.year == 1 ? ReviewWords.until(day(span.to))[language] : stretch(span)
    }
    return span.from.year == span.to.year ? "\(span.from.year)" : "\(span.from.year)–\(span.to.year)"
  }
}
