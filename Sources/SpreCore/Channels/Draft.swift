/// A file for a person to read and approve.
public struct Draft: Sendable, Hashable {
  /// What a draft consists of.
  public enum Content: Sendable, Hashable {
    /// Words, written as UTF-8.
    case text(String)
    /// Bytes as they are, as for a picture.
    case bytes([UInt8])
    /// A copy of an attachment, by its path.
    case attachment(String)
  }

  /// The path from the activity's folder of drafts, relative and without `..`.
  public var path: String
  /// The media type (RFC 6838), such as `text/html`.
  public var mediaType: String
  /// What the file holds.
  public var content: Content
  /// Whether a person edits the draft in place; others change through the activity and its items.
  public var isEditable: Bool
  /// The groups it is for.
  public var groups: [String]
  /// The language it is written in; absent when it has several or none.
  public var language: Language?
  /// The ids of the items it carries.
  public var items: [String]
  /// Which of its words the log counts; none unless the channel says so.
  public var counting: WordCounting

  public init(
    path: String, mediaType: String, content: Content, isEditable: Bool = false, groups: [String],
    language: Language? = nil, items: [String] = [], counting: WordCounting = .none
  ) {
    self.path = path
    self.mediaType = mediaType
    self.content = content
    self.isEditable = isEditable
    self.groups = groups
    self.language = language
    self.items = items
    self.counting = counting
  }
}

extension Draft {
  /// Whether a file only shows a person what readers will see: it is never approved and never goes out.
  ///
  /// Such a file has `.preview.` in its name, as in `newsletter.nb.preview.html`.
  public static func isPreview(path: String) -> Bool { path.contains(".preview.") }

  /// Whether a file is for those who make the activity alone: it is never approved and never goes out.
  ///
  /// Such a file is a preview or has `.internal.` in its name, as a list of tasks, `tasks.nb.internal.md`.
  public static func isInternal(path: String) -> Bool { isPreview(path: path) || path.contains(".internal.") }
}

/// What came of drafting: files, and findings about them.
public struct Drafting: Sendable, Hashable {
  /// The files, for a person to read and approve.
  public var drafts: [Draft]
  /// What is amiss in the brief or in the files.
  public var findings: [Finding]
  /// What its checks looked at and counted, for the report before drafts go out.
  public var observations: [PreflightObservation]
  /// Whether the drafts leave out the items' whole texts, so that what is amiss there holds nothing back.
  public var leavesOutTexts: Bool

  public init(
    drafts: [Draft] = [], findings: [Finding] = [], observations: [PreflightObservation] = [],
    leavesOutTexts: Bool = false
  ) {
    self.drafts = drafts
    self.findings = findings
    self.observations = observations
    self.leavesOutTexts = leavesOutTexts
  }
}
