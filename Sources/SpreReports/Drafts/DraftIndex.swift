public import SpreCore

/// What the page over all drafts tells: each activity with its drafts and findings, and the findings of the rest.
public struct DraftIndex: Sendable, Hashable {
  /// The day the drafts were made for.
  public var today: Day
  public var entries: [Entry]
  /// The findings of the workspace that belong to no activity here.
  public var findings: [Finding]
  /// The path of the page of the matrix from the folder of drafts, where there is one to link to.
  public var matrix: String?

  /// One activity with what was drafted for it.
  public struct Entry: Sendable, Hashable {
    public var activity: String
    public var title: String
    public var dates: DateSpan?
    /// The codes of the groups it is for.
    public var groups: [String]
    /// How far the activity has come, in words.
    public var state: String
    public var drafts: [File]
    public var findings: [Finding]
    /// The path of the report before it goes out, from the folder of drafts, where there is one.
    public var preflight: String?
    /// The path of the page with what has changed since an approval, from the folder of drafts, where something has.
    public var changes: String?

    public init(
      activity: String, title: String, dates: DateSpan? = nil, groups: [String] = [], state: String,
      drafts: [File] = [], findings: [Finding] = [], preflight: String? = nil, changes: String? = nil
    ) {
      self.activity = activity
      self.title = title
      self.dates = dates
      self.groups = groups
      self.state = state
      self.drafts = drafts
      self.findings = findings
      self.preflight = preflight
      self.changes = changes
    }
  }

  /// One draft as it lies in the folder of drafts.
  public struct File: Sendable, Hashable {
    /// The path from the folder of drafts, with `/` between names.
    public var path: String
    public var mediaType: String
    public var language: Language?
    /// The title of the one item that the file carries, for telling it from others of its sort.
    public var item: String?
    /// The groups that the file is for, in words, for telling it from others of its sort.
    public var audience: String?
    /// The number of words, for a text.
    public var words: Int?
    public var bytes: Int
    /// Whether a person may change it in place.
    public var isEditable: Bool
    public var isEditedByHand: Bool
    /// The path of the newer version that lies beside a draft edited by hand, from the folder of drafts.
    public var newer: String?

    public init(
      path: String, mediaType: String, language: Language? = nil, item: String? = nil, words: Int? = nil,
      audience: String? = nil, bytes: Int, isEditable: Bool = false, isEditedByHand: Bool = false, newer: String? = nil
    ) {
      self.path = path
      self.mediaType = mediaType
      self.language = language
      self.item = item
      self.audience = audience
      self.words = words
      self.bytes = bytes
      self.isEditable = isEditable
      self.isEditedByHand = isEditedByHand
      self.newer = newer
    }

    /// Whether the file shows the draft as its readers will see it.
    public var isPreview: Bool { Draft.isPreview(path: path) }

    /// Whether the file belongs on the web server.
    var isOnSite: Bool { path.split(separator: "/").dropFirst().first.map(String.init) == Site.folder }
  }

  public init(today: Day, entries: [Entry], findings: [Finding] = [], matrix: String? = nil) {
    self.today = today
    self.entries = entries
    self.findings = findings
    self.matrix = matrix
  }

  /// Every finding, those of the activities first.
  public var allFindings: [Finding] { entries.flatMap(\.findings) + findings }
}
