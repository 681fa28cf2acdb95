import SpreCore

extension ChannelScaffold {
  /// What nobody but the channel's author can write, as its page lists it and as the command says it.
  var leftToWrite: [Phrase] {
    [
      Phrase(
        nb: "Si hva kanalen er: navn og sammendrag i Sources/\(name.text)Channel.swift, på bokmål og engelsk.",
        en: "Say what the channel is: name and summary in `Sources/\(name.text)Channel.swift`, in bokmål and English."),
      Phrase(
        nb: "Skriv utkastene den finnes for, i stedet for siden i Sources/\(name.text)DraftPage.swift.",
        en: "Write the drafts it is for, in place of the page in `Sources/\(name.text)DraftPage.swift`."),
      Phrase(
        nb: "Erklær innstillingene i Sources/\(name.text)Settings.swift; en test viser radene README.md da skal ha.",
        en:
          "Declare its settings in `Sources/\(name.text)Settings.swift`; a test shows the rows `README.md` then needs."
      ),
      Phrase(
        nb: "Finn det som kan være galt på dette feltet, i Sources/\(name.text)Check.swift: grenser, frister, lover.",
        en: "Find what may be amiss in its field, in `Sources/\(name.text)Check.swift`: limits, deadlines, laws."),
      Phrase(
        nb: "Skriv testene bare du kan skrive, av hva riktige utkast er. Ødelegg koden for hver, og se den feile.",
        en: "Write the tests only you can write, of what right drafts are. Break the code for each, and see it fail."),
      Phrase(
        nb: "La en som skriver nordsamisk, lese Sources/\(name.text)Words.swift, og si det der.",
        en: "Have somebody who writes Northern Sámi read `Sources/\(name.text)Words.swift`, and say so there."),
      Phrase(
        nb: "Se på utkastene slik leserne gjør: smal og bred skjerm, lyst og mørkt, høyt opplest.",
        en: "Look at the drafts as readers will: narrow and wide, light and dark, read aloud."),
      Phrase(
        nb: "Skriv ferdig Plugins/\(name.text)/README.md, og nevn kanalen i README.md for hele prosjektet.",
        en: "Finish `Plugins/\(name.text)/README.md`, and name the channel in the project's `README.md`."),
    ]
  }
}
