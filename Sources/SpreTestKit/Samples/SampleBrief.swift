public import SpreCore

/// A brief made up to try channels on, with a name that says what is special about it.
public struct SampleBrief: Sendable {
  /// What is special about the brief, as the start of a sentence about a broken promise.
  public var name: String
  /// The brief itself.
  public var brief: Brief

  public init(_ name: String, _ brief: Brief) {
    self.name = name
    self.brief = brief
  }
}
