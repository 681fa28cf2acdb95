import SpreCore

extension Plan {
  /// The plan of nine groups and ten measures from the national review of 2018, attachment 1.
  ///
  /// The wording is the source's; the names beside it are short ones for tables and pictures.
  static let example = Plan(
    period: Period(from: 2026, to: 2026), groups: groups, measures: measures, goals: goals,
    remarks: ["Vedlegget inviterer alle til nyhetsbrevet."],
    source: "Helhetlig gjennomgang av nasjonale kompetansetjenester 2018, vedlegg 1")

  private static let groups = [
    group(
      "A", "Fagpersoner i læring og mestring", "Professionals in learning and mastery",
      "fagpersoner i helsetjenesten som arbeider i tilknytning til fagområdet læring og mestring"),
    group(
      "B", "Bruker- og interesseorganisasjoner", "User organisations",
      "representanter fra frivillige, bruker- og interesseorganisasjoner"),
    group(
      "C", "Undervisere, forskere og studenter", "Teachers, researchers and students",
      "undervisningspersonell, forskere og studenter tilknyttet relevante fagområder ved universiteter og høyskoler"),
    group(
      "D", "Ledere i helsetjenesten", "Leaders in the health services", "ledere i kommune- og spesialisthelsetjenesten"
    ),
    group("E", "Politikere og byråkrater", "Politicians and civil servants", "politikere og byråkrater"),
    group(
      "F", "Pasienter og pårørende", "Patients and relatives",
      "personer som har langvarige helseutfordringer og dere pårørende"),
    group(
      "G", "Ansatte i tilgrensende fag", "Staff in neighbouring fields",
      "ulike profesjonsgrupper/ansatte i tilgrensende fagområder"),
    group("H", "Journalister", "Journalists", "helse- og nyhetsjournalister"),
    group("I", "Befolkningen", "The public", "befolkningen forøvrig"),
  ]

  private static let measures = [
    measure(
      1, "mestring-no", "Mestring.no", "Mestring.no", "Alle målgrupper", .all,
      "Nyhets- og kunnskapsformidling, verktøykasse, eksempler fra praksisfeltet, oversikter med mer.",
      ["kompetanse"]),
    measure(
      2, "nyhetsbrev", "Nyhetsbrev", "Newsletter", "A, B, C, E, G", .named(["A", "B", "C", "E", "G"]),
      "Utsendelse per epost månedlig", ["kompetanse"]),
    measure(
      3, "sosiale-medier", "Sosiale medier", "Social media", "Alle målgrupper", .all,
      "Åpne kanaler med mulighet for tilbakemeldinger og innspill til kompetansetjenesten, "
        + "samt målrettet informasjonsdeling og dialog på tvers av lokasjoner.", ["kompetanse"]),
    measure(
      4, "nettverk", "Nettverksaktivitet", "Networks", "A, B, C, G", .named(["A", "B", "C", "G"]),
      "Nettverksledelse og aktiv deltakelse i relevante nettverk nasjonalt og internasjonalt",
      ["kompetanse", "spredning"]),
    measure(
      5, "konferanser", "Konferanser og seminarer", "Conferences and seminars", "A, B, C, D, E, F, G,",
      .named(["A", "B", "C", "D", "E", "F", "G"]),
      "Arrangementsansvar (nasjonale) Deltakelse; bidrag i form av presentasjoner, posters, stands eller "
        + "ledelse av parallellsesjoner", ["kompetanse"]),
    measure(
      6, "undervisning", "Undervisning", "Teaching", "C", .named(["C"]),
      "Forelesninger, filmvisning, gruppeoppgaver på universiteter eller høyskoler"),
    measure(
      7, "veiledning", "Veiledning", "Guidance", "Alle målgrupper", .all,
      "Gjennom møter, videokonferanser, per telefon eller på epost", ["kompetanse"]),
    measure(
      8, "fou-samarbeid", "FoU-samarbeid og dialog", "R&D cooperation and dialogue", "A, B, C, D, E, G",
      .named(["A", "B", "C", "D", "E", "G"]), "Presentasjoner, møtevirksomhet, workshops"),
    measure(
      9, "publikasjoner", "Publikasjoner", "Publications", "Alle målgrupper", .all,
      "Fag- og vitenskapelige artikler i eksterne eller interne kanaler"),
    measure(
      10, "innspill", "Innspill til sentrale myndigheter", "Input to central authorities", "E", .named(["E"]),
      "Høringsinnspill, deltakelse i arbeid med sentrale føringer/veiledere, dialog med brukerorganisasjoner"),
  ]

  private static let goals = [
    Goal(id: "kompetanse", name: [.nb: "Kompetanseoppbygging"]),
    Goal(id: "spredning", name: [.nb: "Likeverdig tilgjengelighet og nasjonal spredning"]),
    Goal(id: "dokumentasjon", name: [.nb: "Dokumentasjonssystemer"]),
  ]

  /// A group on the line of `plan.yml` that its letter stands for: A on 11, B on 12.
  private static func group(_ code: String, _ nb: String, _ en: String, _ wording: String) -> TargetGroup {
    let index = Int(code.unicodeScalars.first!.value - 65)
    return TargetGroup(
      code: code, name: [.nb: nb, .en: en], wording: wording,
      origins: Origins(Origin(file: "plan.yml", line: 11 + index, column: 5, field: "groups[\(index)]")))
  }

  /// A measure on line 20 and its number of `plan.yml`.
  private static func measure(
    _ number: Int, _ id: String, _ nb: String, _ en: String, _ groups: String, _ audience: Audience, _ means: String,
    _ goals: [String] = []
  ) -> Measure {
    Measure(
      id: id, number: number, name: [.nb: nb, .en: en], wording: Measure.Wording(groups: groups, means: means),
      audience: audience, goals: goals,
      origins: Origins(Origin(file: "plan.yml", line: 20 + number, column: 5, field: "measures[\(number - 1)]")))
  }
}
