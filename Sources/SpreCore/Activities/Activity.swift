/// One carrying-out of one measure: a newsletter of a month, a conference, a talk.
public struct Activity: Sendable, Hashable {
  public var id: String
  public var title: LocalizedText
  public var kind: String
  /// The id of the measure that the activity carries out.
  public var measure: String
  /// Other measures it also serves; a mark in the matrix, outside every number.
  public var also: [String]
  /// The activity's own channel, where it differs from the measure's.
  public var channel: String?
  public var dates: DateSpan?
  /// The groups it is for; the measure's when absent.
  public var groups: Audience?
  /// The items it carries, in order; proposed by Spre when absent.
  public var items: [String]?
  /// The languages it comes out in; the workspace's when absent.
  public var languages: [Language]?
  /// The state as written, where it is.
  public var state: ActivityState?
  /// The activity that carries it on.
  public var into: String?
  public var reason: String?
  public var counts: [Count]
  public var regions: [String]
  public var userInvolvement: String?
  /// The activity's own settings for its channel.
  public var settings: Value?
  /// The activity that this one tells about.
  public var about: String?
  public var isConstructed: Bool
  /// The values of the fields that its kind declares, by name.
  public var details: [String: Value]
  /// The path of its file from the workspace's folder.
  public var file: String
  public var origins: Origins

  public init(
    id: String, title: LocalizedText, kind: String, measure: String, also: [String] = [], channel: String? = nil,
    dates: DateSpan? = nil, groups: Audience? = nil, items: [String]? = nil, languages: [Language]? = nil,
    state: ActivityState? = nil, into: String? = nil, reason: String? = nil, counts: [Count] = [],
    regions: [String] = [], userInvolvement: String? = nil, settings: Value? = nil, about: String? = nil,
    isConstructed: Bool = false, details: [String: Value] = [:], file: String = "",
    origins: Origins = Origins(Origin(file: ""))
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.measure = measure
    self.also = also
    self.channel = channel
    self.dates = dates
    self.groups = groups
    self.items = items
    self.languages = languages
    self.state = state
    self.into = into
    self.reason = reason
    self.counts = counts
    self.regions = regions
    self.userInvolvement = userInvolvement
    self.settings = settings
    self.about = about
    self.isConstructed = isConstructed
    self.details = details
    self.file = file
    self.origins = origins
  }
}

extension Plan {
  /// The channel that drafts for an activity: its own, else its measure's.
  public func channel(of activity: Activity) -> String? {
    activity.channel ?? measure(activity.measure)?.channel
  }

  /// The groups an activity is for, in order of priority: its own, else its measure's.
  public func groups(of activity: Activity) -> [String] {
    codes(of: activity.groups ?? measure(activity.measure)?.audience ?? .named([]))
  }
}
