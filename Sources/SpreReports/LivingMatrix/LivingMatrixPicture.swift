import SpreCore
public import SpreFormats

/// The living matrix as a picture: each cell shows by shapes and figures what is delivered, scheduled and only meant.
///
/// A filled square counts what is delivered, an outlined one what has a date, a dashed round one what is only meant;
/// the last date stands below. A designed cell that nobody has begun, one left blank on purpose, and one that the plan does
/// not have look different, in grey too.
public struct LivingMatrixPicture: Sendable {
  /// What is shown.
  public var living: LivingMatrix
  /// The language of its words.
  public var language: ReportLanguage
  /// What the ids inside the picture begin with; two pictures on one page need different ones.
  public var id: String
  /// Whether the picture shows its own heading and summary; a page that has them need not repeat them.
  public var hasHeading: Bool
  /// Whether the measures' names take little room, for a telephone.
  public var isNarrow: Bool

  public init(
    _ living: LivingMatrix, language: ReportLanguage, id: String = "living", hasHeading: Bool = true,
    isNarrow: Bool = false
  ) {
    self.living = living
    self.language = language
    self.id = id
    self.hasHeading = hasHeading
    self.isNarrow = isNarrow
  }

  /// The picture for a page.
  public var element: Element {
    let layout = self.layout
    let frame = PictureFrame(
      id: id, classes: isNarrow ? ["narrow"] : ["wide"], language: language.language, title: title,
      description: description, width: layout.width, height: layout.height)
    return frame.element(LivingMatrixDrawing(layout: layout).nodes)
  }

  /// The picture with its table, for a report.
  public var reportPicture: ReportPicture {
    ReportPicture(title: title, description: description, drawing: element, table: table.block)
  }

  /// The picture as a file of its own.
  public func svg() -> String { PictureFrame.file(element) }

  /// The width in CSS pixels.
  var width: Double { layout.width }

  /// What the picture is called.
  var title: String {
    LivingMatrixWords.title(living, language)
  }

  private var layout: LivingMatrixLayout {
    LivingMatrixLayout(living, language: language, hasHeading: hasHeading, isNarrow: isNarrow)
  }

  /// What the picture shows, in sentences: the levels, and what each group has been given.
  private var description: String {
    let coverage = living.coverage
    guard !coverage.plan.groups.isEmpty, !coverage.plan.measures.isEmpty else {
      return LivingMatrixWords.nothing[language]
    }
    let designed = coverage.cellsByGroup(at: .designed)
    let delivered = coverage.cellsByGroup(at: .delivered)
    let groups = coverage.plan.groups.enumerated().map { column, group in
      "\(group.code): \(LivingMatrixWords.share(delivered[column], of: designed[column])[language])"
    }
    return LivingMatrixWords.summary(living)[language] + " " + LivingMatrixWords.level(.delivered)[language] + ": "
      + groups.joined(separator: "; ") + "."
  }

  /// The same in words: a row for each measure, a column for each group.
  var table: PictureTable {
    let plan = living.coverage.plan
    return PictureTable(
      caption: LivingMatrixWords.caption[language],
      header: [LivingMatrixWords.measure[language]] + plan.groups.map(\.code),
      rows: zip(plan.measures, living.rows).map { measure, cells in
        ["\(measure.number) \(measure.name.best(for: language.language))"]
          + cells.map { LivingMatrixWords.cell($0, language) }
      })
  }
}
