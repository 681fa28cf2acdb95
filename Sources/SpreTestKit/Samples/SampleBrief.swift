public import SpreCore

/// A brief made up to try channels on, with a name that says what is special about it.
public struct SampleBrief: Sendable {
  public var name: String
  public var brief: Brief

  public init(_ name: String, _ brief: Brief) {
    self.name = name
    self.brief = brief
  }
}
