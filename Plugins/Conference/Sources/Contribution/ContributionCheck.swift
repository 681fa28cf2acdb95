import SpreCore

/// Looks at our part in somebody else's conference: deadlines, abstracts, and who stands for what.
struct ContributionCheck: Sendable {
  var event: OutsideEvent

  /// How many days before a deadline it is worth a note.
  private static let notice = 14

  var findings: [Finding] {
    let origins = event.brief.activity.origins
    var findings = WordingCheck.languages(event.brief) + event.deadlines.flatMap(deadline)
    if event.brief.activity.hasNoDates { findings.append(.datesMissing(at: origins["date"])) }
    if event.brief.groups.isEmpty { findings.append(.groupsNone(at: origins["groups"])) }
    if event.submissions.isEmpty { findings.append(.submissionsNone(at: origins["contributions"])) }
    return findings + event.submissions.flatMap(submission)
  }

  private func deadline(_ deadline: OutsideEvent.Deadline) -> [Finding] {
    guard let date = deadline.date else { return [] }
    let title = deadline.title.best(for: .nb)
    var findings: [Finding] = []
    if let opening = event.brief.activity.dates?.from, date.value > opening {
      findings.append(.deadlineLate(title, opening, at: date.origin))
    }
    let days = event.brief.today.days(until: date.value)
    if deadline.isDone || event.isOver || days > ContributionCheck.notice { return findings }
    findings.append(
      days < 0
        ? .deadlinePassed(title, date.value, at: date.origin)
        : .deadlineNear(title, date.value, days, at: date.origin))
    return findings
  }

  private func submission(_ one: Submission) -> [Finding] {
    let title = one.title.best(for: .nb)
    let roles = event.brief.organisation.roles
    var findings = one.by.filter { roles[$0.value] == nil }.map {
      Finding.personUnknown($0.value, known: roles.keys.sorted(), under: .roles, at: $0.origin)
    }
    if one.by.isEmpty { findings.append(.submissionUnstaffed(title, at: one.origins["by"])) }
    let isSent = one.status == .submitted || one.status == .accepted
    if isSent, one.hasAbstract, one.abstract == nil {
      findings.append(.submissionUnabstracted(title, at: one.origins["abstract"]))
    }
    let isOpen = one.status == .idea || one.status == .submitted
    if isOpen, let opening = event.brief.activity.dates?.from, opening <= event.brief.today {
      findings.append(.submissionUndecided(title, at: one.origins["status"]))
    }
    return findings
  }
}
