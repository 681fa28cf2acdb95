import SpreCore

/// What the page of drafts says to the person who reads it before posting.
enum PreviewWords {
  static let howTo = Phrase(
    nb:
      "Ett klikk merker hele teksten i et innlegg, klar til å kopieres. Er en fil rettet for hånd, viser siden teksten "
      + "slik den står i filen, med et merke. Retter du mer, så kjør «spre draft» og last siden på nytt.",
    en:
      "One click selects the whole text of a post, ready to be copied. Where a file has been edited by hand, the page "
      + "shows its text as it stands, with a mark. When you change more, run 'spre draft' and load the page again.")
  static let edited = Phrase(nb: "rettet for hånd", en: "edited by hand")
  static let contents = Phrase(nb: "Saker på denne siden", en: "Items on this page")
  static let activity = Phrase(nb: "aktivitet", en: "activity")
  static let groups = Phrase(nb: "målgrupper", en: "target groups")
  static let noGroups = Phrase(nb: "ingen", en: "none")
  static let decorative = Phrase(nb: "ingen, bildet er bare pynt", en: "none, the picture is just for looks")
  static let missing = Phrase(nb: "mangler", en: "missing")
  static let openFile = Phrase(nb: "Rett teksten i ", en: "Change the text in ")
  static let seeMore = Phrase(nb: "se mer", en: "see more")
  static let rulesHeading = Phrase(nb: "Reglene som gjelder", en: "The rules that apply")
  static let rulesLead = Phrase(
    nb: "Bare det nettverket selv har skrevet, kan stanse et innlegg; alt annet er en advarsel.",
    en: "Only what the network itself has written can hold a post back; everything else is a warning.")
  static let ruleHeads = [
    Phrase(nb: "Nettverk", en: "Network"), Phrase(nb: "Grense", en: "Limit"), Phrase(nb: "Teller", en: "Counts"),
    Phrase(nb: "Sagt av", en: "Said by"), Phrase(nb: "Kilde (sist sjekket)", en: "Source (last checked)"),
  ]

  static func summary(
    _ subjects: Int, _ networks: Int, _ language: Language, _ dates: DateSpan?, _ words: WorkingLanguage
  ) -> String {
    let text = Phrase(
      nb: "\(subjects) \(subjects == 1 ? "sak" : "saker") på \(language.name.nb), hver for \(networks) nettverk",
      en: "\(subjects) \(subjects == 1 ? "item" : "items") in \(language.name.en), each for \(networks) networks")[
        words]
    let day = dates.map { ", \($0.written(in: words == .nb ? .nb : .en))" } ?? ""
    return text + day + "."
  }

  static func onlyIn(_ language: Language) -> Phrase {
    Phrase(nb: "finnes bare på \(language.name.nb)", en: "exists in \(language.name.en) only")
  }

  static func count(_ used: Int, _ limit: Int, _ counting: Counting) -> Phrase {
    let unit = counting == .bytes ? (nb: " byte", en: " bytes") : (nb: "", en: "")
    return Phrase(
      nb: "\(number(used)) av \(number(limit))\(unit.nb)", en: "\(number(used)) of \(number(limit))\(unit.en)")
  }

  /// A number with a narrow space between thousands, as ISO 80000-1 has it.
  static func number(_ number: Int) -> String {
    guard number > 9999 else { return String(number) }
    let rest = String(number % 1000)
    return "\(self.number(number / 1000))\u{202F}\(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(nb: "Feil", en: "Error")
    case .warning: Phrase(nb: "Advarsel", en: "Warning")
    case .note: Phrase(nb: "Merknad", en: "Note")
    }
  }

  static func compose(_ network: String, _ carrying: ComposeLink.Carrying) -> Phrase {
    switch carrying {
    case .text: Phrase(nb: "Åpne \(network) med teksten", en: "Open \(network) with the text")
    case .address: Phrase(nb: "Åpne \(network) med lenken", en: "Open \(network) with the link")
    }
  }

  static func counting(_ counting: Counting) -> Phrase {
    switch counting {
    case .weighted:
      Phrase(
        nb: "vekt: bokstaver 1; …, €, emoji og piler 2; lenke 23",
        en: "weight: letters 1; …, €, emoji and arrows 2; link 23")
    case .graphemes: Phrase(nb: "tegn slik de ser ut, lenken helt ut", en: "characters as they look, links in full")
    case .mastodon:
      Phrase(nb: "tegn slik de ser ut, lenke 23", en: "characters as they look, link 23")
    case .bytes:
      Phrase(
        nb: "byte: a er 1, å er 2, – er 3, emoji 4 eller mer", en: "bytes: a is 1, å is 2, – is 3, emoji 4 or more")
    case .characters: Phrase(nb: "tegn, de fleste emojier 2 eller mer", en: "characters, most emoji 2 or more")
    }
  }

  static func evidence(_ evidence: Evidence) -> Phrase {
    switch evidence {
    case .primary: Phrase(nb: "nettverket selv", en: "the network itself")
    case .secondary: Phrase(nb: "andre", en: "others")
    case .measured: Phrase(nb: "målt", en: "measured")
    case .unverified: Phrase(nb: "ingen sikker kilde", en: "no sure source")
    }
  }
}
