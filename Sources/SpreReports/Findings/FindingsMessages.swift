import SpreCore

/// The words around findings, in a terminal and on a page.
enum FindingsWords {
  static let field = Phrase(nb: "felt", en: "field")
  static let none = Phrase(nb: "Ingen funn.", en: "No findings.")
  static let fix = Phrase(nb: "Slik rettes det:", en: "How to mend it:")

  static func severity(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(nb: "feil", en: "error")
    case .warning: Phrase(nb: "advarsel", en: "warning")
    case .note: Phrase(nb: "merknad", en: "note")
    }
  }

  /// A number of findings of one severity, such as "2 feil".
  static func count(_ n: Int, _ severity: Severity) -> Phrase {
    let one = self.severity(severity)
    switch severity {
    case .error: return Phrase(nb: "\(n) feil", en: n == 1 ? "1 error" : "\(n) errors")
    case .warning:
      return Phrase(nb: n == 1 ? "1 \(one.nb)" : "\(n) advarsler", en: n == 1 ? "1 warning" : "\(n) warnings")
    case .note: return Phrase(nb: n == 1 ? "1 \(one.nb)" : "\(n) merknader", en: n == 1 ? "1 note" : "\(n) notes")
    }
  }
}
