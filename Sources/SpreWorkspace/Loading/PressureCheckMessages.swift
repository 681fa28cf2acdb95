import SpreCore

/// What the checks of caps on messages and of shares meant say.
extension Finding {
  static func pressure(_ excess: PressureExcess, at origin: Origin?) -> Finding {
    let all = excess.load.messages.filter { $0.activity != excess.activity }
    let named = all.suffix(5).map { "\($0.activity) (\($0.day))" }.joined(separator: ", ")
    let more = all.count - 5
    let others = Phrase(
      nb: more > 0 ? "\(named) og \(more) til" : named, en: more > 0 ? "\(named) and \(more) more" : named)
    let groups = excess.groups
    let (days, count) = (excess.window.days, excess.load.count)
    return Finding(
      .warning, "activity.pressure",
      Phrase(
        nb:
          "Med denne får \(listed(groups, "og")) \(count) \(count == 1 ? "uoppfordret melding" : "uoppfordrede meldinger") på "
          + "\(days) dager; planens tak er \(excess.cap)." + (all.isEmpty ? "" : " De andre: \(others.nb)."),
        en: "With this one, \(listed(groups, "and")) \(groups.count == 1 ? "gets" : "get") \(count) "
          + "\(count == 1 ? "message" : "messages") unasked in \(days) days; the plan's cap is \(excess.cap)."
          + (all.isEmpty ? "" : " The others: \(others.en).")),
      fix: Phrase(
        nb: "Flytt en av dem, send den til færre, eller endre «pressureCap» i plan.yml. "
          + "«spre plan pressure --preview \(excess.activity)» viser hva gruppene får fra før.",
        en: "Move one of them, send it to fewer, or change 'pressureCap' in plan.yml. "
          + "'spre plan pressure --preview \(excess.activity)' shows what the groups get already."),
      at: origin)
  }

  static func capsCrossed(_ days7: Int, _ days30: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "plan.pressureCap.crossed",
      Phrase(
        nb: "Taket på 30 dager (\(days30)) er lavere enn taket på 7 dager (\(days7)), som da aldri gjelder.",
        en: "The cap on 30 days (\(days30)) is lower than the cap on 7 days (\(days7)), which then never holds."),
      fix: Phrase(nb: "Hev «days30», eller senk «days7».", en: "Raise 'days30', or lower 'days7'."), at: origin)
  }

  static func sharesMissing(_ codes: [String], at origin: Origin) -> Finding {
    Finding(
      .error, "plan.share.missing",
      Phrase(
        nb: "Noen grupper har «share», men ikke \(listed(codes, "og")).",
        en: "Some groups have 'share', but not \(listed(codes, "and"))."),
      fix: Phrase(
        nb: "Skriv «share» ved alle grupper, også «share: 0», eller ikke ved noen.",
        en: "Write 'share' at every group, 'share: 0' too, or at none."),
      at: origin)
  }

  static func sharesDoNotSum(_ sum: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "plan.share.sum",
      Phrase(
        nb: "«share» blir til sammen \(sum) prosent, ikke 100.", en: "'share' comes to \(sum) per cent in all, not 100."
      ),
      fix: Phrase(
        nb: "Endre tallene så gruppene til sammen har 100.",
        en: "Change the numbers so that the groups have 100 in all."
      ),
      at: origin)
  }

  private static func listed(_ words: [String], _ and: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
  }
}
