import SpreCore

/// Where things stand in the picture of the matrix, in CSS pixels from the upper left corner.
struct MatrixLayout {
  static let tileHeight = 28
  static let lineHeight = 18
  static let barHeight = 96

  let matrix: Matrix
  let hasHeading: Bool
  /// Whether the names take little room, so that the first groups stand inside a window of 320 pixels.
  let isNarrow: Bool
  let margin: Int
  let nameX: Int
  let nameWidth: Int
  /// The width of a column of groups' names.
  let legendWidth: Int
  let names: [WrappedLabel]
  let groupNames: [WrappedLabel]
  let intro: WrappedLabel
  /// The codes of the lower-ranked groups that each group has fewer measures than, shortened to what fits.
  let inversions: [[String]]
  /// What the numbers under the bars are.
  let reaching: WrappedLabel
  let naming: WrappedLabel
  let fewer: WrappedLabel

  init(_ matrix: Matrix, language: WorkingLanguage, hasHeading: Bool, isNarrow: Bool = false) {
    self.matrix = matrix
    self.hasHeading = hasHeading
    self.isNarrow = isNarrow
    let (margin, nameX, nameWidth, legendWidth) = isNarrow ? (8, 30, 148, 268) : (24, 60, 264, 420)
    self.margin = margin
    self.nameX = nameX
    self.nameWidth = nameWidth
    self.legendWidth = legendWidth
    func label(_ text: String, maxLines: Int) -> WrappedLabel {
      WrappedLabel(text, width: Double(nameWidth), size: 15, maxLines: maxLines)
    }
    names = matrix.plan.measures.map { label($0.name.best(for: language.read), maxLines: isNarrow ? 3 : 2) }
    reaching = label(MatrixWords.reaching[language], maxLines: 3)
    naming = label(MatrixWords.naming[language], maxLines: 3)
    fewer = label(MatrixWords.fewerThan[language], maxLines: isNarrow ? 4 : 2)
    groupNames = matrix.plan.groups.map {
      WrappedLabel($0.name.best(for: language.read), width: Double(legendWidth - 64), size: 14, maxLines: 2)
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
    gridX = nameX + nameWidth + (isNarrow ? 8 : 16)
    width =
      max(gridX + (columns + 1) * columnWidth, isNarrow ? margin + legendWidth : 2 * legendWidth + margin) + margin
    intro = WrappedLabel(
      MatrixWords.shares(matrix)[language], width: Double(width - 2 * margin), size: 15, maxLines: 3)
  }

  let width: Int
  let columnWidth: Int
  /// The left edge of the first column of groups.
  let gridX: Int
  var tileWidth: Int { columnWidth - 12 }

  var introY: Int { 74 }
  var headerY: Int { hasHeading ? introY + intro.lines.count * Self.lineHeight + 32 : 36 }
  var rowsY: Int { headerY + 36 }

  /// The middle of a column of groups; the one after the last holds the sums.
  func x(_ column: Int) -> Int { gridX + column * columnWidth + columnWidth / 2 }

  func rowHeight(_ row: Int) -> Int { max(38, 12 + names[row].lines.count * Self.lineHeight) }

  /// The top of a row; the one after the last is the bottom of the grid.
  func y(_ row: Int) -> Int { (0..<row).reduce(rowsY) { $0 + rowHeight($1) } }

  var gridBottom: Int { y(names.count) }
  /// The line that the bars stand on.
  var barBase: Int { gridBottom + 28 + Self.barHeight }
  /// The base lines of the rows of numbers under the bars.
  var reachingY: Int { barBase + 26 }
  var namingY: Int { reachingY + 26 + rest(reaching) }
  var inversionY: Int { namingY + 30 + rest(naming) }

  var keyY: Int {
    let lines = inversions.map(\.count).max() ?? 0
    guard lines > 0 else { return namingY + rest(naming) + 40 }
    return inversionY + (max(lines, fewer.lines.count - 1) - 1) * Self.lineHeight + 40
  }

  /// The height of what stands below a label's first line.
  private func rest(_ label: WrappedLabel) -> Int { (label.lines.count - 1) * Self.lineHeight }

  /// The distance down from one mark of the key to the next; beside each other when 0.
  var keyStep: Int { isNarrow ? 36 : 0 }

  var groupsY: Int { keyY + 3 * keyStep + 54 }
  /// The number of groups in the first column of names, of two where there is room.
  var groupsInFirst: Int { isNarrow ? groupNames.count : (groupNames.count + 1) / 2 }

  /// The base line of a group's name, and the left edge of its column.
  func groupPlace(_ index: Int) -> (x: Int, y: Int) {
    let isFirst = index < groupsInFirst
    let above = (isFirst ? 0 : groupsInFirst)..<index
    let x = margin + (isFirst ? 0 : legendWidth)
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
