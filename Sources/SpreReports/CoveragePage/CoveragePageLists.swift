import SpreCore
import SpreFormats

/// The lists on the page about coverage: the cells that are missing, by name, and priorities upside down.
struct CoveragePageLists {
  var living: LivingMatrix
  var language: ReportLanguage

  private var coverage: Coverage { living.coverage }
  private var plan: Plan { coverage.plan }

  /// The cells that are missing, those blank on purpose, and those that only activities fill.
  var gaps: [Node] {
    let missing =
      list(CoveragePageWords.forgotten, byMeasure { $0.standing == .forgotten ? "" : nil })
      + list(
        CoveragePageWords.begun,
        byMeasure { $0.counted.isDesigned && $0.standing == .begun ? "" : nil })
      + list(
        CoveragePageWords.ended, byMeasure { $0.standing == .ended ? $0.ended.joined(separator: ", ") : nil })
    let nothing: [Node] = missing.isEmpty ? [.tag("p", [:], CoveragePageWords.noGaps[language])] : []
    return [.tag("h2", [:], CoveragePageWords.gaps[language])] + nothing + missing
      + list(CoveragePageWords.blank, byMeasure { cell in cell.blankReason })
      + list(
        CoveragePageWords.outside,
        byMeasure {
          $0.isOutside ? ($0.counted.delivered + $0.counted.scheduled + $0.unscheduled).joined(separator: ", ") : nil
        })
  }

  /// The groups that get less than one ranked lower, as designed and as delivered.
  var inversions: [Node] {
    let levels: [CoverageLevel] = [.designed, .delivered]
    let lists = levels.flatMap { level in
      list(
        CoveragePageWords.counted(level),
        coverage.inversions(at: level).map { pair in
          CoveragePageWords.inversion(pair, name(pair.higher), name(pair.lower))[language]
        })
    }
    return [.tag("h2", [:], CoveragePageWords.inversions[language])]
      + (lists.isEmpty ? [.tag("p", [:], CoveragePageWords.noInversions[language])] : lists)
  }

  /// A line for each measure that has cells of a kind; what is said of a cell stands after its group.
  private func byMeasure(_ say: (LivingMatrix.Cell) -> String?) -> [String] {
    zip(plan.measures, living.rows).compactMap { measure, cells in
      let groups = cells.compactMap { cell in
        say(cell).map { name(cell.counted.group) + ($0.isEmpty ? "" : " (\($0))") }
      }
      let heading = "\(measure.number) \(measure.name.best(for: language.language))"
      return groups.isEmpty ? nil : "\(heading): \(language.list(groups))"
    }
  }

  private func name(_ code: String) -> String {
    "\(code) \(plan.group(code)?.name.best(for: language.language) ?? "")"
  }

  private func list(_ title: ReportPhrase, _ lines: [String]) -> [Node] {
    guard !lines.isEmpty else { return [] }
    return [.tag("h3", [:], title[language]), .tag("ul", [:], lines.map { .tag("li", [:], $0) })]
  }
}
