extension FieldType {
  /// The type in words, as the object of "write …".
  public var description: Phrase {
    switch self {
    case .text: Phrase(nb: "en tekst", en: "a text")
    case .localizedText: Phrase(nb: "en tekst, eller en tekst per språk", en: "a text, or a text per language")
    case .int(let range):
      range.upperBound == .max
        ? Phrase(nb: "et helt tall fra \(range.lowerBound)", en: "a whole number from \(range.lowerBound)")
        : Phrase(
          nb: "et helt tall fra \(range.lowerBound) til \(range.upperBound)",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .bool: Phrase(nb: "true eller false", en: "true or false")
    case .day: Phrase(nb: "en dato som 2026-11-02", en: "a date like 2026-11-02")
    case .dayOrMonth:
      Phrase(
        nb: "en dato som 2026-11-02, en måned som 2026-11 eller et år som 2026",
        en: "a date like 2026-11-02, a month like 2026-11 or a year like 2026")
    case .time: Phrase(nb: "et klokkeslett som 09:00", en: "a time like 09:00")
    case .url: Phrase(nb: "en adresse med https, http eller mailto", en: "an address with https, http or mailto")
    case .mailAddress: Phrase(nb: "en e-postadresse som post@example.org", en: "a mail address like post@example.org")
    case .colour: Phrase(nb: "en farge som #1a5276", en: "a colour like #1a5276")
    case .file: Phrase(nb: "en sti til en fil", en: "a path to a file")
    case .language:
      Phrase(
        nb: "et språk: \(Language.allCases.map(\.rawValue).joined(separator: ", "))",
        en: "a language: \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
    case .groupCode:
      Phrase(
        nb: "en gruppekode: en stor bokstav, så inntil tre store bokstaver eller sifre",
        en: "a group code: a capital letter, then up to three capitals or digits")
    case .identifier:
      Phrase(
        nb: "en id med små bokstaver a–z, sifre og bindestrek",
        en: "an id of lower-case letters a-z, digits and hyphens")
    case .choice(let choices):
      Phrase(
        nb: "et av: \(choices.map(\.explained).joined(separator: ", "))",
        en: "one of: \(choices.map(\.value).joined(separator: ", "))")
    case .reference(let kind):
      Phrase(nb: "navnet på \(kind.article) \(kind.noun.nb)", en: "the name of a known \(kind.noun.en)")
    case .audience: Phrase(nb: "all, none eller en liste med grupper", en: "all, none or a list of groups")
    case .list(let element):
      Phrase(nb: "en liste der hver er \(element.description.nb)", en: "a list, each \(element.description.en)")
    case .record(let fields):
      Phrase(
        nb: "felter med navn: \(fields.map(\.name).joined(separator: ", "))",
        en: "named fields: \(fields.map(\.name).joined(separator: ", "))")
    case .map(_, let element):
      Phrase(nb: "nøkler, hver med \(element.description.nb)", en: "keys, each with \(element.description.en)")
    case .anything: Phrase(nb: "hva som helst", en: "anything")
    }
  }

  /// The name of the type in the code of a finding.
  var codeName: String {
    switch self {
    case .text, .anything: "text"
    case .localizedText: "localizedText"
    case .int: "number"
    case .bool: "bool"
    case .day, .dayOrMonth: "date"
    case .time: "time"
    case .url: "url"
    case .mailAddress: "mailAddress"
    case .colour: "colour"
    case .file: "file"
    case .language: "language"
    case .groupCode: "groupCode"
    case .identifier: "identifier"
    case .choice: "choice"
    case .reference: "reference"
    case .audience: "audience"
    case .list: "list"
    case .record: "record"
    case .map: "map"
    }
  }
}

extension FieldType.Reference {
  /// The indefinite article of the noun in bokmål.
  var article: String {
    switch self {
    case .measure, .goal, .network: "et"
    case .group, .item, .role, .activity, .channel, .region: "en"
    }
  }

  /// The kind of thing in words.
  public var noun: Phrase {
    switch self {
    case .group: Phrase(nb: "målgruppe", en: "target group")
    case .item: Phrase(nb: "kunnskapssak", en: "knowledge item")
    case .measure: Phrase(nb: "tiltak", en: "measure")
    case .role: Phrase(nb: "rolle", en: "role")
    case .activity: Phrase(nb: "aktivitet", en: "activity")
    case .channel: Phrase(nb: "kanal", en: "channel")
    case .goal: Phrase(nb: "resultatmål", en: "goal")
    case .network: Phrase(nb: "nettverk", en: "network")
    case .region: Phrase(nb: "region", en: "region")
    }
  }
}

extension FieldType.Choice {
  /// The value and, in brackets, what it means in bokmål; values are English words.
  fileprivate var explained: String {
    label.nb.lowercased() == value.lowercased() ? value : "\(value) (\(label.nb))"
  }
}
