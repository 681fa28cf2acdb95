import SpreCore
import SpreFormats

/// The year's wheel as a page: the picture for the wall, and all activities by month and by measure as tables.
public struct YearWheelPage: Sendable {
  /// What is shown.
  public var wheel: YearWheel
  /// The language of its words.
  public var language: ReportLanguage

  public init(_ wheel: YearWheel, language: ReportLanguage) {
    self.wheel = wheel
    self.language = language
  }

  /// The whole page.
  public func html() -> String {
    WebPage(
      title: heading, language: language.language, content: content, footer: footer,
      styles: PictureStyle.sheet(widths: ["wheel": 1000]) + YearWheelPageStyle.sheet, isWide: true
    ).html()
  }

  /// The picture alone in a file of its own, the legend beside the wheel.
  public func svg() -> String { YearWheelPicture(wheel, language: language).svg() }

  private var heading: String { YearWheelWords.title(wheel.year)[language] }
  private var tables: YearWheelTables { YearWheelTables(wheel: wheel, language: language) }

  private var content: [Node] {
    let opening: [Node] = [
      .tag("h1", [:], heading), .tag("p", ["class": "lead"], YearWheelWords.summary(wheel, language)),
    ]
    guard !wheel.entries.isEmpty else { return opening }
    return opening + [.tag("div", ["class": "year"], [picture, list, measures])]
  }

  private var picture: Node {
    let portrait = YearWheelPicture(wheel, language: language, id: "wheel-portrait", isPortrait: true)
    return PictureFigure(
      name: "wheel", label: YearWheelWords.scroll[language], caption: YearWheelWords.caption[language],
      wide: YearWheelPicture(wheel, language: language).element, narrow: portrait.element
    ).node(language)
  }

  /// All activities, a table for each month that has any.
  private var list: Node {
    let months = tables.months.filter { !$0.entries.isEmpty }
    return .tag(
      "section", ["class": "by-month"],
      [
        .tag("h2", [:], YearWheelWords.byMonth[language]),
        .tag("div", ["class": "months"], months.map { tables.table($0).node("month") }),
      ])
  }

  private var measures: Node {
    .tag(
      "section", [:],
      [
        .tag("h2", [:], YearWheelWords.measureTable[language]),
        WebPage.scrollRegion(label: YearWheelWords.measureTable[language], [tables.measures.node("by-measure")]),
      ])
  }

  private var footer: [Node] {
    wheel.plan.source.map { [.tag("p", [:], "\(PictureWords.source[language]) \($0)")] } ?? []
  }
}
