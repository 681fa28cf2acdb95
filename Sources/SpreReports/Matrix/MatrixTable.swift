public import SpreCore

/// The matrix for a terminal: measures down, groups across, counts and a legend below, in at most 100 columns.
///
/// A plan with more groups than fit comes out as several tables, one under the other.
public struct MatrixTable: Sendable {
  public var matrix: Matrix
  public var language: WorkingLanguage
  /// The width that no line exceeds, in grapheme clusters; at least 40.
  public var width: Int

  public init(_ matrix: Matrix, language: WorkingLanguage, width: Int = 100) {
    self.matrix = matrix
    self.language = language
    self.width = max(40, width)
  }

  /// The table, each line with a line end and without trailing spaces.
  public var text: String {
    var lines: [String] = []
    for columns in bands {
      lines += table(columns) + [""]
    }
    lines += legend + [""] + groupLines + [""]
    lines.append(MatrixWords.shares(matrix)[language])
    return lines.flatMap { wrapped($0.withoutControls) }.joined(separator: "\n") + "\n"
  }

  /// The mark of a cell.
  public static func mark(_ cell: Matrix.Cell) -> String {
    switch cell {
    case .named: "●"
    case .all: "○"
    case .blank: "–"
    case .empty: "·"
    }
  }

  private var plan: Plan { matrix.plan }
  private var numberWidth: Int { plan.measures.map { String($0.number).count }.max() ?? 1 }

  /// The width of each column of groups: the longest code and a space on both sides.
  private var columnWidth: Int {
    let counts = matrix.cellsByGroup.map { String($0).count }
    return 2 + max(plan.groups.map(\.code.count).max() ?? 1, counts.max() ?? 1)
  }

  private var names: [String] { plan.measures.map { $0.name.best(for: language.read) } }

  private var nameWidth: Int {
    let wanted = (names + [MatrixWords.reaching[language], MatrixWords.naming[language]]).map(\.count).max() ?? 0
    let room = width - numberWidth - 3 - columnWidth * min(plan.groups.count, 9)
    return max(12, min(wanted, room))
  }

  /// The groups, in as many parts as the width asks for.
  private var bands: [Range<Int>] {
    let perBand = max(1, (width - numberWidth - 3 - nameWidth) / columnWidth)
    return stride(from: 0, to: plan.groups.count, by: perBand).map { $0..<min($0 + perBand, plan.groups.count) }
  }

  private func table(_ columns: Range<Int>) -> [String] {
    let reached = matrix.cellsByGroup
    let named = matrix.targetedByGroup
    var lines = [row("", MatrixWords.measure[language], columns.map { plan.groups[$0].code })]
    for (index, measure) in plan.measures.enumerated() {
      lines.append(row(String(measure.number), names[index], columns.map { MatrixTable.mark(matrix.rows[index][$0]) }))
    }
    lines.append("")
    lines.append(row("", MatrixWords.reaching[language], columns.map { String(reached[$0]) }))
    lines.append(row("", MatrixWords.naming[language], columns.map { String(named[$0]) }))
    return lines
  }

  private func row(_ number: String, _ name: String, _ cells: [String]) -> String {
    let first = String(repeating: " ", count: numberWidth - number.count) + number
    let marks = cells.map { $0.centred(in: columnWidth) }.joined()
    return "\(first)  \(name.withoutControls.fitted(to: nameWidth)) \(marks)".withoutTrailingSpaces
  }

  private var legend: [String] {
    let marks: [(Matrix.Cell, Phrase)] = [
      (.named, MatrixWords.named), (.all, MatrixWords.forAll), (.blank(reason: ""), MatrixWords.blank),
      (.empty, MatrixWords.empty),
    ]
    return [marks.map { "\(MatrixTable.mark($0.0)) \($0.1[language])" }.joined(separator: "   ")]
  }

  private var groupLines: [String] {
    let codeWidth = plan.groups.map(\.code.count).max() ?? 1
    return plan.groups.map { group in
      let code = group.code + String(repeating: " ", count: codeWidth - group.code.count)
      return "\(code)  \(group.name.best(for: language.read).shortened(to: width - codeWidth - 2))"
    }
  }

  private func wrapped(_ line: String) -> [String] {
    guard line.count > width else { return [line] }
    return line.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word.prefix(width)))
      }
    }
  }
}

extension String {
  /// The text cut to a number of characters, the last an ellipsis when something is left out.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(max(0, count - 1)) + "…"
  }

  /// The text cut or filled with spaces to exactly a number of characters.
  fileprivate func fitted(to width: Int) -> String {
    let text = shortened(to: width)
    return text + String(repeating: " ", count: width - text.count)
  }

  fileprivate func centred(in width: Int) -> String {
    let space = max(0, width - count)
    return String(repeating: " ", count: (space + 1) / 2) + self + String(repeating: " ", count: space / 2)
  }

  fileprivate var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
