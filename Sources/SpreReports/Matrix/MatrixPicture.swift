public import SpreCore
public import SpreFormats

/// The matrix as an SVG heat map: a filled tile names a group, an outlined one is for all, and bars count below.
///
/// What a tile means is told by its shape and its text, so the picture says the same in grey. Light and dark follow
/// the reader's system. The text alternative stands in `title` and `desc`.
public struct MatrixPicture: Sendable {
  public var matrix: Matrix
  public var language: WorkingLanguage
  /// What the ids inside the picture begin with; two pictures on one page need different ones.
  public var id: String
  /// Whether the picture shows its own heading and the two counts; a page that has them need not repeat them.
  public var hasHeading: Bool
  /// Whether the measures' names take little room, for a telephone.
  public var isNarrow: Bool

  public init(
    _ matrix: Matrix, language: WorkingLanguage, id: String = "matrix", hasHeading: Bool = true, isNarrow: Bool = false
  ) {
    self.matrix = matrix
    self.language = language
    self.id = id
    self.hasHeading = hasHeading
    self.isNarrow = isNarrow
  }

  /// The picture for a page.
  public var element: Element {
    let layout = self.layout
    let drawing = MatrixDrawing(layout: layout, matrix: matrix, language: language)
    return Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(layout.width) \(layout.height)",
        "width": "\(layout.width)", "height": "\(layout.height)", "class": "mx", "role": "img",
        "lang": language.rawValue, "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        .tag("title", ["id": "\(id)-title"], title),
        .tag("desc", ["id": "\(id)-desc"], description),
        .tag("style", [:], [.styleSheet(MatrixPictureStyle.sheet)]),
        .tag(
          "rect", ["class": "mx-ground", "width": "\(layout.width)", "height": "\(layout.height)"]),
      ] + drawing.nodes)
  }

  /// The width in CSS pixels.
  var width: Int { layout.width }

  private var layout: MatrixLayout {
    MatrixLayout(matrix, language: language, hasHeading: hasHeading, isNarrow: isNarrow)
  }

  /// The picture as a file of its own.
  public func svg() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MarkupWriter(.xml).write([.element(element)]) + "\n"
  }

  private var title: String { MatrixWords.heading(matrix.plan.period, language) }

  /// What the picture shows, in sentences.
  private var description: String {
    let counts = zip(matrix.plan.groups, zip(matrix.cellsByGroup, matrix.targetedByGroup)).map { group, counts in
      MatrixWords.groupCounts(group.code, counts.0, counts.1)[language]
    }
    let sentence = counts.isEmpty ? MatrixWords.emptyPlan[language] : counts.joined(separator: "; ") + "."
    return "\(MatrixWords.shares(matrix)[language]) \(sentence)"
  }
}
