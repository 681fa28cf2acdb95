/// Settings of a channel that it does not take.
extension BrokenWorkspace {
  private static let letter = "activities/2026/brev-11.yml"

  static let settings: [BrokenWorkspace] = [
    BrokenWorkspace(
      "an unknown setting in spre.yml",
      .edit("spre.yml", "sendAt:", "⟦error field.unknown channels.newsletter.sendat⟧sendat:")),
    BrokenWorkspace(
      "an unknown setting in a measure",
      .edit("plan.yml", "{greeting:", "{⟦error field.unknown measures[0].settings.gretting⟧gretting:")),
    BrokenWorkspace(
      "an unknown setting in an activity",
      .edit(letter, "  subject:", "  ⟦error field.unknown settings.emne⟧emne:")),
    BrokenWorkspace(
      "a list for a text",
      .edit(letter, "Nytt i november", "⟦error value.type settings.subject⟧[Nytt, i november]")),
    BrokenWorkspace(
      "settings of a channel that there is not",
      .edit("spre.yml", "  newsletter:", "  ⟦error reference.channel.unknown channels.newletter⟧newletter:")),
    BrokenWorkspace(
      "settings that are one text",
      .edit(letter, "settings:\n  subject: Nytt", "settings: ⟦error value.type settings⟧Nytt")),
    BrokenWorkspace(
      "settings without a channel",
      .edit(
        "activities/2026/kurs-host.yml", "counts:",
        "settings: ⟦warning settings.noChannel settings⟧{subject: Kurs}\ncounts:")),
    BrokenWorkspace(
      "settings without a channel in a measure",
      .edit(
        "plan.yml", "name: Kurs",
        "name: Kurs\n    settings: ⟦warning settings.noChannel measures[1].settings⟧{subject: Kurs}")),
    BrokenWorkspace(
      "a setting that is drawn out of its place",
      .edit(
        letter, "settings:\n  subject:",
        "⟦warning field.empty settings⟧settings:\n⟦error field.unknown subject⟧subject:")),
  ]
}
