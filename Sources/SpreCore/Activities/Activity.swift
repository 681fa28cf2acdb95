/// One carrying-out of one measure: a newsletter of a month, a conference, a talk.
public struct Activity: Sendable, Hashable {
  /// The name of the activity's file or folder; other files name the activity by it.
  public var id: String
  /// What the activity is called, such as "Newsletter, November 2026".
  public var title: LocalizedText
  /// The id of the sort of activity it is, see ``ActivityKind``.
  public var kind: String
  /// The id of the measure that the activity carries out.
  public var measure: String
  /// Other measures it also serves; a mark in the matrix, outside every number.
  public var also: [String]
  /// The ids of the goals it serves; the measure's when absent.
  public var goals: [String]?
  /// The activity's own channel, where it differs from the measure's.
  public var channel: String?
  /// The day or days it takes place; absent while it is only meant, or when nobody wrote down the day.
  public var dates: DateSpan?
  /// The month or the year it takes place in, where that is all that is known.
  public var roughly: DateSpan?
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
  /// Why it went as it did, as when it was called off or turned down.
  public var reason: String?
  /// How many took part or received, as far as anybody counted.
  public var counts: [Count]
  /// The names of the regions it concerns.
  public var regions: [String]
  /// Who hosts it, where that is somebody else or worth telling.
  public var host: LocalizedText?
  /// How users took part in it.
  public var userInvolvement: String?
  /// The activity's own settings for its channel.
  public var settings: Value?
  /// The activity that this one tells about.
  public var about: String?
  /// Whether the activity was made up to complete an example.
  public var isConstructed: Bool
  /// The values of the fields that its kind declares, by name.
  public var details: [String: Value]
  /// The path of its file from the workspace's folder.
  public var file: String
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  public init(
    id: String, title: LocalizedText, kind: String, measure: String, also: [String] = [], goals: [String]? = nil,
    channel: String? = nil, dates: DateSpan? = nil, roughly: DateSpan? = nil, groups: Audience? = nil,
    items: [String]? = nil,
    languages: [Language]? = nil,
    state: ActivityState? = nil, into: String? = nil, reason: String? = nil, counts: [Count] = [],
    regions: [String] = [], host: LocalizedText? = nil, userInvolvement: String? = nil, settings: Value? = nil,
    about: String? = nil,
    isConstructed: Bool = false, details: [String: Value] = [:], file: String = "",
    origins: Origins = Origins(Origin(file: ""))
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.measure = measure
    self.also = also
    self.goals = goals
    self.channel = channel
    self.dates = dates
    self.roughly = roughly
    self.groups = groups
    self.items = items
    self.languages = languages
    self.state = state
    self.into = into
    self.reason = reason
    self.counts = counts
    self.regions = regions
    self.host = host
    self.userInvolvement = userInvolvement
    self.settings = settings
    self.about = about
    self.isConstructed = isConstructed
    self.details = details
    self.file = file
    self.origins = origins
  }
}

extension Activity {
  /// The days it lies within, as far as known: its own, else its month or year, else the year of its folder.
  public var days: DateSpan? { dates ?? roughly ?? folderYear.flatMap { DateSpan(year: $0) } }

  /// The year of the folder that its file lies in: 2016 for `activities/2016/ID.yml`.
  public var folderYear: Int? {
    file.split(separator: "/").dropFirst().first.flatMap { DateSpan(year: $0) }?.from.year
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

  /// The ids of the goals an activity serves: its own, else its measure's.
  public func goals(of activity: Activity) -> [String] {
    activity.goals ?? measure(activity.measure)?.goals ?? []
  }
}
