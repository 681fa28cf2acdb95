/// The numbers of a language act as data, with the day they hold from and who says so.
public struct LanguageRules: Sendable, Hashable {
  /// The first day that they hold.
  public var inForce: Day
  /// Whether somebody has held the numbers and the day against the text of the law; else readers are told.
  public var isVerified: Bool
  /// The law and the section.
  public var source: String
  /// The least share of each form for a central body, in percent.
  public var centralPercent: Int
  /// The least share of a form that many enough municipalities demand, in percent.
  public var demandedPercent: Int
  /// How many municipalities are many enough: one in so many.
  public var demandedByOneIn: Int
  /// The least share of nynorsk where at least one municipality demands it, in percent.
  public var nynorskPercent: Int

  /// The rules by the day they came into force, the newest first.
  public static let all = [
    LanguageRules(
      inForce: Day("2022-01-01")!, isVerified: false,
      source: "språklova (lov 21. mai 2021 nr. 42) § 13, etter Språkrådet",
      centralPercent: 25, demandedPercent: 25, demandedByOneIn: 4, nynorskPercent: 10)
  ]

  /// The rules that hold on a day; nothing for days before the oldest that Spre knows.
  public static func holding(on day: Day) -> LanguageRules? { all.first { $0.inForce <= day } }
}
