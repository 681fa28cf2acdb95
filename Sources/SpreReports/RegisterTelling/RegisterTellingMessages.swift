import SpreCore

/// The words of the sections about registers.
enum RegisterWords {
  static let noSource = ReportPhrase(nb: "uten kilde", nn: "utan kjelde", en: "without a source")
  static let constructed = ReportPhrase(nb: "konstruert", nn: "konstruert", en: "made up")
  static let sources = ReportPhrase(nb: "Hvem som sier det", nn: "Kven som seier det", en: "Who says so")

  static let networks = ReportPhrase(
    nb: "Nettverk og referansegrupper", nn: "Nettverk og referansegrupper", en: "Networks and reference groups")
  static let network = ReportPhrase(nb: "Nettverk", nn: "Nettverk", en: "Network")
  static let filled = ReportPhrase(nb: "Besatte plasser", nn: "Besette plassar", en: "Seats filled")
  static let vacant = ReportPhrase(nb: "Ledige", nn: "Ledige", en: "Vacant")
  static let over = ReportPhrase(nb: "Flere enn regelen sier", nn: "Fleire enn regelen seier", en: "Over the rule")
  static let ending = ReportPhrase(nb: "Går ut i perioden", nn: "Går ut i perioden", en: "Ends in the period")
  static let mandate = ReportPhrase(nb: "mandatet", nn: "mandatet", en: "the mandate")

  static let offerings = ReportPhrase(nb: "Gruppetilbud", nn: "Gruppetilbod", en: "Group offerings")
  static let offeringsOfNoYear = ReportPhrase(
    nb: "Tilbud som registeret ikke sier året for:", nn: "Tilbod som registeret ikkje seier året for:",
    en: "Offerings that the register gives no year for:")
  static let offeringsLater = ReportPhrase(
    nb: "Registeret har bare tilbud fra senere år.", nn: "Registeret har berre tilbod frå seinare år.",
    en: "The register holds offerings of later years only.")
  static let reach = ReportPhrase(nb: "Rekkevidde", nn: "Rekkjevidd", en: "Reach")
  static let offeringCount = ReportPhrase(nb: "Tilbud", nn: "Tilbod", en: "Offerings")
  static let participants = ReportPhrase(nb: "Deltakere", nn: "Deltakarar", en: "Participants")

  static let products = ReportPhrase(
    nb: "Produktene i regionene", nn: "Produkta i regionane", en: "The products in the regions")
  static let productsLead = ReportPhrase(
    nb:
      "«Tilbys» er at folk der kan få det, «overtatt» at regionen driver det selv, og «ikke kjent» at registeret ikke "
      + "sier noe.",
    nn:
      "«Blir tilbode» er at folk der kan få det, «overteke» at regionen driv det sjølv, og «ikkje kjent» at registeret "
      + "ikkje seier noko.",
    en: "'Offered' is that people there can get it, 'taken over' that the region runs it itself, and 'not known' that "
      + "the register says nothing.")

  static let relays = ReportPhrase(
    nb: "De som formidler videre", nn: "Dei som formidlar vidare", en: "Those who pass word on")
  static let relaysLead = ReportPhrase(
    nb: "Dem de når, er nådd i annen hånd. De tallene legges aldri til våre egne.",
    nn: "Dei som blir nådde slik, er nådde i andre hand. Dei tala blir aldri lagde til våre eigne.",
    en: "Whom they reach is reached at second hand. Those numbers are never added to our own.")
  static let organisation = ReportPhrase(nb: "Virksomhet", nn: "Verksemd", en: "Organisation")
  static let passesOn = ReportPhrase(nb: "Formidler", nn: "Formidlar", en: "Passes on")
  static let secondHand = ReportPhrase(nb: "Nådd i annen hånd", nn: "Nådd i andre hand", en: "Reached at second hand")

  static let feedback = ReportPhrase(nb: "Tilbakemeldinger", nn: "Tilbakemeldingar", en: "Feedback")
  static let feedbackText = ReportPhrase(nb: "Tilbakemelding", nn: "Tilbakemelding", en: "What was said")
  static let done = ReportPhrase(nb: "Hva som ble gjort", nn: "Kva som vart gjort", en: "What was done")
  static let nothingDone = ReportPhrase(nb: "ingenting ennå", nn: "ingenting enno", en: "nothing yet")
  static let doneWithoutWords = ReportPhrase(
    nb: "fulgt opp, ikke skrevet hvordan", nn: "følgt opp, ikkje skrive korleis", en: "followed up, how is not written")
  static let toldBack = ReportPhrase(nb: "Meldt tilbake", nn: "Meldt tilbake", en: "Told back")
  static let yes = ReportPhrase(nb: "ja", nn: "ja", en: "yes")
  static let no = ReportPhrase(nb: "nei", nn: "nei", en: "no")

