/// The names that references may point at; a kind that is absent could not be read and is not checked.
public struct KnownNames: Sendable {
  private var lists: [FieldType.Reference: [String]] = [:]
  private var sets: [FieldType.Reference: Set<String>] = [:]

  /// Starts with nothing to check against, so that every name is allowed.
  public init() {}

  /// The names of a kind in the order they should be offered, or nothing when the kind is not checked.
  public subscript(kind: FieldType.Reference) -> [String]? {
    get { lists[kind] }
    set {
      lists[kind] = newValue
      sets[kind] = newValue.map { Set($0) }
    }
  }

  /// Whether a name may be referred to; every name may when its kind is not checked.
  public func allow(_ name: String, as kind: FieldType.Reference) -> Bool {
    sets[kind]?.contains(name) ?? true
  }
}
