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
  /// What stands under the title, such as the name of the service; nothing when empty.
  public var subtitle: String
  /// The language that the report is written in.
  public var language: ReportLanguage
  /// The report from first to last, with headings from the second level on.
  public var parts: [Part]
  /// What stands last: the day it was made, and what it was made from; nothing when empty.
  public var footer: [Inline]

  public init(
    title: String, subtitle: String = "", language: ReportLanguage, parts: [Part], footer: [Inline] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.parts = parts
    self.footer = footer
  }

  /// The report as a page of its own, that needs nothing else and prints on A4.
  public func html() -> String { ReportPage(self).html() }

  /// The report as Markdown for any viewer, where each picture stands as its description and its table.
  public func markdown() -> String {
    var blocks = [Block(.heading(level: 1, [.text(title)]))]
    if !subtitle.isEmpty { blocks.append(Block(.paragraph([.strong([.text(subtitle)])]))) }
    blocks += parts.flatMap { part -> [Block] in
      switch part {
      case .text(let blocks): blocks
      case .picture(let picture):
        [
          Block(.paragraph([.strong([.text(picture.title)])])), Block(.paragraph([.text(picture.description)])),
          Block(.table(picture.table)),
        ]
      }
    }
    if !footer.isEmpty { blocks += [Block(.rule), Block(.paragraph(footer))] }
    return MarkdownRenderer().render(Document(blocks.map(\.withoutLanguages)))
  }
}
