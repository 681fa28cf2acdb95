/// One thing worth spreading, written once in its main language and perhaps translated.
public struct KnowledgeItem: Sendable, Hashable {
  /// The name of the item's file without its ending: lower-case letters a to z, digits and hyphens.
  public var id: String
  /// What sort of thing it is.
  public var kind: ItemKind
  /// The main language.
  public var language: Language
  /// The date that the item is from, as when it was published.
  public var date: Day
  /// The groups the item is for; every group of the plan when absent.
  public var groups: Audience
  /// The subjects it is about, in the writer's words.
  public var topics: [String]
  /// The path of a picture from the workspace's folder.
  public var image: String?
  /// The last day that the item is of use.
  public var expires: Day?
  /// The last day for readers to do what it asks, such as to sign up.
  public var deadline: Day?
  /// The day that somebody last made sure it still holds.
  public var reviewed: Day?
  /// How long it holds from then; the workspace's usual period when absent.
  public var reviewEvery: ReviewPeriod?
  /// The document or person that the facts come from.
  public var source: String?
  /// Whether the item may be read by anyone.
  public var isPublic: Bool
  /// Whether the item offers something for sale.
  public var isCommercial: Bool
  /// Whether the item was made up to complete an example.
  public var isConstructed: Bool
  /// The texts, by language; the main language is always there.
  public var versions: [Language: Version]
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// What an item says in one language.
  public struct Version: Sendable, Hashable {
    /// The title, as readers see it.
    public var title: String
    /// What the item says, in one to three sentences.
    public var summary: String
    /// The web address where readers find more.
    public var link: String?
    /// What the picture shows, for those who do not see it.
    public var imageAlt: String?
    /// Short texts by channel, or by channel and network as `social.x`.
    public var short: [String: String]
    /// The whole text; empty when the summary is all there is.
    public var body: Document
    /// The path of the file from the workspace's folder.
    public var file: String
    /// Where the fields were read from, for findings to point at.
    public var origins: Origins

    public init(
      title: String, summary: String, link: String? = nil, imageAlt: String? = nil, short: [String: String] = [:],
      body: Document = Document([]), file: String = "", origins: Origins = Origins(Origin(file: ""))
    ) {
      self.title = title
      self.summary = summary
      self.link = link
      self.imageAlt = imageAlt
      self.short = short
      self.body = body
      self.file = file
      self.origins = origins
    }
  }

  public init(
    id: String, kind: ItemKind, language: Language, date: Day, groups: Audience = .all, topics: [String] = [],
    image: String? = nil, expires: Day? = nil, deadline: Day? = nil, reviewed: Day? = nil,
    reviewEvery: ReviewPeriod? = nil, source: String? = nil,
    isPublic: Bool = true, isCommercial: Bool = false, isConstructed: Bool = false,
    versions: [Language: Version], origins: Origins = Origins(Origin(file: ""))
  ) {
    self.id = id
    self.kind = kind
    self.language = language
    self.date = date
    self.groups = groups
    self.topics = topics
    self.image = image
    self.expires = expires
    self.deadline = deadline
    self.reviewed = reviewed
    self.reviewEvery = reviewEvery
    self.source = source
    self.isPublic = isPublic
    self.isCommercial = isCommercial
    self.isConstructed = isConstructed
    self.versions = versions
    self.origins = origins
  }

  /// What the item says in its main language.
  public var main: Version { versions[language] ?? Version(title: id, summary: "") }

  /// The text for a reader's language and the language it is really in.
  public func version(for wanted: Language) -> (language: Language, version: Version) {
    for other in wanted.standIns(original: language) {
      if let version = versions[other] { return (other, version) }
    }
    return (language, main)
  }
}
