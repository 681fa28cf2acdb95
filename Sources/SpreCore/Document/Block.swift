/// A text as a tree, written once and rendered as mail, web page, plain text or Markdown.
public struct Document: Sendable, Hashable {
  /// The parts of the text, from first to last.
  public var blocks: [Block]

  public init(_ blocks: [Block]) { self.blocks = blocks }
}

/// A part of a document that stands on its own lines.
public struct Block: Sendable, Hashable {
  /// What kind of part it is, and what it says.
  public indirect enum Content: Sendable, Hashable {
    /// A heading; the level is 1 to 6.
    case heading(level: Int, [Inline])
    /// A paragraph of running text.
    case paragraph([Inline])
    /// A list, with bullets or with numbers.
    case list(List)
    /// Something that somebody else said, in blocks of its own.
    case quote([Block])
    /// A table with a header row.
    case table(Table)
    /// A picture.
    case image(Image)
    /// A link that stands alone and asks to be followed.
    case button(label: [Inline], url: String)
    /// Text kept as typed, with the name of its notation where given.
    case code(String, notation: String?)
    /// A line across the text, where the subject changes.
    case rule
  }

  /// Items with bullets, or with numbers from a start.
  public struct List: Sendable, Hashable {
    /// The first number; bullets when absent.
    public var start: Int?
    /// The items; each holds one or more blocks.
    public var items: [[Block]]

    public init(start: Int? = nil, items: [[Block]]) {
      self.start = start
      self.items = items
    }
  }

  /// A table with one header row, where each cell holds a line of text.
  public struct Table: Sendable, Hashable {
    /// How a column is set: towards where reading starts, in the middle, or towards where it ends.
    public enum Alignment: Sendable, Hashable { case start, centre, end }

    /// How each column is set; as many as the header has cells.
    public var alignments: [Alignment]
    /// The cells of the header, column by column.
    public var header: [[Inline]]
    /// The rows below the header, each cell by cell.
    public var rows: [[[Inline]]]

    public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }

  /// A picture, and what stands for it where it is not seen.
  public struct Image: Sendable, Hashable {
    /// What stands for a picture where it is not seen.
    public enum Alternative: Sendable, Hashable {
      /// What the picture says, for those who do not see it.
      case text(String)
      /// The picture says nothing that the text does not.
      case decorative
    }

    /// A path from the workspace's folder, or a web address.
    public var source: String
    /// What those get who do not see the picture (WCAG 2.2, 1.1.1).
    public var alternative: Alternative

    public init(source: String, alternative: Alternative) {
      self.source = source
      self.alternative = alternative
    }
  }

  /// What the block says, and as what.
  public var content: Content
  /// The language, where it differs from what the block stands in.
  public var language: Language?
  /// The place it was read from, for findings to point at.
  public var origin: Origin?

  /// The name that links on the same web page lead to; mail programs do not all follow such links, so mail has none.
  public var anchor: String?

  public init(_ content: Content, language: Language? = nil, origin: Origin? = nil) {
    self.content = content
    self.language = language
    self.origin = origin
  }
}

/// Two blocks are equal when they say the same, wherever they were read from.
extension Block {
  public static func == (a: Block, b: Block) -> Bool { a.content == b.content && a.language == b.language }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(content)
    hasher.combine(language)
  }
}

/// A part of a line of text.
public indirect enum Inline: Sendable, Hashable {
  /// Words as they are read; every renderer escapes what its format needs.
  case text(String)
  /// Words with stress.
  case emphasis([Inline])
  /// Words that matter more than those around them.
  case strong([Inline])
  /// Words that no longer hold, struck through.
  case strikethrough([Inline])
  /// Words that lead to an address when followed.
  case link(url: String, [Inline])
  /// A short text kept as typed, such as the name of a command.
  case code(String)
  /// An end of line inside a paragraph.
  case lineBreak
  /// Words in another language, which may be any.
  case span(LanguageTag, [Inline])
}
