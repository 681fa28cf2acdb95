public import SpreCore
import SpreFormats

/// A document for a board or a reference group: written once, and rendered as a web page that prints and as Markdown.
public struct Report: Sendable, Hashable {
  /// A stretch of a report.
  public enum Part: Sendable, Hashable {
    /// Headings, paragraphs, lists and tables.
    case text([Block])
    /// A picture with its table.
    case picture(ReportPicture)
  }

  /// The title, which becomes the only heading of the first level.
  public var title: String
  /// The language that the report is written in.
  public var language: ReportLanguage
  /// The report from first to last, with headings from the second level on.
  public var parts: [Part]

  public init(title: String, language: ReportLanguage, parts: [Part]) {
    self.title = title
    self.language = language
    self.parts = parts
  }

  /// The report as a page of its own, that needs nothing else and prints on A4.
  public func html() -> String {
    let renderer = WebRenderer()
    let content = parts.flatMap { part -> [Node] in
      switch part {
      case .text(let blocks): renderer.render(Document(blocks), language: language.language)
      case .picture(let picture): figure(picture, renderer)
      }
    }
    return WebPage(
      title: title, language: language.language, content: [.tag("h1", [:], title)] + content, isWide: true
    ).html()
  }

  /// The report as Markdown, where each picture stands as its description and its table.
  public func markdown() -> String {
    let blocks = parts.flatMap { part -> [Block] in
      switch part {
      case .text(let blocks): blocks
      case .picture(let picture):
        [
          Block(.paragraph([.strong([.text(picture.title)])])), Block(.paragraph([.text(picture.description)])),
          Block(.table(picture.table)),
        ]
      }
    }
    return MarkdownRenderer().render(Document([Block(.heading(level: 1, [.text(title)]))] + blocks))
  }

  private func figure(_ picture: ReportPicture, _ renderer: WebRenderer) -> [Node] {
    [
      .tag(
        "figure", [:],
        [.element(picture.drawing), .tag("figcaption", ["class": "quiet"], picture.description)])
    ] + renderer.render(Document([Block(.table(picture.table))]), language: language.language)
  }
}
