/// The values of declared fields after workspace, measure and activity have had their say, key by key.
public struct Settings: Sendable, Hashable {
  private var values: [String: Value] = [:]

  /// Starts from the declared defaults and lets each layer override the one before.
  ///
  /// A layer that is not a map is passed over, and so is a key that is not declared or has nothing after it.
  public init(declared: [FieldDeclaration], layers: [Value?] = []) {
    for field in declared {
      guard let text = field.defaultValue else { continue }
      values[field.name] = Value(.scalar(text), at: Origin(file: "", field: field.name))
    }
    let names = Set(declared.map(\.name))
    for layer in layers {
      for entry in layer?.entries ?? [] where names.contains(entry.key) && !entry.value.isNull {
        values[entry.key] = entry.value
      }
    }
  }

  /// The value of a field, with the place in the file that won.
  public subscript(name: String) -> Value? { values[name] }

  /// The names and values, sorted by name.
  public var all: [(name: String, value: Value)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
