import SpreCore

/// What is said of records that do not hold together.
extension Finding {
  static func unclearRule(at origin: Origin) -> Finding {
    Finding(
      .error, "network.rule",
      Phrase(nb: "Regelen sier ikke én ting som kan etterprøves.", en: "The rule does not say one thing to check."),
      fix: Phrase(
        nb: "Skriv for eksempel {per: region, of: [Nord, Midt], seats: 2}, {kind: userRepresentative, seats: 2} eller "
          + "{meetings: 2}.",
        en: "Write for example {per: region, of: [Nord, Midt], seats: 2}, {kind: userRepresentative, seats: 2} or "
          + "{meetings: 2}."),
      at: origin)
  }

  static func productTwice(_ product: String, _ region: String, at origin: Origin) -> Finding {
    Finding(
      .error, "product.twice",
      Phrase(
        nb: "«\(product)» står mer enn én gang for regionen «\(region)».",
        en: "'\(product)' stands more than once for the region '\(region)'."),
      fix: Phrase(nb: "Behold den nyeste opplysningen.", en: "Keep the newest information."), at: origin)
  }

  static func productWithoutSource(_ record: ProductInRegion, at origin: Origin) -> Finding {
    Finding(
      .warning, "product.source",
      Phrase(
        nb: "Ingen kilde sier at «\(record.product)» er \(record.status == .offered ? "et tilbud" : "overtatt") i "
          + "regionen «\(record.region)».",
        en: "No source says that '\(record.product)' is \(record.status.label.en) in the region '\(record.region)'."),
      fix: Phrase(
        nb: "Legg til «source: …», eller skriv «status: unknown».", en: "Add 'source: …', or write 'status: unknown'."),
      at: origin)
  }

  static func doneTooEarly(at origin: Origin) -> Finding {
    Finding(
      .error, "feedback.dates",
      Phrase(nb: "Det ble gjort før tilbakemeldingen kom.", en: "It was done before the feedback came."),
      fix: Phrase(nb: "Rett den ene av datoene.", en: "Mend one of the dates."), at: origin)
  }

  static func doneWithoutWords(at origin: Origin) -> Finding {
    Finding(
      .warning, "feedback.done",
      Phrase(nb: "Det står når noe ble gjort, men ikke hva.", en: "It says when something was done, but not what."),
      fix: Phrase(nb: "Legg til «done: …».", en: "Add 'done: …'."), at: origin)
  }

  static func evidenceUnlinked(at origin: Origin) -> Finding {
    Finding(
      .warning, "evidence.unlinked",
      Phrase(nb: "Det står ikke hva dokumentasjonen støtter.", en: "It does not say what the evidence supports."),
      fix: Phrase(
        nb: "Legg til «claim», «goal», «measure» eller «activity».",
        en: "Add 'claim', 'goal', 'measure' or 'activity'."),
      at: origin)
  }

  static func shareOfNothing(at origin: Origin) -> Finding {
    Finding(
      .error, "indicator.denominator",
      Phrase(
        nb: "En prosent trenger en nevner: av hvor mange?", en: "A percentage needs a denominator: of how many?"),
      fix: Phrase(
        nb: "Legg til «denominator: …», større enn 0, eller skriv «unit: number».",
        en: "Add 'denominator: …', above 0, or write 'unit: number'."),
      at: origin)
  }

  static func shareAboveWhole(_ part: Int, of whole: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "indicator.numerator",
      Phrase(
        nb: "\(part) er mer enn \(whole), som det skal være en del av.", en: "\(part) is more than its whole, \(whole)."
      ),
      fix: Phrase(nb: "Bytt om tallene, eller rett det ene.", en: "Swap the numbers, or mend one of them."), at: origin)
  }
}
