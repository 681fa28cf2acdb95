/// A text as a tree, written once and rendered as mail, web page, plain text or Markdown.
public struct Document: Sendable, Hashable {
  public var blocks: [Block]

  public init(_ blocks: [Block]) { self.blocks = blocks }
}

/// A part of a document that stands on its own lines.
public struct Block: Sendable, Hashable {
  public indirect enum Content: Sendable, Hashable {
    /// A heading; the level is 1 to 6.
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case list(List)
    case quote([Block])
    case table(Table)
    case image(Image)
    /// A link that stands alone and asks to be followed.
    case button(label: [Inline], url: String)
    /// Text kept as typed, with the name of its notation where given.
    case code(String, notation: String?)
    case rule
  }

  /// Items with bullets, or with numbers from a start.
  public struct List: Sendable, Hashable {
    /// The first number; bullets when absent.
    public var start: Int?
    public var items: [[Block]]

    public init(start: Int? = nil, items: [[Block]]) {
      self.start = start
      self.items = items
    }
  }

  public struct Table: Sendable, Hashable {
    public enum Alignment: Sendable, Hashable { case start, centre, end }

    /// How each column is set; as many as the header has cells.
    public var alignments: [Alignment]
    public var header: [[Inline]]
    public var rows: [[[Inline]]]

    public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }

  public struct Image: Sendable, Hashable {
    public enum Alternative: Sendable, Hashable {
      /// What the picture says, for those who do not see it.
      case text(String)
      /// The picture says nothing that the text does not.
      case decorative
    }

    /// A path from the workspace's folder, or a web address.
    public var source: String
    public var alternative: Alternative

    public init(source: String, alternative: Alternative) {
      self.source = source
      self.alternative = alternative
    }
  }

  public var content: Content
  /// The language, where it differs from what the block stands in.
  public var language: Language?
  public var origin: Origin?

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
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case link(url: String, [Inline])
  case code(String)
  case lineBreak
  /// Words in another language.
  case span(Language, [Inline])
}
