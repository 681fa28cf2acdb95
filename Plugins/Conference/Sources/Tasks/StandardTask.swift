import SpreCore

/// A task that every conference has, with its distance from the first or the last day.
struct StandardTask: Sendable {
  /// Which end of the conference the days are counted from.
  enum Distance: Sendable, Hashable {
    case before(Int)
    case after(Int)
  }

  var title: ReaderPhrase
  var distance: Distance

  /// Spre's own advice for a two-day conference in Norway, of November 2026; no source binds anybody to it.
  static let all: [StandardTask] = [
    StandardTask(
      .before(270), nb: "Sett ned programkomité med brukerrepresentanter",
      nn: "Set ned programkomité med brukarrepresentantar",
      en: "Form the programme committee, with user representatives",
      se: "Nammat prográmmalávdegotti mas leat geavaheaddjiovddasteaddjit"),
    StandardTask(
      .before(240), nb: "Bestill lokaler: trinnfrie, med teleslynge", nn: "Bestill lokale: trinnfrie, med teleslyngje",
      en: "Book the venue: step-free, with a hearing loop", se: "Diŋgo lanjaid: lávkehagat, gullanveahkkin"),
    StandardTask(
      .before(200), nb: "Send ut invitasjon til å bidra", nn: "Send ut invitasjon til å bidra",
      en: "Open the call for contributions", se: "Bovdehus buktit sisdoalu"),
    StandardTask(
      .before(140), nb: "Frist for å melde inn bidrag", nn: "Frist for å melde inn bidrag",
      en: "Close the call for contributions", se: "Áigemearri buktit sisdoalu"),
    StandardTask(
      .before(110), nb: "Vedta programmet, og gi alle svar", nn: "Vedta programmet, og gi alle svar",
      en: "Decide the programme, and answer everybody", se: "Mearrit prográmma, ja vástidit buohkaide"),
    StandardTask(
      .before(100), nb: "Åpne påmeldingen, og spør om behov for tilrettelegging",
      nn: "Opne påmeldinga, og spør om behov for tilrettelegging",
      en: "Open registration, and ask about access needs", se: "Raba dieđiheami, ja jeara heivehandárbbuid birra"),
    StandardTask(
      .before(90), nb: "Legg ut programmet", nn: "Legg ut programmet", en: "Publish the programme",
      se: "Almmut prográmma"),
    StandardTask(
      .before(60), nb: "Bestill tolk og skrivetolk, og prøv teleslyngen",
      nn: "Bestill tolk og skrivetolk, og prøv teleslyngja",
      en: "Book interpreters and captioners, and try the hearing loop",
      se: "Diŋgo dulkka ja čállindulkka, ja geahččal gullanveahki"),
    StandardTask(
      .before(30), nb: "Send påminnelse om påmeldingsfristen", nn: "Send påminning om påmeldingsfristen",
      en: "Send a reminder of the last day to register", se: "Muittuhuvvo dieđihanáigemearri"),
    StandardTask(
      .before(21), nb: "Gi møteledere og bidragsytere tider og råd om universell utforming",
      nn: "Gi møteleiarar og bidragsytarar tider og råd om universell utforming",
      en: "Give chairs and contributors their times and advice on accessible slides",
      se: "Atte áiggiid ja rávvagiid čoahkkinjođiheddjiide ja buktiide"),
    StandardTask(
      .before(14), nb: "Gjør materiell klart, også i tilgjengelig form",
      nn: "Gjer materiell klart, også i tilgjengeleg form", en: "Have the materials ready, in accessible form too",
      se: "Gárves materiála, maiddái olahahtti hámis"),
    StandardTask(
      .after(1), nb: "Send ut evaluering", nn: "Send ut evaluering", en: "Send the evaluation",
      se: "Sádde evaluerema"),
    StandardTask(
      .after(14), nb: "Legg ut presentasjoner og opptak", nn: "Legg ut presentasjonar og opptak",
      en: "Publish slides and recordings", se: "Almmut presentašuvnnaid ja báddemiid"),
    StandardTask(
      .after(45), nb: "Skriv rapport: hvem ble nådd, målt mot målene",
      nn: "Skriv rapport: kven vart nådde, målt mot måla", en: "Write the report: who was reached, against the goals",
      se: "Čále raportta: geaid olaheimmet"),
  ]

  /// How long before the opening each channel of the plan carries the invitation.
  static let invitation = Distance.before(85)

  /// The tasks for a contribution to somebody else's conference.
  static let contribution: [StandardTask] = [
    StandardTask(
      .before(45), nb: "Bestill reise og overnatting", nn: "Bestill reise og overnatting",
      en: "Book travel and stay", se: "Diŋgo mátkki ja idjadeami"),
    StandardTask(
      .after(14), nb: "Del det vi lærte og det vi viste fram", nn: "Del det vi lærte og det vi viste fram",
      en: "Share what we learned and what we showed", se: "Juoge maid oahpaimet ja čájeheimmet"),
  ]

  /// How many days before the first deadline the abstract has to be approved; before the opening where there is none.
  static let daysFromApproval = 14

  /// The one that every contribution with an abstract has.
  static let approval = StandardTask(
    .before(120), nb: "Få sammendraget godkjent av medforfatterne", nn: "Få samandraget godkjent av medforfattarane",
    en: "Have the abstract approved by the co-authors", se: "Oaččo čoahkkáigeasu dohkkehuvvot mielčálliin")

  /// The one that posters have.
  static let print = StandardTask(
    .before(21), nb: "Trykk posteren", nn: "Trykk posteren", en: "Print the poster", se: "Prentte poastara")

  /// The one that stands have.
  static let stand = StandardTask(
    .before(21), nb: "Gjør materiell til standen klart", nn: "Gjer materiell til standen klart",
    en: "Have the materials for the stand ready", se: "Gárves standda materiála")

  private init(_ distance: Distance, nb: String, nn: String, en: String, se: String) {
    self.distance = distance
    title = ReaderPhrase(nb: nb, nn: nn, en: en, se: se)
  }
}
