import SpreCore

/// The language report for programs.
///
/// `{schema, from, to, bodyType, languages: [{language, texts, items, words, share}], channels: [{channel, language,
/// texts, items, words}], readings: [{bodyType, missing, demands: [{form, kind, percent, met, wordsNeeded, wordsAtPace}]}],
/// texts: [{activity, path, day, channel, words}], leftOut, untold}`; `language` is `und` for texts without one.
public struct LanguageJSON: Sendable, Encodable {
  struct Row: Sendable, Encodable {
    var channel: String?
    var language: String
    var texts: Int
    var items: Int
    var words: Int
    var share: Double?

    init(_ language: Language?, _ tally: LanguageTally, channel: String? = nil, share: Double? = nil) {
      self.channel = channel
      self.language = language?.rawValue ?? "und"
      texts = tally.texts
      items = tally.items
      words = tally.words
      self.share = share.map { ($0 * 10_000).rounded() / 10_000 }
    }
  }

  struct Demand: Sendable, Encodable {
    var form: String
    var kind: String
    var percent: Int?
    var met: Bool?
    var wordsNeeded: Int?
    var wordsAtPace: Int?
  }

  struct Reading: Sendable, Encodable {
    var bodyType: String?
    var missing: [String]
    var demands: [Demand]
  }

  struct Text: Sendable, Encodable {
    var activity: String
    var path: String
    var day: String
    var channel: String?
    var words: [String: Int]

    init(_ text: LedgerText) {
      activity = text.activity
      path = text.path
      day = text.day.description
      channel = text.channel
      words = Dictionary(text.tallies.map { ($0.key?.rawValue ?? "und", $0.value.words) }, uniquingKeysWith: +)
    }
  }

  var schema = 1
  var from: String
  var to: String
  var bodyType: String?
  var languages: [Row]
  var channels: [Row]
  var readings: [Reading]
  var texts: [Text]
  var leftOut: [Text]
  var untold: [String]

  public init(_ report: LanguageReport) {
    let ledger = report.ledger
    from = ledger.period.from.description
    to = ledger.period.to.description
    bodyType = report.bodyType?.rawValue
    languages = report.languages.map { each in
      Row(each, ledger[each], share: each.flatMap { [.nb, .nn].contains($0) ? ledger.share(of: $0) : nil })
    }
    let byChannel = ledger.byChannel
    channels = byChannel.keys.sorted { ($0 ?? "~") < ($1 ?? "~") }.flatMap { channel in
      report.languages.compactMap { each in byChannel[channel]?[each].map { Row(each, $0, channel: channel) } }
    }
    readings = report.readings.map { reading in
      Reading(
        bodyType: reading.bodyType?.rawValue, missing: reading.missing,
        demands: reading.demands.map { Demand($0, in: ledger, on: report.today) })
    }
    texts = ledger.texts.map(Text.init)
    leftOut = ledger.leftOut.map(Text.init)
    untold = ledger.untold.map(\.id)
  }

  /// The JSON with sorted keys and a line end last.
  public func text() throws -> String { try JSONText.of(self) }
}

extension LanguageJSON.Demand {
  fileprivate init(_ demand: LanguageDemand, in ledger: LanguageLedger, on today: Day) {
    form = demand.form.rawValue
    switch demand {
    case .mainForm: kind = "mainForm"
    case .reasonable: kind = "reasonable"
    case .atLeast(let form, let percent):
      kind = "atLeast"
      self.percent = percent
      met = ledger.norwegianWords > 0 ? 100 * ledger[form].words >= percent * ledger.norwegianWords : nil
      let forecast = LanguageForecast(of: form, percent: percent, in: ledger, on: today)
      wordsNeeded = forecast?.wordsAlone
      wordsAtPace = forecast?.wordsAtPace
    }
  }
}
