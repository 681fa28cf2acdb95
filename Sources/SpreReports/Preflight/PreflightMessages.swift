import SpreCore

/// The words around the report before drafts go out.
enum PreflightWords {
  static let heading = Phrase(nb: "Kontroll før utsending", en: "Preflight")
  static let editions = Phrase(nb: "Utgavene", en: "The editions")
  static let noEditions = Phrase(nb: "Det er ikke laget noen utgave.", en: "No edition was made.")
  static let overview = Phrase(nb: "Oversikt", en: "Overview")
  static let checks = Phrase(nb: "Kontrollene", en: "The checks")
  static let check = Phrase(nb: "Kontroll", en: "Check")
  static let result = Phrase(nb: "Resultat", en: "Result")
  static let passed = Phrase(nb: "bestått", en: "passed")
  static let notMade = Phrase(nb: "ikke gjort", en: "not made")
  static let other = Phrase(nb: "Annet", en: "Other")
  static let otherLead = Phrase(
    nb: "Funn som ingen av kontrollene eier.", en: "Findings that none of the checks owns.")
  static let looksAt = Phrase(nb: "Ser på:", en: "Looks at:")
  static let counted = Phrase(nb: "Sett og talt", en: "Seen and counted")

  static let edition = Phrase(nb: "Utgave", en: "Edition")
  static let language = Phrase(nb: "Språk", en: "Language")
  static let groups = Phrase(nb: "Grupper", en: "Groups")
  static let size = Phrase(nb: "Størrelse", en: "Size")
  static let words = Phrase(nb: "Ord", en: "Words")
  static let lix = Phrase(nb: "LIX", en: "LIX")
  static let links = Phrase(nb: "Lenker", en: "Links")
  static let pictures = Phrase(nb: "Bilder", en: "Pictures")

  static func links(_ count: Int) -> Phrase {
    Phrase(nb: count == 1 ? "1 lenke" : "\(count) lenker", en: count == 1 ? "1 link" : "\(count) links")
  }

  static func pictures(_ count: Int) -> Phrase {
    Phrase(nb: count == 1 ? "1 bilde" : "\(count) bilder", en: count == 1 ? "1 picture" : "\(count) pictures")
  }

  static let lixNote = Phrase(
    nb: "LIX gis for tekster på minst \(LIXRules.wordsForBand) ord på norsk eller engelsk, og er et råd.",
    en: "LIX is given for texts of at least \(LIXRules.wordsForBand) words in Norwegian or English, as advice.")

  static let balance = Phrase(nb: "Språkfordeling", en: "Balance of languages")
  static let thisIssue = Phrase(nb: "Ord i dette", en: "Words in this")
  static let share = Phrase(nb: "Andel", en: "Share")
  static let goneOut = Phrase(nb: "Ord som gikk ut", en: "Words that went out")
  static let nothingGoneOut = Phrase(
    nb: "Loggen har ingen tekster fra perioden.", en: "The log has no texts from the period.")

  static let exceptions = Phrase(nb: "Sluppet gjennom", en: "Let through")
  static let exceptionsLead = Phrase(
    nb: "Feil som godkjenningen slapp gjennom, med begrunnelsen i approval.yml.",
    en: "Errors that the approval let through, with the reason in approval.yml.")
  static let code = Phrase(nb: "Kode", en: "Code")
  static let reason = Phrase(nb: "Begrunnelse", en: "Reason")
  static let role = Phrase(nb: "Rolle", en: "Role")
  static let date = Phrase(nb: "Dato", en: "Date")

  static func title(_ activity: String) -> Phrase {
    Phrase(nb: "\(heading.nb): \(activity)", en: "\(heading.en): \(activity)")
  }

  static func made(for activity: String, _ dates: String?, _ today: String) -> Phrase {
    Phrase(
      nb: "\(activity)\(dates.map { ", " + $0 } ?? ""). Laget for \(today).",
      en: "\(activity)\(dates.map { ", " + $0 } ?? ""). Made for \(today).")
  }

  /// Whether the drafts may be approved, in a sentence.
  static func gate(obstacles: Int, letThrough: Int) -> Phrase {
    if obstacles > 0 {
      return Phrase(
        nb: "Kan ikke godkjennes: \(obstacles) feil må rettes først.",
        en: "Cannot be approved: \(obstacles) \(obstacles == 1 ? "error" : "errors") must be mended first.")
    }
    if letThrough > 0 {
      return Phrase(
        nb: "Kan godkjennes: \(letThrough) feil er sluppet gjennom med begrunnelse.",
        en: "May be approved: \(letThrough) \(letThrough == 1 ? "error is" : "errors are") let through with a reason.")
    }
    return Phrase(nb: "Kan godkjennes: ingen feil.", en: "May be approved: no errors.")
  }

  /// How many checks passed, of how many.
  static func tally(passed: Int, of all: Int) -> Phrase {
    Phrase(
      nb: "\(passed) av \(all) kontroller er bestått uten funn.",
      en: "\(passed) of \(all) checks passed without findings.")
  }

  /// The mark of an error that was let through, with who did and why.
  static func letThrough(_ exception: PreflightReport.Exception, on day: String) -> Phrase {
    Phrase(
      nb: "Sluppet gjennom \(day) av \(exception.by): \(exception.reason)",
      en: "Let through on \(day) by \(exception.by): \(exception.reason)")
  }

  static func details(_ count: Int) -> Phrase {
    Phrase(nb: "Nærmere (\(count))", en: "More (\(count))")
  }

  static func moreEditions(_ count: Int) -> Phrase {
    Phrase(nb: "Og \(count) til.", en: "And \(count) more.")
  }

  static func months(_ period: String) -> Phrase {
    Phrase(
      nb: "Ord på hvert språk her, og det som gikk ut i alle kanaler i tolv måneder: \(period).",
      en: "Words in each language here, and what went out through all channels in twelve months: \(period).")
  }
}
