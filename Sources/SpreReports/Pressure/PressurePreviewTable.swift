public import SpreCore

/// What groups get already around a day, for a terminal.
public struct PressurePreviewTable: Sendable {
  /// The preview to show.
  public var preview: PressurePreview
  /// The language of headings and words.
  public var language: WorkingLanguage
  /// Whether the message asked about comes unasked, so that it counts at all.
  public var isPush: Bool

  public init(_ preview: PressurePreview, language: WorkingLanguage, isPush: Bool = true) {
    self.preview = preview
    self.language = language
    self.isPush = isPush
  }

  /// The table and the activities it was counted from, each line with a line end.
  public var text: String {
    let words = [
      PressureWords.group, PressureWords.window, PressureWords.sent, PressureWords.planned, PressureWords.withThis,
      PressureWords.cap,
    ]
    let rows = preview.entries.map { entry in
      let cap = entry.cap.map { cap in
        "\(cap), \((entry.isOver ? PressureWords.isOver : PressureWords.fits)[language])"
      }
      return [
        entry.group, PressureWords.days(entry.window)[language], String(entry.load.sent), String(entry.load.planned),
        String(entry.load.count + (isPush ? 1 : 0)), cap ?? PressureWords.noCap[language],
      ]
    }
    let sources = preview.entries.filter { $0.load.count > 0 }.map { entry in
      "\(entry.group), \(PressureWords.days(entry.window)[language]) (\(PressureWords.span(entry.load))): "
        + entry.load.named(in: language)
    }
    var parts = [
      [PressureWords.around(preview.day)[language]] + Columns.aligned([words.map { $0[language] }] + rows),
      HangingLines.list(PressureWords.listed[language], sources, orNone: PressureWords.nothing[language]),
      HangingLines.of(PressureWords.explanation[language], indent: 0, hanging: 0),
    ]
    if !isPush { parts.insert(HangingLines.of(PressureWords.notPush[language], indent: 0, hanging: 0), at: 0) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}
