import SpreCore

/// The activities that the numbers were counted from.
extension CoverageTable {
  var sources: [[String]] {
    let level = level ?? .delivered
    var parts = [list(CoverageWords.counted(level), cells(at: level))]
    parts.append(list(CoverageWords.inverted(level), inverted(at: level)))
    let contacts = coverage.contacts
    let sums = (contacts.single + contacts.together).map { sum in
      "\(sum.groups.joined(separator: ", ")): \(sum.activities.joined(separator: ", "))"
    }
    parts.append(list(CoverageWords.contactsFrom, sums))
    let things = contacts.things.map { sum in
      "\(sum.measure ?? ""), \(sum.what?.best(for: language.read) ?? ""): \(sum.activities.joined(separator: ", "))"
    }
    parts.append(list(CoverageWords.thingsFrom, things))
    parts.append(list(CoverageWords.withoutCounts, [contacts.uncounted.joined(separator: ", ")]))
    return parts
  }

  private func cells(at level: CoverageLevel) -> [String] {
    coverage.plan.groups.flatMap { group in
      coverage.activities(at: level, for: group.code).map { source in
        "\(group.code), \(source.measure): \(source.ids.joined(separator: ", "))"
      }
    }
  }

  /// For each inversion, the measures that were counted for both groups; their activities stand with the cells.
  private func inverted(at level: CoverageLevel) -> [String] {
    coverage.inversions(at: level).map { pair in
      let sides = [pair.higher, pair.lower].map { code in
        let cells = coverage.rows.joined().filter { cell in
          cell.group == code && cell.isFilled(at: level) && (level == .designed || cell.isTargeted)
        }
        let names = cells.map(\.measure).joined(separator: ", ")
        return "\(code): \(names.isEmpty ? CoverageWords.nothing[language] : names)"
      }
      return "\(pair.higher) < \(pair.lower). \(sides.joined(separator: "; "))"
    }
  }
}
