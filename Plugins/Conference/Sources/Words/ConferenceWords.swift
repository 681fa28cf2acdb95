import SpreCore

/// The words of a programme and a task list that readers see.
enum ConferenceWords {
  /// Whether somebody who writes Northern Sámi has read the words in that column.
  static let samiIsProofread = false

  static let programme = ReaderPhrase(nb: "Program", nn: "Program", en: "Programme", se: "Prográmma")
  static let audience = ReaderPhrase(nb: "For", nn: "For", en: "For", se: "Geasa")
  static let when = ReaderPhrase(nb: "Når", nn: "Når", en: "When", se: "Goas")
  static let place = ReaderPhrase(nb: "Sted", nn: "Stad", en: "Place", se: "Báiki")
  static let day = ReaderPhrase(nb: "Dag", nn: "Dag", en: "Day", se: "Beaivi")
  static let days = ReaderPhrase(nb: "Dager", nn: "Dagar", en: "Days", se: "Beaivvit")
  static let rooms = ReaderPhrase(nb: "Rommene", nn: "Romma", en: "The rooms", se: "Lanjat")
  static let seats = ReaderPhrase(nb: "plasser", nn: "plassar", en: "seats", se: "saji")
  static let about = ReaderPhrase(nb: "Om øktene", nn: "Om øktene", en: "About the sessions", se: "Bottuid birra")
  static let chair = ReaderPhrase(nb: "Møteleder", nn: "Møteleiar", en: "Chair", se: "Čoahkkinjođiheaddji")
  static let back = ReaderPhrase(
    nb: "Tilbake til oversikten", nn: "Tilbake til oversikta", en: "Back to the overview", se: "Ruovttoluotta")
  static let register = ReaderPhrase(nb: "Meld deg på", nn: "Meld deg på", en: "Register", se: "Dieđit iežat")
  static let registerBy = ReaderPhrase(
    nb: "Frist for påmelding", nn: "Frist for påmelding", en: "Register by", se: "Dieđihanáigemearri")
  static let calendar = ReaderPhrase(
    nb: "Legg programmet i kalenderen din (.ics)", nn: "Legg programmet i kalenderen din (.ics)",
    en: "Put the programme in your calendar (.ics)", se: "Bija prográmma kaleandarii (.ics)")
  static let questions = ReaderPhrase(
    nb: "Spørsmål, eller behov for tilrettelegging?", nn: "Spørsmål, eller behov for tilrettelegging?",
    en: "Questions, or access needs?", se: "Gažaldagat dahje heivehandárbbut?")
  static let cancelled = ReaderPhrase(nb: "Avlyst", nn: "Avlyst", en: "Cancelled", se: "Šluhttejuvvon")
  static let untimed = ReaderPhrase(
    nb: "Tid ikke bestemt", nn: "Tid ikkje bestemt", en: "Time not decided", se: "Áigi ii leat mearriduvvon")
  static let atOnce = ReaderPhrase(
    nb: "økter samtidig", nn: "økter samtidig", en: "sessions at once", se: "oktanis")
  static let noProgramme = ReaderPhrase(
    nb: "Programmet kommer.", nn: "Programmet kjem.", en: "The programme will come.", se: "Prográmma boahtá.")
  static let more = ReaderPhrase(nb: "Les mer", nn: "Les meir", en: "Read more", se: "Loga eanet")
  static let madeBy = ReaderPhrase(nb: "Arrangør", nn: "Arrangør", en: "Organiser", se: "Lágideaddji")

  static let tasks = ReaderPhrase(nb: "Oppgaver", nn: "Oppgåver", en: "Tasks", se: "Barggut")
  static let tick = ReaderPhrase(
    nb: "Sett kryss slik:", nn: "Set kryss slik:", en: "Tick like this:", se: "Ruossas ná:")
  static let counted = ReaderPhrase(
    nb: "Datoene er regnet fra konferansens dager og lagt til arbeidsdager.",
    nn: "Datoane er rekna frå dagane til konferansen og lagde til arbeidsdagar.",
    en: "The dates are counted from the days of the conference and lie on working days.",
    se: "Beaivvit leat rehkenaston konferánssa beivviin ja leat bargobeaivvit.")
  static let week = ReaderPhrase(nb: "uke", nn: "veke", en: "week", se: "vahkku")
  static let undated = ReaderPhrase(nb: "Uten dato", nn: "Utan dato", en: "Without a date", se: "Beaivvi haga")
  static let invite = ReaderPhrase(
    nb: "Send ut invitasjonen", nn: "Send ut invitasjonen", en: "Send the invitation", se: "Sádde bovdehusa")

