/// A course or another offering in groups, as an organisation held it in a year.
public struct Offering: Sendable, Hashable {
  /// How far an offering reaches.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case local, regional, national

    /// The level for people who work with Spre.
    public var label: Phrase {
      switch self {
      case .local: Phrase(nb: "lokalt", en: "local")
      case .regional: Phrase(nb: "regionalt", en: "regional")
      case .national: Phrase(nb: "nasjonalt", en: "national")
      }
    }
  }

  /// What it is called.
  public var title: LocalizedText
  /// How far it reaches.
  public var level: Level
  /// The organisation that holds it.
  public var organisation: String?
  /// The region it is held in.
  public var region: String?
  /// The topic or the diagnosis.
  public var topic: String?
  /// The codes of the target groups it is for.
  public var groups: [String]
  /// The year it was held.
  public var year: Int?
  /// How many took part; nothing where the register says nothing.
  public var participants: Count?
  /// Where the information comes from.
  public var source: String?
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// Reads a checked record; nothing without a title and a level.
  init?(_ value: Value, main: Language) {
    guard let title = value["title"]?.localized(main: main),
      let level = value["level"]?.text.flatMap(Level.init(rawValue:))
    else { return nil }
    self.title = title
    self.level = level
    organisation = value["organisation"]?.text
    region = value["region"]?.text
    topic = value["topic"]?.text
    groups = value["groups"]?.texts ?? []
    year = value["year"]?.int
    participants = value["participants"]?.howMany
    source = value["source"]?.text
    isConstructed = value["constructed"]?.bool ?? false
    origins = value.origins
  }
}

extension Sequence<Offering> {
  /// How many took part in all; an offering that says nothing of it counts as unknown.
  public var participants: CountSum {
    CountSum(map { $0.participants ?? Count(groups: [], n: nil, qualifier: .unknown) })
  }
}
