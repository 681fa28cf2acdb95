/// Names that point at nothing, or at two things.
extension BrokenWorkspace {
  private static let item = "items/sak.md"
  private static let letter = "activities/2026/brev-11.yml"
  private static let plan = "plan.yml"

  static let names: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a group that the plan lacks", .edit(item, "[A, B]", "[A, ⟦error reference.group.unknown groups[1]⟧C]")),
    BrokenWorkspace(
      "a group code in lower case", .edit(item, "[A, B]", "[A, ⟦error reference.group.unknown groups[1]⟧b]")),
    BrokenWorkspace(
      "a group code of words",
      .edit(plan, "- code: B", "- code: ⟦error value.groupCode.invalid groups[1].code⟧Brukere"),
      .edit(plan, "groups: [B]", "groups: [⟦error reference.group.unknown measures[2].groups[0]⟧B]"),
      .edit(item, "[A, B]", "[A, ⟦error reference.group.unknown groups[1]⟧B]"),
      .edit("archive/brev-10/approval.yml", "[A, B]", "[A, ⟦warning archive.group.unknown drafts[0].groups[1]⟧B]"),
      .edit(
        "archive/brev-10/delivery.yml", "        groups: [A, B]\n        items",
        "        groups: [A, ⟦warning archive.group.unknown deliveries[0].drafts[0].groups[1]⟧B]\n        items"
      )),
    BrokenWorkspace(
      "codes that YAML takes for yes and no are codes",
      .edit(plan, "- code: B\n    name: Brukere", "- code: N\n    name: Brukere"),
      .edit(plan, "groups: [B]", "groups: [N, Y, NO]"), .edit(item, "[A, B]", "[A, N]"),
      .edit(plan, "lixAim: 35", "lixAim: 35\n  - {code: Y, name: Unge}\n  - {code: NO, name: Norge}"),
      .edit("archive/brev-10/approval.yml", "[A, B]", "[A]"),
      .edit(
        "archive/brev-10/delivery.yml", "        groups: [A, B]\n        items",
        "        groups: [A]\n        items"),
      .edit("archive/brev-10/delivery.yml", "- groups: [A, B]", "- groups: [A, N]")),
    BrokenWorkspace(
      "all in a list", .edit(plan, "groups: [B]", "groups: [⟦error reference.group.unknown measures[2].groups[0]⟧all]")),
    BrokenWorkspace(
      "an item named twice", .edit(letter, "[sak]", "[sak, ⟦error list.repeated items[1]⟧sak]")),
    BrokenWorkspace(
      "a topic named twice", .edit(item, "[mestring]", "[mestring, ⟦warning list.repeated topics[1]⟧mestring]")),
    BrokenWorkspace(
      "a count entered twice",
      .edit(
        "activities/2026/kurs-host.yml", "n: 20, qualifier: exact}\n",
        "n: 20, qualifier: exact}\n  - ⟦error list.repeated counts[1]⟧{groups: [A], n: 20, qualifier: exact}\n")),
    BrokenWorkspace(
      "an item that there is not", .edit(letter, "[sak]", "[⟦error reference.item.unknown items[0]⟧sakk]")),
    BrokenWorkspace(
      "a measure that the plan lacks",
      .edit(letter, "measure: brev", "measure: ⟦error reference.measure.unknown measure⟧bref")),
    BrokenWorkspace(
      "a channel that is not linked in",
      .edit(letter, "items:", "channel: ⟦error reference.channel.unknown channel⟧nesletter\nitems:")),
    BrokenWorkspace(
      "a person without a role", .edit("people.yml", "redaktor", "⟦error reference.role.unknown kari⟧kari")),
    BrokenWorkspace(
      "a telephone number in the file of people",
      .edit("people.yml", "Kari Nordmann\n", "⟦error value.type redaktor⟧{navn: Kari, telefon: 12345678}\n")),
    BrokenWorkspace(
      "two groups with one code",
      .edit(plan, "- code: B", "- code: ⟦error plan.twin groups[1].code⟧A"),
      .edit(plan, "groups: [B]", "groups: [⟦error reference.group.unknown measures[2].groups[0]⟧B]"),
      .edit(item, "[A, B]", "[A, ⟦error reference.group.unknown groups[1]⟧B]"),
      .edit("archive/brev-10/approval.yml", "[A, B]", "[A, ⟦warning archive.group.unknown drafts[0].groups[1]⟧B]"),
      .edit(
        "archive/brev-10/delivery.yml", "        groups: [A, B]\n        items",
        "        groups: [A, ⟦warning archive.group.unknown deliveries[0].drafts[0].groups[1]⟧B]\n        items"
      )),
    BrokenWorkspace(
      "two measures with one id",
      .edit(plan, "- id: mote", "- id: ⟦error plan.twin measures[2].id⟧kurs")),
    BrokenWorkspace(
      "two groups that trade places in the plan's measures",
      .edit(
        plan, "blank: {A: Fagfolk møtes på kurs.}", "blank: ⟦warning plan.blank.filled measures[2].blank⟧{B: Nei.}"),
      .edit(plan, "groups: [B]", "groups: ⟦note plan.group.passedOver measures[2].groups⟧[B]")),
    BrokenWorkspace(
      "a period that ends before it begins",
      .edit(plan, "to: 2027", "to: ⟦error plan.period period.to⟧2025")),
  ]
}
