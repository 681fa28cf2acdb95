import SpreCore

/// Where things stand in the picture of the living matrix, in CSS pixels from the upper left corner.
struct LivingMatrixLayout {
  static let markHeight = 20.0
  static let tileHeight = 44.0
  static let barHeight = 72.0

  let living: LivingMatrix
  let language: ReportLanguage
  let hasHeading: Bool
  let isNarrow: Bool
  let margin: Double
  let nameX: Double
  let nameWidth: Double
  let names: [WrappedLabel]
  let groupNames: [WrappedLabel]
  let legendWidth: Double
  let columnWidth: Double
  /// The width of the column after the groups', with what is delivered of each measure.
  let shareWidth: Double
  let width: Double
  let heading: WrappedLabel
  let intro: WrappedLabel
  let key: PictureKey

  init(_ living: LivingMatrix, language: ReportLanguage, hasHeading: Bool, isNarrow: Bool) {
    self.living = living
    self.language = language
    self.hasHeading = hasHeading
    self.isNarrow = isNarrow
    let plan = living.coverage.plan
    let (margin, nameX, nameWidth) = isNarrow ? (8.0, 34.0, 138.0) : (24.0, 62.0, 236.0)
    self.margin = margin
    self.nameX = nameX
    self.nameWidth = nameWidth
    names = plan.measures.map {
      WrappedLabel(
        $0.name.best(for: language.language), width: nameWidth, size: isNarrow ? 14 : 15, maxLines: isNarrow ? 4 : 2)
    }
    let widest = living.rows.joined().map { LivingMatrixMark.width(of: LivingMatrixMark.all($0)) }.max() ?? 0
    let words = LivingMatrixWords.forgotten[language]
    let codes = plan.groups.map { WrappedLabel.width(of: $0.code) * 17 }.max() ?? 0
    // The last date stands in the middle, and the mark of another measure beside it.
    let years = LivingMatrixDrawing.hasYears(living.coverage)
    let dates = living.rows.joined().map { cell in
      let date = cell.last.map { WrappedLabel.width(of: $0.short(in: language, withYear: years)) * 13 } ?? 0
      return date + (cell.also.isEmpty ? 0 : 30)
    }
    columnWidth = max(widest + 22, (dates.max() ?? 0) + 16, WrappedLabel.width(of: words) * 14 + 18, codes + 12, 66)
    shareWidth = max(76, WrappedLabel.width(of: LivingMatrixWords.share[language]) * 16 + 8)
    let gridX = nameX + nameWidth + (isNarrow ? 6 : 14)
    let grid = gridX + Double(plan.groups.count) * columnWidth + shareWidth + margin
    width = max(grid, isNarrow ? 280 : 880)
    legendWidth = isNarrow ? 264 : (width - 2 * margin) / 2
    let nameRoom = legendWidth - 64
    groupNames = plan.groups.map {
      WrappedLabel($0.name.best(for: language.language), width: nameRoom, size: 14, maxLines: 2)
    }
    heading = WrappedLabel(
      LivingMatrixWords.title(living, language), width: width - 2 * margin, size: 26, maxLines: 3)
    intro = WrappedLabel(
      LivingMatrixWords.summary(living)[language], width: width - 2 * margin, size: 15, maxLines: 4)
    key = PictureKey(
      LivingMatrixKey(language: language, tileWidth: columnWidth - 8).items, width: isNarrow ? 264 : width - 2 * margin)
  }

  var tileWidth: Double { columnWidth - 8 }
  private var gridX: Double { nameX + nameWidth + (isNarrow ? 6 : 14) }
  var headingY: Double { 48 }
  static let headingStep = 32.0
  var introY: Double { headingY + Double(heading.lines.count) * Self.headingStep }
  var headerY: Double { hasHeading ? introY + Double(intro.lines.count) * Drawing.lineHeight + 30 : 34 }
  private var rowsY: Double { headerY + 34 }

  /// The middle of a column of groups.
  func x(_ column: Int) -> Double { gridX + (Double(column) + 0.5) * columnWidth }

  /// The middle of the column with what is delivered.
  var shareX: Double { gridX + Double(groupNames.count) * columnWidth + shareWidth / 2 }

  func rowHeight(_ row: Int) -> Double {
    max(Self.tileHeight + 8, 14 + Double(names[row].lines.count) * Drawing.lineHeight)
  }

  /// The top of a row; the one after the last is the bottom of the grid.
  func y(_ row: Int) -> Double { (0..<row).reduce(rowsY) { $0 + rowHeight($1) } }

  var gridBottom: Double { y(names.count) }
  /// The line that the bars stand on.
  var barBase: Double { gridBottom + 30 + Self.barHeight }

  /// The base line of a level's numbers under the bars.
  func levelY(_ level: Int) -> Double { barBase + 24 + Double(level) * 24 }

  var keyY: Double { levelY(CoverageLevel.allCases.count - 1) + 30 }
  private var groupsY: Double { keyY + key.height + 34 }
  private var groupsInFirst: Int { isNarrow ? groupNames.count : (groupNames.count + 1) / 2 }

  /// The base line of a group's name, and the left edge of its column.
  func groupPlace(_ index: Int) -> Point {
    let isFirst = index < groupsInFirst
    let above = (isFirst ? 0 : groupsInFirst)..<index
    return Point(x: margin + (isFirst ? 0 : legendWidth), y: above.reduce(groupsY) { $0 + groupHeight($1) })
  }

  private func groupHeight(_ index: Int) -> Double { Double(groupNames[index].lines.count) * Drawing.lineHeight + 6 }

  var height: Double {
    let ends = groupNames.indices.map { groupPlace($0).y + groupHeight($0) }
    return (ends.max() ?? groupsY) + 6
  }

  /// The height of a bar for a number of measures.
  func bar(_ count: Int) -> Double {
    let most = living.coverage.cellsByGroup(at: .designed).max() ?? 0
    return Double(count) * Self.barHeight / Double(max(most, 4))
  }
}
