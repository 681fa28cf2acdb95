public import SpreCore

/// The language report: what went out in each language, what the language act asks, and what is missing before New Year.
public struct LanguageReport: Sendable {
  /// What went out in the year.
  public var ledger: LanguageLedger
  /// The sort of public body; nothing where nobody has said.
  public var bodyType: BodyType?
  /// What is known of a regional body's district.
  public var district: LanguageDistrict
  /// What people call the channels, by id.
  public var channelNames: [String: ReportPhrase]
  /// The day the report is made.
  public var today: Day
  /// The language it is written in.
  public var language: ReportLanguage

  public init(
    _ ledger: LanguageLedger, bodyType: BodyType?, district: LanguageDistrict = LanguageDistrict(),
    channelNames: [String: ReportPhrase] = [:], today: Day, language: ReportLanguage
  ) {
    self.ledger = ledger
    self.bodyType = bodyType
    self.district = district
    self.channelNames = channelNames
    self.today = today
    self.language = language
  }

  /// The rules that hold on the last day counted, or today where that is to come.
  public var rules: LanguageRules? { LanguageRules.holding(on: min(ledger.period.to, today)) }

  /// The ways to read the rules for this body; none where nobody has said what sort of body it is.
  public var readings: [LanguageReading] {
    guard let bodyType, let rules else { return [] }
    return LanguageReading.all(bodyType, district, by: rules)
  }

  /// The whole report.
  public var report: Report {
    var parts: [Report.Part] = [.text([paragraph(words.lead(ledger.period, today))] + untold)]
    if let picture { parts.append(.picture(picture)) }
    parts.append(.text(byChannel + rule + selfReport + sources + [paragraph(words.counting)]))
    return Report(title: words.title(ledger.period), language: language, parts: parts)
  }

  var words: LanguageReportWords { LanguageReportWords(language: language) }

  /// The languages that anything went out in, in order; texts without one last.
  var languages: [Language?] {
    ledger.byLanguage.keys.sorted { a, b in
      guard let a else { return false }
      return b.map { a < $0 } ?? true
    }
  }

  private var picture: ReportPicture? {
    guard ledger.norwegianWords > 0 else { return nil }
    let rows = languages.map { each -> [String] in
      let tally = ledger[each]
      let share = each.flatMap { [.nb, .nn].contains($0) ? ledger.share(of: $0) : nil }
      return [
        words.name(each), words.number(tally.words), share.map(words.percent) ?? "–", words.number(tally.items),
        words.number(tally.texts),
      ]
    }
    let description = words.description(nb: ledger.share(of: .nb) ?? 0, nn: ledger.share(of: .nn) ?? 0)
    let title = words.pictureTitle(ledger.period)
    return ReportPicture(
      title: title, description: description,
      drawing: LanguageBalanceDrawing(
        ledger: ledger, least: leastShares, words: words, title: title, description: description
      ).element,
      table: table([.form, .wordCount, .share, .itemCount, .textCount], rows))
  }

  /// The least shares of each form that the readings ask for, named by the reading where there are two.
  private var leastShares: [Language: [LanguageBalanceDrawing.Mark]] {
    let readings = self.readings
    var marks: [Language: [LanguageBalanceDrawing.Mark]] = [:]
    for reading in readings {
      for case .atLeast(let form, let percent) in reading.demands {
        let name = readings.count > 1 ? " (\(words.sort(reading.bodyType)))" : ""
        marks[form, default: []].append(.init(percent: percent, label: words.least(percent) + name))
      }
    }
    return marks
  }

  private var byChannel: [Block] {
    let channels = ledger.byChannel
    let rows = channels.keys.sorted { ($0 ?? "~") < ($1 ?? "~") }.flatMap { channel -> [[String]] in
      languages.compactMap { each in
        guard let tally = channels[channel]?[each] else { return nil }
        return [name(of: channel), words.name(each)] + [tally.words, tally.items, tally.texts].map(words.number)
      }
    }
    if rows.isEmpty { return [heading(.perChannel), paragraph(words[.nothing])] }
    return [
      heading(.perChannel), Block(.table(table([.channel, .form, .wordCount, .itemCount, .textCount], rows, 2))),
    ]
  }

  func name(of channel: String?) -> String {
    guard let channel else { return words[.noChannel] }
    return channelNames[channel]?[language] ?? channel
  }
}

extension LanguageReport {
  /// That some of what went out has left no text, so that every number is of the rest alone.
  fileprivate var untold: [Block] {
    ledger.untold.isEmpty ? [] : [Block(.paragraph([.strong([.text(words.untold(ledger.untold.count))])]))]
  }

  /// What each text of the ledger adds, and what was left out.
  fileprivate var sources: [Block] {
    var blocks: [Block] = []
    if !ledger.texts.isEmpty {
      blocks += [heading(.countedFrom), Block(.table(sourceTable(ledger.texts)))]
    }
    if !ledger.leftOut.isEmpty {
      blocks += [heading(.leftOut), paragraph(words[.leftOutWhy]), Block(.table(sourceTable(ledger.leftOut)))]
    }
    if !ledger.untold.isEmpty {
      let rows = ledger.untold.map { activity in
        [activity.days.map { $0.written(in: language.language) } ?? "", activity.title.best(for: language.language)]
      }
      blocks += [heading(.untold), Block(.table(table([.day, .what], rows, 2)))]
    }
    return blocks
  }

  private func sourceTable(_ texts: [LedgerText]) -> Block.Table {
    table(
      [.day, .channel, .text, .wordsPerForm],
      texts.map { text in
        let parts = languages(of: text).map { "\(words.name($0)) \(words.number(text.tallies[$0]?.words ?? 0))" }
        return [
          text.day.written(in: language.language), name(of: text.channel), "\(text.activity)/\(text.path)",
          parts.joined(separator: ", "),
        ]
      }, 4)
  }

  private func languages(of text: LedgerText) -> [Language?] {
    text.tallies.keys.sorted { ($0?.rawValue ?? "~") < ($1?.rawValue ?? "~") }
  }

  func heading(_ word: LanguageReportWords.Word) -> Block { Block(.heading(level: 2, [.text(words[word])])) }

  func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  /// A table whose columns from a number on hold numbers.
  func table(
    _ header: [LanguageReportWords.Word], _ rows: [[String]], _ numbersFrom: Int = 1
  ) -> Block.Table {
    Block.Table(
      alignments: header.indices.map { $0 < numbersFrom ? .start : .end }, header: header.map { [.text(words[$0])] },
      rows: rows.map { $0.map { [.text($0)] } })
  }
}
