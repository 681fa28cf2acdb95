import SpreCore

/// A value with the place it was written at.
struct Placed<Content: Sendable & Hashable>: Sendable, Hashable {
  var value: Content
  var origin: Origin
}

extension Value {
  /// The text with its place.
  var placedText: Placed<String>? { text.map { Placed(value: $0, origin: origin) } }
  /// The date with its place.
  var placedDay: Placed<Day>? { day.map { Placed(value: $0, origin: origin) } }
  /// The time of day with its place.
  var placedTime: Placed<ClockTime>? { text.flatMap { ClockTime($0) }.map { Placed(value: $0, origin: origin) } }
  /// The whole number with its place, where it lies within bounds.
  func placedInt(in bounds: ClosedRange<Int>) -> Placed<Int>? {
    int.flatMap { bounds.contains($0) ? Placed(value: $0, origin: origin) : nil }
  }
  /// The texts of a list, each with its place.
  var placedTexts: [Placed<String>]? { elements?.compactMap(\.placedText) }
}
