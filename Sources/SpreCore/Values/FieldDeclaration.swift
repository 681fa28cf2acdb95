/// What a field is called, what it may hold and what it is for: one type for settings, kinds, actions and files.
public struct FieldDeclaration: Sendable, Hashable {
  /// What the field is called in a file.
  public var name: String
  /// What it may hold.
  public var type: FieldType
  /// Whether leaving it out or leaving it empty is an error.
  public var isRequired: Bool
  /// The value that holds when the field is absent, as it would be written; nothing when there is none.
  public var defaultValue: String?
  /// What the field is for, in one sentence.
  public var help: Phrase

  public init(
    _ name: String, _ type: FieldType, required: Bool = false, default defaultValue: String? = nil, help: Phrase
  ) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.defaultValue = defaultValue
    self.help = help
  }

  /// Makes a declaration with its help in bokmål and English, as tables of fields are written.
  public init(
    _ name: String, _ type: FieldType, required: Bool = false, default defaultValue: String? = nil,
    nb: String, en: String
  ) {
    self.init(name, type, required: required, default: defaultValue, help: Phrase(nb: nb, en: en))
  }
}

/// What a field may hold.
public indirect enum FieldType: Sendable, Hashable {
  /// Any text.
  case text
  /// A text in the main language, or a map from language to text.
  case localizedText
  /// A whole number within bounds, both included.
  case int(ClosedRange<Int>)
  /// `true` or `false`.
  case bool
  /// A date as `YYYY-MM-DD`.
  case day
  /// A date as far as it is known: `YYYY-MM-DD`, a month as `YYYY-MM` or a year as `YYYY`.
  case dayOrMonth
  /// A time of day as `HH:MM`, 00:00 to 23:59.
  case time
  /// A web address with http, https or mailto.
  case url
  /// A mail address without a name, such as `post@example.org`.
  case mailAddress
  /// A colour as `#RRGGBB`.
  case colour
  /// A file of the workspace, by its path from the folder of the file that names it.
  case file
  /// A language by its tag (BCP 47), such as `nb`.
  case language
  /// A code that target groups are known by, see ``TargetGroup``.
  case groupCode
  /// An id: lower-case letters a to z, digits and hyphens.
  case identifier
  /// One of a few words.
  case choice([Choice])
  /// The name of something that stands elsewhere, such as a target group's code.
  case reference(Reference)
  /// `all`, `none` or a list of group codes.
  case audience
  /// Any number of values of one type.
  case list(FieldType)
  /// A map with just these fields.
  case record([FieldDeclaration])
  /// A map whose keys are of one type and whose values are of another.
  case map(FieldType, FieldType)
  /// Values whose form another declaration decides, such as the settings of a channel.
  case anything

  /// One of the words that a choice offers.
  public struct Choice: Sendable, Hashable {
    /// The word as a file writes it.
    public var value: String
    /// The word for people who work with Spre.
    public var label: Phrase

    public init(_ value: String, _ label: Phrase) {
      self.value = value
      self.label = label
    }
  }

  /// The kinds of thing that a field may point at by name.
  public enum Reference: String, Sendable, Hashable, CaseIterable {
    /// The plan, the workspace's files, its registers, its settings or the linked channels say which names there are.
    case group, item, measure, role, activity, channel, goal, network, region
  }
}
