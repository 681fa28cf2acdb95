public import SpreCore
public import SpreFormats

/// A picture in a report with what it says in words and in a table, for those who do not see it.
public struct ReportPicture: Sendable, Hashable {
  /// What the picture shows, in a few words.
  public var title: String
  /// What there is to see in it, in a sentence or two.
  public var description: String
  /// The picture: an `svg` element with `role="img"`, a `title` and a `desc`.
  public var drawing: Element
  /// The same numbers as the picture shows.
  public var table: Block.Table

  public init(title: String, description: String, drawing: Element, table: Block.Table) {
    self.title = title
    self.description = description
    self.drawing = drawing
    self.table = table
  }
}
