public import SpreCore
public import SpreFormats

/// The matrix as a table for spreadsheets: a row for each measure, a column for each group.
///
/// The words of the cells are those of `Matrix.Cell.written(in:)`; `spre plan set --from` reads the table back.
public struct MatrixCSV: Sendable {
  /// The matrix that is written.
  public var matrix: Matrix
  /// The language of the header and the cells.
  public var language: WorkingLanguage

  public init(_ matrix: Matrix, language: WorkingLanguage) {
    self.matrix = matrix
    self.language = language
  }

  /// The file, with the byte order mark that Excel needs to read Norwegian letters.
  ///
  /// Without a separator it is the one of the language: what spreadsheets with such settings open without asking.
  public func text(_ separator: CSVWriter.Separator? = nil) -> String {
    var writer = CSVWriter(separator ?? (language == .nb ? .semicolon : .comma))
    writer.hasByteOrderMark = true
    return writer.text([header] + rows)
  }

  private var header: [String] {
    ["id", Phrase(nb: "nummer", en: "number")[language], Phrase(nb: "navn", en: "name")[language]]
      + matrix.plan.groups.map(\.code)
  }

  private var rows: [[String]] {
    zip(matrix.plan.measures, matrix.rows).map { measure, cells in
      [measure.id, String(measure.number), measure.name.best(for: language == .en ? .en : .nb)]
        + cells.map { $0.written(in: language) }
    }
  }
}
