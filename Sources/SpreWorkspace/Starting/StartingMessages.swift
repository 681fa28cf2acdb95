import SpreCore

/// What new files tell the person who fills them in.
extension Phrase {
  static let aboutWorkspace = Phrase(
    nb: """
      Arbeidsmappen: hvem som sender, på hvilke språk, og hva andre systemer fyller inn.
      Linjer som begynner med # er forklaringer. Bytt ut eksemplene med deres egne opplysninger.
      """,
    en: """
      The workspace: who sends, in which languages, and what other systems fill in.
      Lines that begin with # explain. Replace the examples with facts of your own.
      """)
  static let aboutLanguages = Phrase(
    nb: "Språkene leserne får, hovedspråket først: nb, nn, en eller se.",
    en: "The languages readers get, the main one first: nb, nn, en or se.")
  static let aboutWorkingLanguage = Phrase(
    nb: "Språket Spre snakker til dere på: nb eller en.", en: "The language Spre talks to you in: nb or en.")
  static let aboutSender = Phrase(
    nb: "Postkassen nyhetsbrevene kommer fra.", en: "The mailbox that newsletters come from.")
  static let aboutRoles = Phrase(
    nb: "Roller i stedet for navn. Navn kan stå i people.yml (rolle: navn), som git lar ligge på din maskin.",
    en: "Roles instead of names. Names may stand in people.yml (role: name), which git leaves on your machine.")
  static let leader = Phrase(nb: "Leder", en: "Leader")
  static let adviser = Phrase(nb: "Kommunikasjonsrådgiver", en: "Communication adviser")
  static let aboutBrand = Phrase(
    nb: "Hovedfargen, som #RRGGBB.", en: "The main colour, as #RRGGBB.")
  static let aboutAddresses = Phrase(
    nb: "Nettstedet, og stedet på nettet der bildene ligger.", en: "The web site, and where on the web pictures lie.")
  static let aboutBodyType = Phrase(
    nb: """
      Hvilken regel om bokmål og nynorsk som gjelder (språklova § 13):
      central (sentralt statsorgan), regionalMajority eller regionalNeutral (regionalt organ), none (ingen).
      """,
    en: """
      Which rule on the two forms of Norwegian holds (språklova, section 13):
      central (central state body), regionalMajority or regionalNeutral (regional body), none.
      """)
  static let aboutSlots = Phrase(
    nb: """
      Det som fylles inn når brevet sendes. html: flettefeltene i systemet dere sender fra.
      eml: for brev som sendes fra et vanlig e-postprogram; tomt navn gir en hilsen uten navn.
      Uten «view» fører lenken «Vis i nettleseren» til brevets egen side under webAddress.
      """,
    en: """
      What is filled in when the letter is sent. html: the merge tags of the system you send from.
      eml: for letters sent from an ordinary mail program; an empty name greets without one.
      Without 'view' the link "View in your browser" leads to the letter's own page under webAddress.
      """)

  static let aboutSettings = Phrase(
    nb: """
      Brevet slik du vil ha det. Fjern # foran linjene du bruker.
      Alt som kan stå her: spre channels show newsletter
      """,
    en: """
      The letter as you want it. Remove the # before the lines you use.
      All that may stand here: spre channels show newsletter
      """)
  static let proposed = Phrase(
    nb: """
      Sakene, i rekkefølge. Spre foreslår; du bestemmer. Flytt, fjern eller legg til linjer.
      Brevet samler dem etter slag: det slaget først som den første saken har.
      """,
    en: """
      The items, in order. Spre proposes; you decide. Move, remove or add lines.
      The letter gathers them by kind: the kind of the first item comes first.
      """)
  static let leftOut = Phrase(nb: "Ikke foreslått:", en: "Not proposed:")
  static func moreLeftOut(_ count: Int) -> Phrase {
    Phrase(nb: "… og \(count) til: se «spre check».", en: "… and \(count) more: see 'spre check'.")
  }
  static func takenBefore(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "Én sak er brukt før i samme kanal." : "\(count) saker er brukt før i samme kanal.",
      en: count == 1
        ? "One item was used before in the same channel."
        : "\(count) items were used before in the same channel.")
  }
  static let firstItem = Phrase(nb: "den første saken", en: "the first item")
  static func aboutNewsletter(_ id: String) -> Phrase {
    Phrase(
      nb: "Ett nyhetsbrev. Se utkastet med: spre draft \(id)",
      en: "One newsletter. See its draft with: spre draft \(id)")
  }

  static let summaryHere = Phrase(
    nb: "\(Placeholder.opening.nb): Si saken i én til tre setninger.",
    en: "\(Placeholder.opening.en): say it in one to three sentences.")
  static let bodyHere = Phrase(
    nb: "\(Placeholder.opening.nb) med teksten. Skriv kort, og det viktigste først.",
    en: "\(Placeholder.opening.en) with the text. Keep it short, the most important thing first.")
  static let kindsOfItem = Phrase(
    nb: "Hva det er: news, publication, event, tool, film, course eller consultation.",
    en: "What it is: news, publication, event, tool, film, course or consultation.")
  static let groupsOfItem = Phrase(
    nb: "Hvem saken er for: kodene fra plan.yml som [A, B], eller all.",
    en: "Who it is for: the codes of plan.yml as [A, B], or all.")
  static let moreOfItem = Phrase(
    nb: """
      Mer som kan stå her; fjern # foran det du bruker.
      Ord på et annet språk merkes i teksten under: [ord](lang:en).
      """,
    en: """
      More that may stand here; remove the # before what you use.
      Words in another language are marked in the text below: [ord](lang:nb).
      """)

  static func kindsOfActivity(_ kinds: [ActivityKind]) -> Phrase {
    func list(_ language: WorkingLanguage) -> String {
      kinds.map { "\($0.id) (\($0.label[language]))" }.joined(separator: ", ")
    }
    return Phrase(nb: "Hva slags aktivitet: \(list(.nb)).", en: "What sort of activity: \(list(.en)).")
  }
  static func measuresOfActivity(_ ids: String) -> Phrase {
    Phrase(nb: "Tiltaket den gjennomfører: \(ids).", en: "The measure it carries out: \(ids).")
  }
  static let datesOfActivity = Phrase(
    nb: "date for én dag, from og to for flere. Uten dato er aktiviteten planlagt, ikke tidfestet.",
    en: "date for one day, from and to for several. Without a date the activity is planned, not scheduled.")
  static let groupsOfActivity = Phrase(
    nb: "Målgruppene er tiltakets når groups mangler.",
    en: "The target groups are the measure's when groups is absent.")
  static func orATable(_ field: String) -> Phrase {
    Phrase(
      nb: "Eller en tabell ved siden av filen: \(field): NAVN.csv.",
      en: "Or a table beside the file: \(field): NAME.csv.")
  }
  static let aboutOfActivity = Phrase(
    nb: "Aktiviteten den forteller om, som når innlegg handler om en konferanse.",
    en: "The activity it tells about, as when posts are about a conference.")
  static let afterwards = Phrase(
    nb: "Etterpå: hvordan det gikk, og hvor mange som kom (exact, atLeast, about eller unknown).",
    en: "Afterwards: how it went, and how many came (exact, atLeast, about or unknown).")
}