  static let evidence = ReportPhrase(nb: "Kunnskapsgrunnlaget", nn: "Kunnskapsgrunnlaget", en: "The evidence")
  static let reference = ReportPhrase(nb: "Kunnskap", nn: "Kunnskap", en: "Evidence")
  static let supports = ReportPhrase(nb: "Støtter", nn: "Støttar", en: "Supports")
  static let ofDate = ReportPhrase(nb: "Fra", nn: "Frå", en: "Of")
  static let linkChecked = ReportPhrase(nb: "Lenken sjekket", nn: "Lenkja sjekka", en: "Link checked")
  static let notChecked = ReportPhrase(nb: "ikke sjekket", nn: "ikkje sjekka", en: "not checked")

  static let indicators = ReportPhrase(nb: "Indikatorene", nn: "Indikatorane", en: "The indicators")
  static let indicator = ReportPhrase(nb: "Indikator", nn: "Indikator", en: "Indicator")
  static let value = ReportPhrase(nb: "Verdi", nn: "Verdi", en: "Value")
  static let numerator = ReportPhrase(nb: "Teller", nn: "Teljar", en: "Numerator")
  static let denominator = ReportPhrase(nb: "Nevner", nn: "Nemnar", en: "Denominator")
  static let target = ReportPhrase(nb: "Mål", nn: "Mål", en: "Target")

  static func held(_ count: String) -> ReportPhrase {
    ReportPhrase(
      nb: "\(count), ingen regel om antall", nn: "\(count), ingen regel om talet", en: "\(count), no rule on how many")
  }

  static func networksLead(_ day: String) -> ReportPhrase {
    ReportPhrase(nb: "Plassene slik de var \(day).", nn: "Plassane slik dei var \(day).", en: "The seats as of \(day).")
  }

  static func offeringsOf(_ year: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "Slik registeret viser \(year):", nn: "Slik registeret viser \(year):", en: "As the register shows \(year):")
  }

  static func openFeedback(_ open: Int, _ all: Int, _ language: ReportLanguage) -> ReportPhrase {
    let share = TellingWords.of(open, all, language)
    return ReportPhrase(
      nb: "\(share.nb) tilbakemeldinger venter på at noe blir gjort.",
      nn: "\(share.nn) tilbakemeldingar ventar på at noko blir gjort.", en: "\(share.en) wait for something to be done."
    )
  }

  static func indicatorsLead(_ smallest: Int) -> ReportPhrase {
    ReportPhrase(
      nb: "En andel av færre enn \(smallest) vises som antall av antall, ikke i prosent.",
      nn: "Ein del av færre enn \(smallest) blir vist som tal av tal, ikkje i prosent.",
      en: "A share of fewer than \(smallest) is shown as so many of so many, not as a percentage.")
  }

  static func seat(_ kind: Seat.Kind) -> ReportPhrase {
    switch kind {
    case .member: ReportPhrase(nb: "medlem", nn: "medlem", en: "member")
    case .userRepresentative:
      ReportPhrase(nb: "brukerrepresentant", nn: "brukarrepresentant", en: "user representative")
    case .secretary: ReportPhrase(nb: "sekretær", nn: "sekretær", en: "secretary")
    case .invited: ReportPhrase(nb: "invitert", nn: "invitert", en: "invited")
    }
  }

  static func level(_ level: Offering.Level) -> ReportPhrase {
    switch level {
    case .local: ReportPhrase(nb: "lokalt", nn: "lokalt", en: "local")
    case .regional: ReportPhrase(nb: "regionalt", nn: "regionalt", en: "regional")
    case .national: ReportPhrase(nb: "nasjonalt", nn: "nasjonalt", en: "national")
    }
  }

  static func product(_ status: ProductStatus) -> ReportPhrase {
    switch status {
    case .offered: ReportPhrase(nb: "tilbys", nn: "blir tilbode", en: "offered")
    case .adopted: ReportPhrase(nb: "overtatt", nn: "overteke", en: "taken over")
    case .unknown: TellingWords.unknown
    }
  }
}
