/// A value read from a person's file, with the place it stood.
public struct Value: Sendable, Hashable {
  /// What stands at a place in a file, before anybody has asked for a type.
  public indirect enum Content: Sendable, Hashable {
    /// A key with nothing after it.
    case null
    /// A text as written; what type it has is decided by the field it is read for.
    case scalar(String)
    /// Values one after the other.
    case list([Value])
    /// Keys with their values, in the order written.
    case map([Entry])
  }

  /// One key of a map with its value.
  public struct Entry: Sendable, Hashable {
    /// The key as written.
    public var key: String
    /// The place of the key.
    public var keyOrigin: Origin
    /// What stands under the key.
    public var value: Value

    public init(key: String, keyOrigin: Origin, value: Value) {
      self.key = key
      self.keyOrigin = keyOrigin
      self.value = value
    }
  }

  /// What stands there.
  public var content: Content
  /// The place it was read from.
  public var origin: Origin

  public init(_ content: Content, at origin: Origin) {
    self.content = content
    self.origin = origin
  }

  /// The value of a key, when this is a map that has it.
  public subscript(key: String) -> Value? { entries?.first { $0.key == key }?.value }

  /// The entries, when this is a map.
  public var entries: [Entry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// The elements, when this is a list.
  public var elements: [Value]? {
    if case .list(let elements) = content { elements } else { nil }
  }

  /// The text, when this is a scalar that is not empty.
  public var text: String? {
    if case .scalar(let text) = content, !text.isEmpty { text } else { nil }
  }

  /// Whether nothing stands here.
  public var isNull: Bool { content == .null }
}
