import SpreCore

/// What the registers hold, as sections of a report about a period; a register that holds nothing has no section.
struct RegisterTelling: Sendable {
  var telling: Telling
  var registers: Registers
  /// The days that the report is about.
  var span: DateSpan
  /// The day that is looked from.
  var today: Day

  var blocks: [Block] {
    NetworkTelling(telling: telling, networks: registers.networks, span: span, today: today).blocks
      + OfferingTelling(telling: telling, offerings: registers.offerings, span: span).blocks
      + HandOverTelling(telling: telling, products: registers.products).blocks
      + RelayTelling(telling: telling, relays: registers.relays).blocks
      + FeedbackTelling(telling: telling, feedback: registers.feedback, networks: registers.networks, span: span).blocks
      + EvidenceTelling(telling: telling, evidence: registers.evidence, span: span).blocks
      + IndicatorTelling(telling: telling, indicators: registers.indicators, span: span).blocks
  }
}

extension Telling {
  /// Whose word something is, with a mark where it was made up to complete an example.
  func source(_ source: String?, isConstructed: Bool) -> [Inline] {
    let words = source.map { own($0) } ?? []
    guard isConstructed else { return words.isEmpty ? say(RegisterWords.noSource) : words }
    return joined([words, say(RegisterWords.constructed)], by: "; ")
  }

  /// A date as far as it is known, and a dash where it is not.
  func date(_ span: DateSpan?) -> [Inline] { [.text(span.map(stretch) ?? "–")] }

  /// A text of the files, and a dash where there is none.
  func orDash(_ text: String?) -> [Inline] { text.map { own($0) } ?? [.text("–")] }
}
