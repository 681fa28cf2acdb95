import SpreCore
public import SpreFormats

/// The year's wheel as a picture to hang on the wall: January at the top, and the year goes clockwise.
///
/// The number in a mark is its measure's, so that the picture says the same in grey.
public struct YearWheelPicture: Sendable {
  /// What is shown.
  public var wheel: YearWheel
  /// The language of its words.
  public var language: ReportLanguage
  /// What the ids inside the picture begin with; two pictures on one page need different ones.
  public var id: String
  /// Whether the legend stands below the wheel, for paper that stands up, and not beside it.
  public var isPortrait: Bool

  public init(_ wheel: YearWheel, language: ReportLanguage, id: String = "wheel", isPortrait: Bool = false) {
    self.wheel = wheel
    self.language = language
    self.id = id
    self.isPortrait = isPortrait
  }

  /// The picture for a page.
  public var element: Element {
    let drawing = WheelDrawing(wheel, language: language)
    let side = WheelRings.size
    // The proportions of paper in the A sizes, the long side 1.414 times the short one; higher where the legend is.
    let long = 1414.0
    let legend =
      isPortrait
      ? WheelLegend(
        wheel, language: language, packing: drawing.packing, x: 30, y: side, width: side - 60, columns: 2,
        bottom: side * 2)
      : WheelLegend(
        wheel, language: language, packing: drawing.packing, x: side + 16, y: 24, width: long - side - 40,
        columns: 1, bottom: side - 24)
    let (width, height) =
      isPortrait ? (side, side + legend.height + 20) : (long, max(side, legend.height + 48))
    let lowered = isPortrait ? 0 : (height - side) / 2
    let frame = PictureFrame(
      id: id, classes: [isPortrait ? "portrait" : "landscape"], language: language.language, title: title,
      description: description, width: width, height: height)
    let shift = lowered == 0 ? nil : "translate(0 \(lowered.drawn))"
    return frame.element([.tag("g", ["transform": shift], drawing.nodes)] + legend.nodes)
  }

  /// The picture as a file of its own.
  public func svg() -> String { PictureFrame.file(element) }

  /// The picture with its table, for a report.
  public var reportPicture: ReportPicture {
    ReportPicture(
      title: title, description: description, drawing: element,
      table: YearWheelTables(wheel: wheel, language: language).whole.block)
  }

  private var title: String { YearWheelWords.title(wheel.year)[language] }

  /// What the picture shows, in sentences: how many activities there are, and in which months.
  private var description: String {
    let tables = YearWheelTables(wheel: wheel, language: language)
    let months = tables.months.filter { !$0.entries.isEmpty }.map { "\($0.name) \($0.entries.count)" }
    return YearWheelWords.summary(wheel, language) + (months.isEmpty ? "" : " \(months.joined(separator: ", ")).")
  }
}
