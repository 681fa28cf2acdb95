public import SpreCore

/// A text in a calendar, with its language where that is known.
public struct CalendarText: Sendable, Hashable {
  /// The text, which may hold several lines.
  public var text: String
  /// The language it is written in.
  public var language: Language?

  public init(_ text: String, language: Language? = nil) {
    self.text = text
    self.language = language
  }
}

extension CalendarText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
