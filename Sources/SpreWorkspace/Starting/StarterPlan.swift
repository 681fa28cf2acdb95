import SpreCore

/// The `plan.yml` of a new workspace: the default plan, with every field explained.
enum StarterPlan {
  /// The measure that the newsletters carry out, as far as a newsletter's file needs it.
  static let newsletter = Measure(
    id: "nyhetsbrev", number: 2, name: [.nb: "Nyhetsbrev", .nn: "Nyheitsbrev", .en: "Newsletter"],
    audience: .named(["A", "B", "C", "E", "G"]), channel: "newsletter")

  /// `channels` are the ids of those that the program has; a measure uses the one that suits it.
  static func text(year: Int, channels: [String], comments: WorkingLanguage) -> String {
    """
    \(Phrase.aboutPlan.comment(comments))
    schema: 1

    \(Phrase.aboutPeriod.comment(comments))
    period: {from: \(year), to: \(year)}
    source: >-
      Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten 2018, vedlegg 1:
      Kompetansespredningsplan

    \(Phrase.aboutGroups.comment(comments))
    groups:
      - code: A
        name:
          nb: Fagpersoner i læring og mestring
          nn: Fagpersonar i læring og meistring
          en: Professionals in learning and mastery
        wording: fagpersoner i helsetjenesten som arbeider i tilknytning til fagområdet læring og mestring
        lixAim: 45
      - code: B
        name: {nb: Bruker- og interesseorganisasjoner, nn: Brukar- og interesseorganisasjonar, en: User organisations}
        wording: representanter fra frivillige, bruker- og interesseorganisasjoner
        lixAim: 40
      - code: C
        name:
          nb: Undervisere, forskere og studenter
          nn: Undervisarar, forskarar og studentar
          en: Teachers, researchers and students
        wording: >-
          undervisningspersonell, forskere og studenter tilknyttet relevante fagområder ved universiteter og høyskoler
        lixAim: 55
      - code: D
        name: {nb: Ledere i helsetjenesten, nn: Leiarar i helsetenesta, en: Leaders in the health services}
        wording: ledere i kommune- og spesialisthelsetjenesten
        lixAim: 45
      - code: E
        name: {nb: Politikere og byråkrater, nn: Politikarar og byråkratar, en: Politicians and civil servants}
        wording: politikere og byråkrater
        lixAim: 45
      - code: F
        name: {nb: Pasienter og pårørende, nn: Pasientar og pårørande, en: Patients and relatives}
        wording: personer som har langvarige helseutfordringer og dere pårørende
        lixAim: 35
      - code: G
        name: {nb: Ansatte i tilgrensende fag, nn: Tilsette i tilgrensande fag, en: Staff in neighbouring fields}
        wording: ulike profesjonsgrupper/ansatte i tilgrensende fagområder
        lixAim: 45
      - code: H
        name: {nb: Journalister, nn: Journalistar, en: Journalists}
        wording: helse- og nyhetsjournalister
        lixAim: 40
      - code: I
        name: {nb: Befolkningen, nn: Befolkninga, en: The public}
        wording: befolkningen forøvrig
        lixAim: 35

    \(Phrase.aboutMeasures.comment(comments))
    measures:
      - id: mestring-no
        number: 1
        name: {nb: Mestring.no, nn: Mestring.no, en: Mestring.no}
        wording:
          groups: Alle målgrupper
          means: Nyhets- og kunnskapsformidling, verktøykasse, eksempler fra praksisfeltet, oversikter med mer.
        groups: all\(line("website", channels))
        goals: [kompetanse]

      - id: nyhetsbrev
        number: 2
        name: {nb: Nyhetsbrev, nn: Nyheitsbrev, en: Newsletter}
        wording:
          groups: A, B, C, E, G
          means: Utsendelse per epost månedlig
        groups: [A, B, C, E, G]\(line("newsletter", channels))
        cadence: {every: month}
        push: true
        goals: [kompetanse]

      - id: sosiale-medier
        number: 3
        name: {nb: Sosiale medier, nn: Sosiale medium, en: Social media}
        wording:
          groups: Alle målgrupper
          means: >-
            Åpne kanaler med mulighet for tilbakemeldinger og innspill til kompetansetjenesten, samt målrettet
            informasjonsdeling og dialog på tvers av lokasjoner.
        groups: all\(line("social", channels))
        goals: [kompetanse]

      - id: nettverk
        number: 4
        name: {nb: Nettverksaktivitet, nn: Nettverksaktivitet, en: Networks}
        wording:
          groups: A, B, C, G
          means: Nettverksledelse og aktiv deltakelse i relevante nettverk nasjonalt og internasjonalt
        groups: [A, B, C, G]
        goals: [kompetanse, spredning]

      - id: konferanser
        number: 5
        name: {nb: Konferanser og seminarer, nn: Konferansar og seminar, en: Conferences and seminars}
        wording:
          groups: A, B, C, D, E, F, G,
          means: >-
            Arrangementsansvar (nasjonale) Deltakelse; bidrag i form av presentasjoner, posters, stands eller ledelse av
            parallellsesjoner
        groups: [A, B, C, D, E, F, G]\(line("conference", channels))
        goals: [kompetanse]

      - id: undervisning
        number: 6
        name: {nb: Undervisning, nn: Undervisning, en: Teaching}
        wording:
          groups: C
          means: Forelesninger, filmvisning, gruppeoppgaver på universiteter eller høyskoler
        groups: [C]

      - id: veiledning
        number: 7
        name: {nb: Veiledning, nn: Rettleiing, en: Guidance}
        wording:
          groups: Alle målgrupper
          means: Gjennom møter, videokonferanser, per telefon eller på epost
        groups: all
        goals: [kompetanse]

      - id: fou-samarbeid
        number: 8
        name: {nb: FoU-samarbeid og dialog, nn: FoU-samarbeid og dialog, en: R&D cooperation and dialogue}
        wording:
          groups: A, B, C, D, E, G
          means: Presentasjoner, møtevirksomhet, workshops
        groups: [A, B, C, D, E, G]

      - id: publikasjoner
        number: 9
        name: {nb: Publikasjoner, nn: Publikasjonar, en: Publications}
        wording:
          groups: Alle målgrupper
          means: Fag- og vitenskapelige artikler i eksterne eller interne kanaler
        groups: all

      - id: innspill
        number: 10
        name:
          nb: Innspill til sentrale myndigheter
          nn: Innspel til sentrale styresmakter
          en: Input to central authorities
        wording:
          groups: E
          means: Høringsinnspill, deltakelse i arbeid med sentrale føringer/veiledere, dialog med brukerorganisasjoner
        groups: [E]

    \(Phrase.aboutGoals.comment(comments))
    goals:
      - id: kompetanse
        name: {nb: Kompetanseoppbygging, nn: Kompetanseoppbygging, en: Building competence}
      - id: spredning
        name:
          nb: Likeverdig tilgjengelighet og nasjonal spredning
          nn: Likeverdig tilgjenge og nasjonal spreiing
          en: Equal access and nation-wide spreading
      - id: dokumentasjon
        name:
          nb: Dokumentasjonssystemer knyttet til aktivitet og resultater
          nn: Dokumentasjonssystem knytte til aktivitet og resultat
          en: Systems for documenting activity and results

    \(Phrase.aboutRemarks.comment(comments))
    # remarks:
    #   - \(Phrase.remarkHere[comments])

    """
  }

  /// The line that gives a measure its channel, where the program has that channel.
  private static func line(_ channel: String, _ channels: [String]) -> String {
    channels.contains(channel) ? "\n    channel: \(channel)" : ""
  }
}
