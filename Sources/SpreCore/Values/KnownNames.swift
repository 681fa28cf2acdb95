/// The names that references may point at; a kind that is absent could not be read and is not checked.
public struct KnownNames: Sendable {
  private var names: [FieldType.Reference: [String]] = [:]

  public init() {}

  public subscript(kind: FieldType.Reference) -> [String]? {
    get { names[kind] }
    set { names[kind] = newValue }
  }
}
