/// What does not hold between the fields of an activity, or between it and what has been logged.
extension BrokenWorkspace {
  private static let letter = "activities/2026/brev-11.yml"
  private static let sent = "activities/2026/brev-10.yml"
  private static let course = "activities/2026/kurs-host.yml"

  static let activities: [BrokenWorkspace] = [
    BrokenWorkspace(
      "an activity in another year's folder",
      .edit(letter, "date: 2026-11-05", "date: ⟦warning activity.year date⟧2027-11-05")),
    BrokenWorkspace(
      "both a date and a span",
      .edit(letter, "date: 2026-11-05", "date: ⟦error activity.dates date⟧2026-11-05\nfrom: 2026-11-05\nto: 2026-11-06")
    ),
    BrokenWorkspace(
      "a span without an end", .edit(letter, "title: Brev", "⟦error activity.dates to⟧title: Brev"),
      .edit(letter, "date: 2026-11-05", "from: 2026-11-05")),
    BrokenWorkspace(
      "a span that ends before it begins",
      .edit(course, "to: 2026-10-13", "to: ⟦error activity.dates to⟧2026-10-03")),
    BrokenWorkspace(
      "a wrong date in a span gives that one finding",
      .edit(course, "to: 2026-10-13", "to: ⟦error value.date.invalid to⟧2026-10-33")),
    BrokenWorkspace(
      "delivered, nobody knows when", .edit(course, "from: 2026-10-12\nto: 2026-10-13\n", ""),
      .edit(course, "state: ", "state: ⟦note activity.date.missing state⟧")),
    BrokenWorkspace(
      "a title without the main language",
      .edit(letter, "Brev i november", "⟦warning text.language.main title⟧{nn: Brev i november}")),
    BrokenWorkspace(
      "delivered before the day has been",
      .edit(letter, "items:", "state: ⟦error activity.state state⟧delivered\nitems:")),
    BrokenWorkspace(
      "a state against the log",
      .edit(sent, "date: 2026-10-05", "date: 2026-10-05\nstate: ⟦error activity.state state⟧scheduled")),
    BrokenWorkspace(
      "called off without a reason, though it was sent",
      .edit(
        sent, "date: 2026-10-05",
        "date: 2026-10-05\nstate: ⟦error activity.state state⟧⟦note activity.reason state⟧cancelled")),
    BrokenWorkspace(
      "a day that has passed without a word",
      .edit(letter, "date: 2026-11-05", "date: ⟦warning activity.overdue date⟧2026-10-29")),
    BrokenWorkspace(
      "planned with a date", .edit(letter, "items:", "state: ⟦error activity.state state⟧planned\nitems:")),
    BrokenWorkspace(
      "a state in Norwegian", .edit(course, "delivered", "⟦error value.choice.invalid state⟧levert"),
      .edit(course, "to: 2026-10-13", "to: ⟦warning activity.overdue to⟧2026-10-13")),
    BrokenWorkspace(
      "a number for a count nobody made",
      .edit(
        course, "- {groups: [A], n: 20, qualifier: exact}",
        "- ⟦error count.number counts[0]⟧{groups: [A], n: 20, qualifier: unknown}")),
    BrokenWorkspace(
      "a count without a number",
      .edit(
        course, "- {groups: [A], n: 20, qualifier: exact}",
        "- ⟦error count.number counts[0]⟧{groups: [A], qualifier: exact}")),
    BrokenWorkspace(
      "a count of nobody",
      .edit(course, "- {groups: [A], n: 20", "- ⟦error count.groups counts[0]⟧{n: 20")),
    BrokenWorkspace(
      "a count of a group that it was not for",
      .edit(course, "- {groups: [A], n: 20", "⟦note activity.counts.outside counts⟧- {groups: [A, B], n: 20")),
    BrokenWorkspace(
      "three of two",
      .edit(course, "- {groups: [A], n: 20", "- ⟦error count.of counts[0]⟧{what: {nb: møter}, of: 2, n: 20")),
    BrokenWorkspace(
      "a count below nothing",
      .edit(course, "n: 20", "n: ⟦error value.number.invalid counts[0].n⟧-20")),
    BrokenWorkspace(
      "continued into itself",
      .edit(course, "state: delivered", "state: continued\ninto: ⟦error activity.into into⟧kurs-host")),
    BrokenWorkspace(
      "continued in a circle",
      .edit(course, "state: delivered", "state: continued\ninto: ⟦error activity.into into⟧brev-11"),
      .edit(letter, "items:", "state: continued\ninto: ⟦error activity.into into⟧kurs-host\nitems:")),
    BrokenWorkspace(
      "about itself", .edit(letter, "items:", "about: ⟦error activity.about about⟧brev-11\nitems:")),
    BrokenWorkspace(
      "about an activity that there is not",
      .edit(letter, "items:", "about: ⟦error reference.activity.unknown about⟧fagdag\nitems:")),
    BrokenWorkspace(
      "also its own measure", .edit(letter, "items:", "also: ⟦warning activity.also also⟧[brev]\nitems:")),
    BrokenWorkspace(
      "groups that its measure is not meant for",
      .edit(course, "groups: [A]\nstate", "groups: ⟦note activity.groups.outside groups⟧[A, B]\nstate")),
  ]
}
