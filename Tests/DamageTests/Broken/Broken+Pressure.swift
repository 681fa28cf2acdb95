/// Caps on messages and shares meant that do not hold together, and activities to come that break a cap.
extension BrokenWorkspace {
  private static let letter = "activities/2026/brev-11.yml"
  private static let plan = "plan.yml"

  static let pressure: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a share for one group alone",
      .edit(plan, "name: Fagfolk", "name: Fagfolk\n    share: 100"),
      .edit(plan, "- code: B", "- ⟦error plan.share.missing groups[1].share⟧code: B")),
    BrokenWorkspace(
      "shares that are not a hundred",
      .edit(plan, "name: Fagfolk", "name: Fagfolk\n    share: 60"),
      .edit(plan, "name: Brukere", "name: Brukere\n    share: ⟦error plan.share.sum groups[1].share⟧30")),
    BrokenWorkspace(
      "a share that is no number",
      .edit(plan, "name: Fagfolk", "name: Fagfolk\n    share: ⟦error value.number.invalid groups[0].share⟧halvparten"),
      .edit(plan, "name: Brukere", "name: Brukere\n    share: 50")),
    BrokenWorkspace(
      "a month's cap below a week's",
      .edit(
        plan, "name: Fagfolk",
        "name: Fagfolk\n    pressureCap: ⟦warning plan.pressureCap.crossed groups[0].pressureCap⟧{days7: 3, days30: 2}")
    ),
    BrokenWorkspace(
      "a cap for a week that is none",
      .edit(
        plan, "name: Fagfolk",
        "name: Fagfolk\n    pressureCap: {⟦error field.unknown groups[0].pressureCap.days8⟧days8: 3}")),
    BrokenWorkspace(
      "a letter to come that is one too many",
      .edit(plan, "name: Fagfolk", "name: Fagfolk\n    pressureCap: {days7: 0}"),
      .edit(plan, "channel: newsletter", "channel: newsletter\n    push: true"),
      .edit(letter, "date: 2026-11-05", "date: ⟦warning activity.pressure date⟧2026-11-05")),
  ]
}
