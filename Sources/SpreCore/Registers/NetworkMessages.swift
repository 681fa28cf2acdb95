/// What is said of networks: their seats, mandates and meetings.
extension NetworkConcern {
  /// The concern as a finding about a network, with the place to look at.
  public func finding(in network: MemberNetwork) -> Finding {
    let name = network.name.best(for: .nb)
    let names = Phrase(nb: name, en: network.name.best(for: .en))
    let (severity, code, message, fix, origin) = parts(network, names)
    return Finding(
      severity, "network.\(code)", Phrase(nb: "\(names.nb): \(message.nb)", en: "\(names.en): \(message.en)"),
      fix: fix, at: origin)
  }

  private func parts(_ network: MemberNetwork, _ names: Phrase) -> (Severity, String, Phrase, Phrase, Origin) {
    let seats = network.origins["seats"]
    let mandate = network.mandate?.origins ?? network.origins
    switch self {
    case .vacancy(let place):
      return (.warning, "vacant", .missing(place), .fillSeats, seats)
    case .overSeats(let place):
      return (.warning, "full", .extra(place), .mendSeats, seats)
    case .unplaced(let seat):
      return (
        .warning, "unplaced",
        Phrase(
          nb: "ingen regel gir plass til «\(seat.title.nb)».", en: "no rule asks for the seat '\(seat.title.en)'."),
        Phrase(
          nb: "Rett regionen, virksomheten eller slaget, eller legg til en regel.",
          en: "Mend the region, the organisation or the kind, or add a rule."),
        seat.origins.record
      )
    case .termEnded(let seat, let day):
      return (
        .warning, "term.ended",
        Phrase(
          nb: "perioden for «\(seat.title.nb)» gikk ut \(day).", en: "the term of '\(seat.title.en)' ended on \(day)."),
        .renewSeat, seat.origins["to"]
      )
    case .termEnding(let seat, let day):
      return (
        .note, "term.ending",
        Phrase(
          nb: "perioden for «\(seat.title.nb)» går ut \(day).", en: "the term of '\(seat.title.en)' ends on \(day)."),
        .renewSeat, seat.origins["to"]
      )
    case .noLeader, .leaderFromHostRegion, .memberFromHost: return leader(network)
    case .mandateEnded, .mandateEnding, .evaluationComing, .evaluationUnderWay, .evaluationPassed:
      return dates(mandate)
    case .noMeeting(let last):
      return (
        .warning, "meeting.none",
        last.map {
          Phrase(
            nb: "det siste møtet var \($0), for over et år siden.",
            en: "the last meeting was on \($0), over a year ago.")
        } ?? Phrase(nb: "ingen møter er logget.", en: "no meeting is logged."),
        .logMeeting(network.id), network.origins.record
      )
    case .fewMeetings(let number, let asked):
      return (
        .warning, "meeting.few",
        Phrase(
          nb: "\(number) av \(asked) møter det siste året.", en: "\(number) of \(asked) meetings in the last year."),
        .logMeeting(network.id), network.origins["rules"]
      )
    }
  }

  private func leader(_ network: MemberNetwork) -> (Severity, String, Phrase, Phrase, Origin) {
    switch self {
    case .leaderFromHostRegion(let seat):
      return (
        .warning, "leader.region",
        Phrase(
          nb: "lederen kommer fra vertens egen region.", en: "the leader comes from the host's own region."),
        Phrase(nb: "Velg en leder fra en annen region.", en: "Choose a leader from another region."),
        seat.origins["leads"]
      )
    case .memberFromHost(let seat):
      return (
        .note, "member.host",
        Phrase(
          nb: "medlemmet fra vertens region bør helst komme fra en annen virksomhet enn verten.",
          en: "the member from the host's region should preferably come from another organisation than the host."),
        Phrase(
          nb: "Spør en annen virksomhet i regionen neste gang.", en: "Ask another organisation of the region next time."
        ),
        seat.origins["organisation"]
      )
    default:
      return (
        .warning, "leader.none",
        Phrase(nb: "ingen plass er merket som leder.", en: "no seat is marked as the leader's."),
        Phrase(nb: "Skriv «leads: true» ved plassen til lederen.", en: "Write 'leads: true' at the leader's seat."),
        network.origins["seats"]
      )
    }
  }

  private func dates(_ origins: Origins) -> (Severity, String, Phrase, Phrase, Origin) {
    switch self {
    case .mandateEnded(let day):
      return (
        .warning, "mandate.ended", Phrase(nb: "mandatet gikk ut \(day).", en: "the mandate ended on \(day)."),
        Phrase(nb: "Skriv inn det nye mandatet.", en: "Enter the new mandate."), origins["to"]
      )
    case .mandateEnding(let day):
      return (
        .note, "mandate.ending", Phrase(nb: "mandatet går ut \(day).", en: "the mandate ends on \(day)."),
        Phrase(nb: "Ta opp hva som skal skje videre.", en: "Raise what shall happen next."), origins["to"]
      )
    case .evaluationPassed(let day):
      return (
        .note, "evaluation.passed",
        Phrase(nb: "tiden for evalueringen gikk ut \(day).", en: "the time for the evaluation ended on \(day)."),
        .removeEvaluation, origins["evaluation"]
      )
    case .evaluationUnderWay(let day):
      return (
        .note, "evaluation.coming", Phrase(nb: "evalueringen begynte \(day).", en: "the evaluation began on \(day)."),
        .removeEvaluation, origins["evaluation"]
      )
    default:
      let day = if case .evaluationComing(let day) = self { day.description } else { "" }
      return (
        .note, "evaluation.coming",
        Phrase(nb: "evalueringen begynner \(day).", en: "the evaluation begins on \(day)."),
        Phrase(nb: "Legg den inn i årets plan.", en: "Put it in the year's plan."), origins["evaluation"]
      )
    }
  }
}

extension Phrase {
  static func missing(_ place: SeatReview.Place) -> Phrase {
    Phrase(
      nb: "\(place.held.count) av \(place.required) plasser er besatt for «\(place.title.nb)».",
      en: "\(place.held.count) of \(place.required) seats are held for '\(place.title.en)'.")
  }

  static func extra(_ place: SeatReview.Place) -> Phrase {
    Phrase(
      nb: "\(place.held.count) sitter på \(place.required) \(place.required == 1 ? "plass" : "plasser") for "
        + "«\(place.title.nb)».",
      en: "\(place.held.count) sit in \(place.required) seat\(place.required == 1 ? "" : "s") for "
        + "'\(place.title.en)'.")
  }

  static let fillSeats = Phrase(
    nb: "Be om et nytt medlem, og før plassen inn når den er besatt.",
    en: "Ask for a new member, and enter the seat once it is held.")

  static let mendSeats = Phrase(
    nb: "Rett plassene, eller skriv «to» ved dem som er gått av.",
    en: "Mend the seats, or write 'to' at those who have left.")

  static let renewSeat = Phrase(
    nb: "Skriv en ny periode, eller «vacant: true» om plassen står tom.",
    en: "Write a new term, or 'vacant: true' where nobody sits there.")

  static let removeEvaluation = Phrase(
    nb: "Fjern «evaluation» når evalueringen er gjort, eller skriv en ny dato.",
    en: "Remove 'evaluation' once it is done, or write another date.")

  static func logMeeting(_ network: String) -> Phrase {
    Phrase(
      nb: "Logg møtene som aktiviteter med «network: \(network)», eller kall inn til et.",
      en: "Log the meetings as activities with 'network: \(network)', or call one.")
  }
}
