/// The registers of a workspace: lists of records that are no activities, each record a checked value with its place.
public struct Registers: Sendable, Hashable {
  private var records: [String: [Value]]
  private var main: Language

  /// Holds the records by the register's id; texts without a language are in the main one.
  public init(_ records: [String: [Value]] = [:], main: Language = .nb) {
    self.records = records.filter { !$0.value.isEmpty }
    self.main = main
  }

  /// The records of a register in the order written; none for a register that is not kept.
  public subscript(kind: String) -> [Value] { records[kind] ?? [] }

  /// Whether no register holds a record.
  public var isEmpty: Bool { records.isEmpty }

  /// Networks, reference groups and committees.
  public var networks: [MemberNetwork] { self["networks"].compactMap { MemberNetwork($0, main: main) } }

  /// Group offerings.
  public var offerings: [Offering] { self["offerings"].compactMap { Offering($0, main: main) } }

  /// What is known of each product in each region.
  public var products: [ProductInRegion] { self["products"].compactMap(ProductInRegion.init) }

  /// Those who pass word on.
  public var relays: [Relay] { self["relays"].compactMap(Relay.init) }

  /// Feedback received and what was done about it.
  public var feedback: [Feedback] { self["feedback"].compactMap(Feedback.init) }

  /// Evidence and what it supports.
  public var evidence: [Evidence] { self["evidence"].compactMap(Evidence.init) }

  /// Indicators with their numbers.
  public var indicators: [Indicator] { self["indicators"].compactMap { Indicator($0, main: main) } }
}

extension Value {
  /// A date as far as it is known: a day, a month or a year.
  var span: DateSpan? { text.flatMap { DateSpan(roughly: $0) } }

  /// A number of people with how sure it is.
  var howMany: Count? {
    guard let qualifier = self["qualifier"]?.text.flatMap(Count.Qualifier.init(rawValue:)) else { return nil }
    return Count(groups: [], n: self["n"]?.int, qualifier: qualifier)
  }
}
