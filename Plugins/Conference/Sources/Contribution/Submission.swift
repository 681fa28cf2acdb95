import SpreCore

/// What the service offers somebody else's conference: a talk, a poster, a stand or a chair.
struct Submission: Sendable {
  /// The sort of a submission.
  enum Form: String, Sendable, Hashable, CaseIterable {
    case talk, poster, stand, chair
  }

  /// How far a submission has come.
  enum Status: String, Sendable, Hashable, CaseIterable {
    case idea, submitted, accepted, declined
  }

  var title: LocalizedText
  var form: Form
  var by: [Placed<String>]
  var abstract: LocalizedText?
  var status: Status
  var item: String?
  var origins: Origins
}

extension Submission {
  init(_ value: Value, main: Language) {
    title = value["title"]?.words(main: main) ?? LocalizedText([main: "?"])
    form = value["type"]?.text.flatMap(Form.init(rawValue:)) ?? .talk
    by = value["by"]?.placedTexts ?? []
    abstract = value["abstract"]?.words(main: main)
    status = value["status"]?.text.flatMap(Status.init(rawValue:)) ?? .idea
    item = value["item"]?.text
    origins = value.origins
  }

  /// Whether an abstract goes with it.
  var hasAbstract: Bool { form == .talk || form == .poster }
}

extension Submission.Form {
  /// The sort for readers.
  var words: ReaderPhrase {
    switch self {
    case .talk: ReaderPhrase(nb: "Innlegg", nn: "Innlegg", en: "Talk", se: "Sáhkavuorru")
    case .poster: ReaderPhrase(nb: "Poster", nn: "Poster", en: "Poster", se: "Poastar")
    case .stand: ReaderPhrase(nb: "Stand", nn: "Stand", en: "Stand", se: "Stánda")
    case .chair: ReaderPhrase(nb: "Møteledelse", nn: "Møteleiing", en: "Chairing", se: "Čoahkkinjođiheapmi")
    }
  }

  static var choices: [FieldType.Choice] {
    allCases.map { FieldType.Choice($0.rawValue, Phrase(nb: $0.words.nb, en: $0.words.en)) }
  }
}

extension Submission.Status {
  /// The status for readers.
  var words: ReaderPhrase {
    switch self {
    case .idea: ReaderPhrase(nb: "idé", nn: "idé", en: "idea", se: "jurdda")
    case .submitted: ReaderPhrase(nb: "sendt inn", nn: "sendt inn", en: "submitted", se: "sáddejuvvon")
    case .accepted: ReaderPhrase(nb: "antatt", nn: "teke imot", en: "accepted", se: "dohkkehuvvon")
    case .declined: ReaderPhrase(nb: "avslått", nn: "avslått", en: "declined", se: "hilgojuvvon")
    }
  }

  static var choices: [FieldType.Choice] {
    allCases.map { FieldType.Choice($0.rawValue, Phrase(nb: $0.words.nb, en: $0.words.en)) }
  }
}
