public import SpreCore

/// The pressure for a terminal: what each group gets unasked, in the fullest window of 7 and of 30 days.
public struct PressureTable: Sendable {
  /// The pressure to show.
  public var pressure: Pressure
  /// The language of headings and titles.
  public var language: WorkingLanguage
  /// Whether the messages of each window are listed.
  public var listsActivities: Bool

  public init(_ pressure: Pressure, language: WorkingLanguage, listsActivities: Bool = false) {
    self.pressure = pressure
    self.language = language
    self.listsActivities = listsActivities
  }

  /// The tables and lists, each line with a line end.
  public var text: String {
    var parts = [totals] + PressureWindow.allCases.map(table) + [list(PressureWords.over, breaches)]
    if !pressure.undated.isEmpty {
      parts.append(list(PressureWords.undated, [pressure.undated.joined(separator: ", ")]))
    }
    if listsActivities { parts.append(list(PressureWords.listed, sources)) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var totals: [String] {
    let rows = pressure.groups.map { group in
      let sent = group.messages.count(where: \.isSent)
      return [group.code, String(sent), String(group.messages.count - sent)]
    }
    return [PressureWords.total(pressure.period)[language]]
      + HangingLines.of(PressureWords.explanation[language], indent: 0, hanging: 0) + [""]
      + Columns.aligned([heading([PressureWords.group, PressureWords.sent, PressureWords.planned])] + rows)
  }

  private func table(_ window: PressureWindow) -> [String] {
    let words = [
      PressureWords.group, PressureWords.sent, PressureWords.planned, PressureWords.together, PressureWords.cap,
      PressureWords.when,
    ]
    let rows = pressure.groups.map { group in
      let fullest = group.fullest(window)
      return [
        group.code, String(group.fullestSent(window)?.count ?? 0), String(group.fullestPlanned(window)?.count ?? 0),
        String(fullest?.count ?? 0), group.cap[window].map(String.init) ?? PressureWords.noCap[language],
        fullest.map(PressureWords.span) ?? "–",
      ]
    }
    return [PressureWords.most(window)[language]] + Columns.aligned([heading(words)] + rows)
  }

  private var breaches: [String] {
    PressureWindow.allCases.flatMap { window in
      pressure.groups.flatMap { group in
        group.breaches(window).map { load in
          let words = PressureWords.breach(group.code, window, load, cap: group.cap[window] ?? 0)
          return "\(words[language]): \(load.named(in: language))"
        }
      }
    }
  }

  private var sources: [String] {
    pressure.groups.flatMap { group in
      PressureWindow.allCases.compactMap { window in
        group.fullest(window).map {
          "\(group.code), \(PressureWords.days(window)[language]): \($0.named(in: language))"
        }
      }
    }
  }

  private func heading(_ words: [Phrase]) -> [String] { words.map { $0[language] } }

  private func list(_ title: Phrase, _ lines: [String]) -> [String] {
    HangingLines.list(title[language], lines, orNone: PressureWords.nothing[language])
  }
}

extension PressureLoad {
  /// The activities with their days and whether they were sent.
  func named(in language: WorkingLanguage) -> String {
    messages.map { message in
      let state = message.isSent ? PressureWords.wasSent : PressureWords.isPlanned
      return "\(message.activity) (\(message.day), \(state[language]))"
    }.joined(separator: ", ")
  }
}