  static let contributions = ReaderPhrase(nb: "Bidrag", nn: "Bidrag", en: "Contributions", se: "Buktimat")
  static let deadlines = ReaderPhrase(nb: "Frister", nn: "Fristar", en: "Deadlines", se: "Áigemearit")
  static let deadline = ReaderPhrase(nb: "Frist", nn: "Frist", en: "Deadline", se: "Áigemearri")
  static let abstract = ReaderPhrase(nb: "Sammendrag", nn: "Samandrag", en: "Abstract", se: "Čoahkkáigeassu")
  static let noAbstract = ReaderPhrase(
    nb: "Ikke skrevet ennå.", nn: "Ikkje skrive enno.", en: "Not written yet.", se: "Ii leat čállojuvvon vel.")
  static let form = ReaderPhrase(nb: "Form", nn: "Form", en: "Form", se: "Hápmi")
  static let status = ReaderPhrase(nb: "Status", nn: "Status", en: "Status", se: "Dilli")
  static let by = ReaderPhrase(nb: "Ved", nn: "Ved", en: "By", se: "Gii")
  static let link = ReaderPhrase(nb: "Nettsted", nn: "Nettstad", en: "Web site", se: "Neahttabáiki")
  static let done = ReaderPhrase(nb: "gjort", nn: "gjort", en: "done", se: "dahkkon")
  static let shareWith = ReaderPhrase(nb: "for", nn: "for", en: "with", se: "geaiguin")

  /// The sort of a session, as it stands beside its title.
  static func type(_ type: SessionType) -> ReaderPhrase {
    switch type {
    case .plenary: ReaderPhrase(nb: "Plenum", nn: "Plenum", en: "Plenary", se: "Dievasčoahkkin")
    case .parallel: ReaderPhrase(nb: "Parallelt", nn: "Parallelt", en: "Parallel", se: "Oktanis")
    case .workshop: ReaderPhrase(nb: "Arbeidsøkt", nn: "Arbeidsøkt", en: "Workshop", se: "Bargobádji")
    case .posters: ReaderPhrase(nb: "Postere", nn: "Posterar", en: "Posters", se: "Poastarat")
    case .pause: ReaderPhrase(nb: "Pause", nn: "Pause", en: "Break", se: "Bottu")
    case .social: ReaderPhrase(nb: "Sosialt", nn: "Sosialt", en: "Social", se: "Searvelatnja")
    }
  }

  /// The sort of a contribution, where it is not a talk.
  static func type(_ type: ContributionType) -> ReaderPhrase? {
    switch type {
    case .talk, .other: nil
    case .poster: ReaderPhrase(nb: "Poster", nn: "Poster", en: "Poster", se: "Poastar")
    case .workshop: ReaderPhrase(nb: "Arbeidsøkt", nn: "Arbeidsøkt", en: "Workshop", se: "Bargobádji")
    case .discussion: ReaderPhrase(nb: "Samtale", nn: "Samtale", en: "Discussion", se: "Ságastallan")
    case .film: ReaderPhrase(nb: "Film", nn: "Film", en: "Film", se: "Filbma")
    case .stand: ReaderPhrase(nb: "Stand", nn: "Stand", en: "Stand", se: "Stánda")
    }
  }

  /// The days of the week, Monday first (CLDR 46, stand-alone wide names).
  static let weekdays = [
    ReaderPhrase(nb: "mandag", nn: "måndag", en: "Monday", se: "vuossárga"),
    ReaderPhrase(nb: "tirsdag", nn: "tysdag", en: "Tuesday", se: "maŋŋebárga"),
    ReaderPhrase(nb: "onsdag", nn: "onsdag", en: "Wednesday", se: "gaskavahkku"),
    ReaderPhrase(nb: "torsdag", nn: "torsdag", en: "Thursday", se: "duorastat"),
    ReaderPhrase(nb: "fredag", nn: "fredag", en: "Friday", se: "bearjadat"),
    ReaderPhrase(nb: "lørdag", nn: "laurdag", en: "Saturday", se: "lávvardat"),
    ReaderPhrase(nb: "søndag", nn: "søndag", en: "Sunday", se: "sotnabeaivi"),
  ]
}
