import SpreCore
import SpreFormats

/// What the marks of the living matrix mean.
struct LivingMatrixKey {
  var language: ReportLanguage
  var tileWidth: Double

  var items: [PictureKey.Item] {
    let cell = LivingMatrixCellDrawing(language: language, tileWidth: 30)
    func mark(_ mark: LivingMatrixMark, _ words: ReportPhrase) -> PictureKey.Item {
      PictureKey.Item(width: mark.width, label: words[language], sample: mark.nodes)
    }
    let delivered = ReportPhrase(
      nb: "\(LivingMatrixWords.delivered.nb), \(LivingMatrixWords.lastKey.nb)",
      nn: "\(LivingMatrixWords.delivered.nn), \(LivingMatrixWords.lastKey.nn)",
      en: "\(LivingMatrixWords.delivered.en), \(LivingMatrixWords.lastKey.en)")
    let forgottenWidth = WrappedLabel.width(of: LivingMatrixWords.forgotten[language]) * 14 + 14
    return [
      mark(.delivered(3), delivered), mark(.scheduled(2, isOverdue: false), LivingMatrixWords.scheduled),
      mark(.scheduled(1, isOverdue: true), LivingMatrixWords.overdue),
      mark(.unscheduled(1), LivingMatrixWords.unscheduled),
      mark(.ended(1), LivingMatrixWords.ended),
      PictureKey.Item(width: forgottenWidth, label: LivingMatrixWords.forgottenKey[language]) { middle in
        [
          Drawing.box(
            "late", x: middle.x - forgottenWidth / 2, y: middle.y - 12, width: forgottenWidth, height: 24, corner: 5),
          Drawing.text(
            LivingMatrixWords.forgotten[language], x: middle.x, y: middle.y + 5, "t-small t-bold t-warn t-middle"),
        ]
      },
      PictureKey.Item(width: 30, label: LivingMatrixWords.blank[language]) { middle in
        [
          Drawing.box("loose", x: middle.x - 15, y: middle.y - 12, width: 30, height: 24, corner: 5),
          Drawing.text("–", x: middle.x, y: middle.y + 5, "t-middle"),
        ]
      },
      PictureKey.Item(width: 8, label: LivingMatrixWords.absent[language]) { [Drawing.circle("quiet", $0, 2)] },
      PictureKey.Item(width: 14, label: LivingMatrixWords.outside[language]) { middle in
        [
          Drawing.polygon(
            "alert",
            [
              Point(x: middle.x - 7, y: middle.y - 7), Point(x: middle.x + 6, y: middle.y - 7),
              Point(x: middle.x - 7, y: middle.y + 6),
            ])
        ]
      },
      PictureKey.Item(width: 14, label: LivingMatrixWords.also[language]) { middle in
        [cell.diamond(middle)]
      },
    ]
  }
}
