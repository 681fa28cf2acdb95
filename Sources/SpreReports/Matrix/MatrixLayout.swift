import SpreCore

/// Where things stand in the picture of the matrix, in CSS pixels from the upper left corner.
struct MatrixLayout {
  static let margin = 24
  static let nameX = 60
  static let nameWidth = 264
  static let tileHeight = 28
  static let lineHeight = 18
  static let barHeight = 96
  static let legendWidth = 420

  let matrix: Matrix
  let hasHeading: Bool
  let names: [WrappedLabel]
  let groupNames: [WrappedLabel]
  let intro: WrappedLabel
  /// The codes of the lower-ranked groups that each group has fewer measures than, shortened to what fits.
  let inversions: [[String]]

  init(_ matrix: Matrix, language: WorkingLanguage, hasHeading: Bool) {
    self.matrix = matrix
    self.hasHeading = hasHeading
    names = matrix.plan.measures.map {
      WrappedLabel($0.name.best(for: language.read), width: Double(Self.nameWidth), size: 15, maxLines: 2)
    }
    groupNames = matrix.plan.groups.map {
      WrappedLabel($0.name.best(for: language.read), width: Double(Self.legendWidth - 64), size: 14, maxLines: 2)
    }
    let all = matrix.inversions
    inversions = matrix.plan.groups.map { group in
      let lower = all.filter { $0.higher == group.code }.map(\.lower)
      return lower.count <= 3 ? lower : Array(lower.prefix(2)) + ["+\(lower.count - 2)"]
    }
    let columns = matrix.plan.groups.count
    let widest = matrix.plan.groups.map { WrappedLabel.width(of: $0.code) }.max() ?? 1
    // Room for "< CODE" in bold at 14 pixels.
    columnWidth = max(56, 30 + Int((widest * 16).rounded(.up)))
    width =
      max(
        Self.nameX + Self.nameWidth + 16 + (columns + 1) * columnWidth, 2 * Self.legendWidth + Self.margin)
      + Self.margin
    intro = WrappedLabel(
      MatrixWords.shares(matrix)[language], width: Double(width - 2 * Self.margin), size: 15, maxLines: 3)
  }

  let width: Int
  let columnWidth: Int
  var tileWidth: Int { columnWidth - 12 }

  var introY: Int { 74 }
  var headerY: Int { hasHeading ? introY + intro.lines.count * Self.lineHeight + 32 : 36 }
  var rowsY: Int { headerY + 36 }

  /// The middle of a column of groups; the one after the last holds the sums.
  func x(_ column: Int) -> Int {
    Self.nameX + Self.nameWidth + 16 + column * columnWidth + columnWidth / 2
  }

  func rowHeight(_ row: Int) -> Int { names[row].lines.count > 1 ? 48 : 38 }

  /// The top of a row; the one after the last is the bottom of the grid.
  func y(_ row: Int) -> Int { (0..<row).reduce(rowsY) { $0 + rowHeight($1) } }

  var gridBottom: Int { y(names.count) }
  /// The line that the bars stand on.
  var barBase: Int { gridBottom + 28 + Self.barHeight }
  /// The base lines of the rows of numbers under the bars.
  var reachingY: Int { barBase + 26 }
  var namingY: Int { reachingY + 26 }
  var inversionY: Int { namingY + 30 }

  var keyY: Int {
    let lines = inversions.map(\.count).max() ?? 0
    return (lines == 0 ? namingY : inversionY + (lines - 1) * Self.lineHeight) + 40
  }

  var groupsY: Int { keyY + 54 }
  /// The number of groups in the first of the two columns of names.
  var groupsInFirst: Int { (groupNames.count + 1) / 2 }

  /// The base line of a group's name, and the left edge of its column.
  func groupPlace(_ index: Int) -> (x: Int, y: Int) {
    let isFirst = index < groupsInFirst
    let above = (isFirst ? 0 : groupsInFirst)..<index
    let x = Self.margin + (isFirst ? 0 : Self.legendWidth)
    return (x, above.reduce(groupsY) { $0 + groupHeight($1) })
  }

  func groupHeight(_ index: Int) -> Int { groupNames[index].lines.count * Self.lineHeight + 8 }

  var height: Int {
    let ends = groupNames.indices.map { groupPlace($0).y + groupHeight($0) }
    return (ends.max() ?? keyY) + 8
  }

  /// The height of a bar for a number of measures.
  func bar(_ count: Int) -> Int {
    let most = matrix.cellsByGroup.max() ?? 0
    return most == 0 ? 0 : count * Self.barHeight / max(most, 4)
  }
}
