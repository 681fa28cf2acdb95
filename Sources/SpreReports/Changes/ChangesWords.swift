import SpreCore

/// The words around what has changed since an approval.
enum ChangesWords {
  static func since(_ role: String, _ date: Day) -> Phrase {
    Phrase(
      nb: "Endret siden \(role) godkjente \(date.written(in: .nb)):",
      en: "Changed since \(role) approved on \(date.written(in: .en)):")
  }

  static let nothing = Phrase(nb: "  Ingenting.", en: "  Nothing.")
  static let sameWords = Phrase(
    nb: "Ordene som leserne møter, er de samme; utseende og hoder kan være endret.",
    en: "The words that readers meet are the same; looks and headers may have changed.")

  static func change(_ change: ApprovalChanges.Change) -> Phrase {
    switch change {
    case .changed: Phrase(nb: "endret", en: "changed")
    case .added: Phrase(nb: "ny", en: "new")
    case .removed: Phrase(nb: "borte", en: "gone")
    }
  }
}
