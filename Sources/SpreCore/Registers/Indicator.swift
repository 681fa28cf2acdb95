/// A number that shows how it goes: how many, of how many, whose count and when.
public struct Indicator: Sendable, Hashable {
  /// Whether an indicator is a number or a share of something.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case number, percent
  }

  /// A name for the measurement.
  public var id: String
  /// What it is called.
  public var name: LocalizedText
  /// What is counted, and what is not.
  public var definition: String
  /// Whether it is a number or a share.
  public var unit: Unit
  /// The id of the goal it belongs to.
  public var goal: String?
  /// The id of the measure it belongs to.
  public var measure: String?
  /// How many.
  public var numerator: Int?
  /// Of how many.
  public var denominator: Int?
  /// What is aimed at, in the indicator's unit.
  public var target: Int?
  /// When it was counted, as far as known.
  public var date: DateSpan?
  /// Whose count it is.
  public var source: String?
  /// Whether it was made up to complete an example.
  public var isConstructed: Bool
  /// Where the fields were read from, for findings to point at.
  public var origins: Origins

  /// Reads a checked record; nothing without an id and a name.
  init?(_ value: Value, main: Language) {
    guard let id = value["id"]?.text, let name = value["name"]?.localized(main: main) else { return nil }
    self.id = id
    self.name = name
    definition = value["definition"]?.text ?? ""
    unit = value["unit"]?.text.flatMap(Unit.init(rawValue:)) ?? .number
    goal = value["goal"]?.text
    measure = value["measure"]?.text
    numerator = value["numerator"]?.int
    denominator = value["denominator"]?.int
    target = value["target"]?.int
    date = value["date"]?.span
    source = value["source"]?.text
    isConstructed = value["constructed"]?.bool ?? false
    origins = value.origins
  }

  /// The fewest that a percentage is shown of; below it one more or less moves the share by five points or more.
  ///
  /// A choice of Spre's, not a rule from a source.
  public static let smallestShare = 20

  /// What to show: `63 %` of many, `3 av 4` of few or where it is a number of so many, else the number alone.
  ///
  /// Nothing without a number, and nothing for a share of an unknown or empty whole.
  public var shown: Phrase? {
    guard let numerator else { return nil }
    guard let denominator else {
      return unit == .percent ? nil : Phrase(nb: "\(numerator)", en: "\(numerator)")
    }
    guard unit == .percent, denominator >= Self.smallestShare else {
      return denominator == 0 && unit == .percent
        ? nil : Phrase(nb: "\(numerator) av \(denominator)", en: "\(numerator) of \(denominator)")
    }
    guard numerator <= denominator else { return nil }
    let (tens, rest) = denominator.dividingFullWidth(numerator.multipliedFullWidth(by: 100))
    let percent = rest >= denominator - rest ? tens + 1 : tens
    return Phrase(nb: "\(percent) %", en: "\(percent) %")
  }
}
