/// What is said of matters that somebody asks for input on.
extension Consultation {
  /// What somebody should know on a day while the input is not sent: a short time, a step missed, a deadline missed.
  public func findings(on today: Day) -> [Finding] {
    guard sent == nil else { return [] }
    let origin = activity.origins["deadline"]
    if let days, days < 0 { return [.deadlineBeforeReceived(at: origin)] }
    var findings: [Finding] = []
    if let days, days < ConsultationTime.fewestDays { findings.append(.shortConsultation(days, at: origin)) }
    if deadline < today {
      findings.append(.deadlinePassed(deadline, at: origin))
    } else if let (step, day) = steps.last(where: { $0.day < today }) {
      findings.append(.stepPassed(step, day, deadline: deadline, at: origin))
    }
    return findings
  }
}

extension ActivityLog {
  /// The matters that input is asked for and that nobody has answered, called off, turned down or carried on.
  public var openConsultations: [Consultation] {
    activities.filter { [.planned, .scheduled].contains(state(of: $0)) }
      .compactMap(Consultation.init).filter { $0.sent == nil }
  }
}

extension Finding {
  fileprivate static func deadlineBeforeReceived(at origin: Origin) -> Finding {
    Finding(
      .error, "consultation.dates",
      Phrase(nb: "Fristen er før saken kom.", en: "The deadline is before the matter came."),
      fix: Phrase(nb: "Rett «deadline» eller «received».", en: "Mend 'deadline' or 'received'."), at: origin)
  }

  fileprivate static func shortConsultation(_ days: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "consultation.short",
      Phrase(
        nb: "Fristen er \(days) dager etter at saken kom. Utredningsinstruksen 3-3 sier minst seks uker (42 dager), og "
          + "normalt tre måneder.",
        en: "The deadline is \(days) days after the matter came. Utredningsinstruksen 3-3 says at least six weeks "
          + "(42 days), and normally three months."),
      fix: Phrase(
        nb: "Be avsenderen om lengre frist, eller rett datoene.", en: "Ask the sender for more time, or mend the dates."
      ),
      at: origin)
  }

  fileprivate static func deadlinePassed(_ deadline: Day, at origin: Origin) -> Finding {
    Finding(
      .warning, "consultation.overdue",
      Phrase(
        nb: "Fristen gikk ut \(deadline), og innspillet er ikke sendt.",
        en: "The deadline was \(deadline), and the input is not sent."),
      fix: Phrase(
        nb: "Skriv «sent: …» om det er sendt, ellers «state: cancelled» med en «reason».",
        en: "Write 'sent: …' where it is sent, else 'state: cancelled' with a 'reason'."),
      at: origin)
  }

  fileprivate static func stepPassed(_ step: ConsultationStep, _ day: Day, deadline: Day, at origin: Origin) -> Finding
  {
    Finding(
      .note, "consultation.step",
      Phrase(
        nb: "Etter planen skulle \(step.label.nb) vært \(step.ready) \(day). Fristen er \(deadline).",
        en: "By the plan, \(step.label.en) should have been done by \(day). The deadline is \(deadline)."),
      fix: Phrase(
        nb: "Se om dere rekker fristen, eller skriv «sent: …» om innspillet er sendt.",
        en: "See whether you can make the deadline, or write 'sent: …' where the input is sent."),
      at: origin)
  }
}
