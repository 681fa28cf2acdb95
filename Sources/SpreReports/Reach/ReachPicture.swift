import SpreCore
public import SpreFormats

/// Reach over time as small pictures beside each other: a panel for each group, with a bar for each month.
///
/// The panels of the groups share a scale. What was counted for several groups together has a panel and a scale of its
/// own. A filled bar is exact, an arrow means at least, a dashed bar about; a question mark was not counted, and a
/// short line with 0 was counted and is none.
public struct ReachPicture: Sendable {
  /// What is shown.
  public var reach: Reach
  /// The language of its words.
  public var language: ReportLanguage
  /// What the ids inside the picture begin with; two pictures on one page need different ones.
  public var id: String
  /// Whether the panels stand below each other, for a telephone.
  public var isNarrow: Bool

  public init(_ reach: Reach, language: ReportLanguage, id: String = "reach", isNarrow: Bool = false) {
    self.reach = reach
    self.language = language
    self.id = id
    self.isNarrow = isNarrow
  }

  /// The picture for a page.
  public var element: Element {
    let layout = ReachLayout(reach, language: language, isNarrow: isNarrow)
    let frame = PictureFrame(
      id: id, classes: isNarrow ? ["narrow"] : ["wide"], language: language.language, title: title,
      description: description, width: layout.width, height: layout.height)
    return frame.element(layout.nodes)
  }

  /// The picture with its table, for a report.
  public var reportPicture: ReportPicture {
    ReportPicture(title: title, description: description, drawing: element, table: table.block)
  }

  /// What the picture is called.
  var title: String { ReachWords.title(reach.year)[language] }

  /// The width in CSS pixels.
  var width: Double { ReachLayout(reach, language: language, isNarrow: isNarrow).width }

  /// What the picture shows, in sentences: the year's sum of each panel.
  private var description: String {
    guard !reach.entries.isEmpty else { return ReachWords.none[language] }
    var sums = reach.counted.map { group in
      "\(group.code): \(total(reach.entries(of: group.code)))"
    }
    if !reach.together.isEmpty { sums.append("\(ReachWords.together[language]): \(total(reach.together))") }
    return sums.joined(separator: "; ") + ". " + ReachWords.contacts[language]
  }

  /// The same in words: a row for each group and for each set of groups counted together, a column for each month.
  var table: PictureTable {
    func row(_ name: String, _ entries: [Reach.Entry]) -> [String] {
      [name] + reach.months.map { ReachWords.sum(Reach.sum(entries, in: $0))[language] } + [total(entries)]
    }
    let together = Dictionary(grouping: reach.together, by: \.groups)
    let rows =
      reach.plan.groups.map { group in
        row("\(group.code) \(group.name.best(for: language.language))", reach.entries(of: group.code))
      }
      + reach.combinations.map { row(language.list($0), together[$0, default: []]) }
    let months = reach.months.map { month in
      month.map { String(ReaderPhrase.month($0)[language.language].prefix(3)) } ?? ReachWords.noMonth[language]
    }
    return PictureTable(
      caption: title, header: [ReachWords.group[language]] + months + [ReachWords.sum[language]], rows: rows)
  }

  private func total(_ entries: [Reach.Entry]) -> String {
    ReachWords.sum(entries.isEmpty ? nil : CountSum(entries.map(\.count)))[language]
  }
}
