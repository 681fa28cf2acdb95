/// One line of a plan: a way of spreading knowledge, the groups it is for and the means it uses.
public struct Measure: Sendable, Hashable {
  /// What activities call the measure: lower-case letters a to z, digits and hyphens.
  public var id: String
  /// The number the measure has in the plan.
  public var number: Int
  /// What people call the measure.
  public var name: LocalizedText
  /// The source's own words, which no command changes.
  public var wording: Wording
  /// The groups that the measure is meant for.
  public var audience: Audience
  /// Groups left out on purpose, with the reason.
  public var blanks: [String: String]
  /// The channel that drafts for this measure, where one does.
  public var channel: String?
  /// The measure's own settings for its channel.
  public var settings: Value?
  /// How often it is carried out, where the plan says so.
  public var cadence: Cadence?
  /// Whether it comes to people unasked, as a newsletter does and a web page does not.
  public var isPush: Bool
  /// The ids of the goals that the measure serves.
  public var goals: [String]
  /// What shall be counted to see whether it works, in the planner's words.
  public var indicators: [String]
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// What the source says of a measure, word by word.
  public struct Wording: Sendable, Hashable {
    /// The groups as the source writes them.
    public var groups: String?
    /// The means as the source writes them.
    public var means: String?

    public init(groups: String? = nil, means: String? = nil) {
      self.groups = groups
      self.means = means
    }
  }

  public init(
    id: String, number: Int, name: LocalizedText, wording: Wording = Wording(), audience: Audience,
    blanks: [String: String] = [:], channel: String? = nil, settings: Value? = nil, cadence: Cadence? = nil,
    isPush: Bool = false, goals: [String] = [], indicators: [String] = [], origins: Origins = Origins(Origin(file: ""))
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.wording = wording
    self.audience = audience
    self.blanks = blanks
    self.channel = channel
    self.settings = settings
    self.cadence = cadence
    self.isPush = isPush
    self.goals = goals
    self.indicators = indicators
    self.origins = origins
  }
}

/// How often a measure is carried out.
public struct Cadence: Sendable, Hashable {
  /// A stretch of time in which a measure comes round once.
  public enum Period: String, Sendable, Hashable, CaseIterable {
    /// One, three, six or twelve months of the calendar.
    case month, quarter, halfYear, year
  }

  /// The stretch of time in which it is carried out once.
  public var every: Period
  /// When within the period, as the planner wrote it.
  public var on: String?
  /// Months in which it is not carried out, 1 to 12: July for a newsletter that takes the summer off.
  public var except: [Int]

  public init(every: Period, on: String? = nil, except: [Int] = []) {
    self.every = every
    self.on = on
    self.except = except
  }
}
