/// Everything a channel is given to draft for one activity.
public struct Brief: Sendable {
  /// The plan that the activity carries out a part of.
  public var plan: Plan
  /// The activity to draft for.
  public var activity: Activity
  /// The measure that the activity carries out.
  public var measure: Measure
  /// The items of the activity, in order; the proposed ones where the activity names none.
  public var items: [KnowledgeItem]
  /// What was proposed and what was left out, where the activity names no items.
  public var proposals: Proposals?
  /// All activities of the workspace, with what was approved and delivered of them.
  public var log: ActivityLog
  /// The channel's settings, the activity's before the measure's before the workspace's.
  public var settings: Settings
  /// The files beside the activity, its items' pictures and the logo, sorted by path.
  public var attachments: [Attachment]
  /// Who sends, as readers will see it.
  public var organisation: Organisation
  /// The languages to draft in, in order.
  public var languages: [Language]
  /// The workspace's main language, which a text without a language is written in.
  public var mainLanguage: Language
  /// The language of findings, and of drafts for those who make the activity alone.
  public var workingLanguage: WorkingLanguage
  /// The places of the fields of `spre.yml`, each by its whole name, such as `brand.colour`.
  public var places: Origins
  /// The texts of editable drafts that a person has edited in place, as they lie now, by the draft's path.
  public var edited: [String: String]
  /// The pages of the workspace's web site, as they are when the activity takes place.
  public var site: Site
  /// Where pictures will lie on the web, without a slash at the end.
  public var imageBase: String?
  /// What the fields that sending fills become, for each way of exporting.
  public var slots: Slots
  /// How often items are looked over where they say nothing themselves; nothing where the workspace says nothing.
  public var reviewEvery: ReviewPeriod?
  /// The day that drafts are made on; a channel has no other clock.
  public var today: Day

  public init(
    plan: Plan, activity: Activity, measure: Measure, items: [KnowledgeItem], proposals: Proposals? = nil,
    log: ActivityLog, settings: Settings, attachments: [Attachment] = [], organisation: Organisation,
    languages: [Language], mainLanguage: Language? = nil, workingLanguage: WorkingLanguage = .nb,
    places: Origins = Origins(Origin(file: "spre.yml")), edited: [String: String] = [:], site: Site = Site(),
    imageBase: String? = nil, slots: Slots = Slots(),
    reviewEvery: ReviewPeriod? = nil, today: Day
  ) {
    self.plan = plan
    self.activity = activity
    self.measure = measure
    self.items = items
    self.proposals = proposals
    self.log = log
    self.settings = settings
    self.attachments = attachments
    self.organisation = organisation
    self.languages = languages
    self.mainLanguage = mainLanguage ?? languages.first ?? .nb
    self.workingLanguage = workingLanguage
    self.places = places
    self.edited = edited
    self.site = site
    self.imageBase = imageBase
    self.slots = slots
    self.reviewEvery = reviewEvery
    self.today = today
  }

  /// The groups that the activity is for, in order of priority.
  public var groups: [String] { plan.groups(of: activity) }
}
