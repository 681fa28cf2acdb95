import SpreCore

/// The words around what has changed since an approval.
enum ChangesWords {
  static func since(_ role: String, _ date: Day) -> Phrase {
    Phrase(
      nb: "Endret siden \(role) godkjente \(date.written(in: .nb)):",
      en: "Changed since \(role) approved on \(date.written(in: .en)):")
  }

  static let nothing = Phrase(nb: "Ingenting.", en: "Nothing.")
  static let sameWords = Phrase(
    nb: "Ordene som leserne møter, er de samme.", en: "The words that readers meet are the same.")

  static func look(_ path: String) -> Phrase {
    Phrase(nb: "Utseendet er endret: \(path)", en: "The look has changed: \(path)")
  }

  static func headers(_ path: String) -> Phrase {
    Phrase(nb: "\(path) (hoder)", en: "\(path) (headers)")
  }

  /// What people call a header; those for mail programs have no name but their own.
  static func header(_ name: String) -> Phrase {
    switch name {
    case "From": Phrase(nb: "Fra", en: "From")
    case "Reply-To": Phrase(nb: "Svar til", en: "Reply to")
    case "Subject": Phrase(nb: "Emne", en: "Subject")
    case "Date": Phrase(nb: "Dato", en: "Date")
    default: Phrase(nb: name, en: name)
    }
  }

  static func title(_ activity: String) -> Phrase {
    Phrase(nb: "Endret siden godkjenningen: \(activity)", en: "Changed since the approval: \(activity)")
  }

  static let madeFrom = Phrase(nb: "Det utkastene lages av", en: "What the drafts are made from")
  static let looksAndHeaders = Phrase(nb: "Utseende og hoder", en: "Looks and headers")
  static let words = Phrase(nb: "Ordene", en: "The words")
  static let howToRead = Phrase(
    nb: "Det som er borte, er merket med − og strøket over; det som er nytt, er merket med +.",
    en: "What is gone is marked with − and struck through; what is new is marked with +.")

  static func change(_ change: ApprovalChanges.Change) -> Phrase {
    switch change {
    case .changed: Phrase(nb: "endret", en: "changed")
    case .added: Phrase(nb: "ny", en: "new")
    case .removed: Phrase(nb: "borte", en: "gone")
    }
  }
}
