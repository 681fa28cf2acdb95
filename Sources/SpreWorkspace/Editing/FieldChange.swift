import SpreCore

/// A field of a YAML file that gets another value, or is taken away.
struct FieldChange {
  /// The keys that lead from the file's outermost map to the field: one, or two for a text in one language.
  var path: [String]
  /// The new value; nothing when the field is taken away.
  var content: Value.Content?
  /// The keys that a new field goes after, where the file has them.
  var earlier: [String] = []
}

extension FieldChange {
  /// The text with the change made in the least text, proved by reading again; nothing where only a person should.
  func applied(to text: String, file: String) -> String? {
    let (value, findings) = YAMLReader.read(text, file: file)
    guard let root = value, findings.worst != .error, let key = path.last else { return nil }
    let source = YAMLSource(text)
    var edit = MapEdit(source: source, map: root, end: source.starts.count + 1)
    for step in path.dropLast() {
      guard let entries = edit.map.entries, let index = entries.firstIndex(where: { $0.key == step }) else {
        return nil
      }
      let end = index + 1 < entries.count ? entries[index + 1].keyOrigin.line : edit.end
      edit = MapEdit(source: source, map: entries[index].value, end: end)
    }
    let changes = content.map { edit.setting(key, to: $0, after: earlier) } ?? edit.removing(key)
    guard let changes else { return nil }
    let changed = source.replacing(changes)
    let (again, problems) = YAMLReader.read(changed, file: file)
    guard let again, problems.worst != .error else { return nil }
    return again.inAnyOrder == root.setting(path[...], content).inAnyOrder ? changed : nil
  }
}

extension Value {
  /// The value with a field set, added at the end, or taken away.
  func setting(_ path: ArraySlice<String>, _ content: Content?) -> Value {
    guard let key = path.first, var entries else { return self }
    let index = entries.firstIndex { $0.key == key }
    if path.count > 1 {
      if let index { entries[index].value = entries[index].value.setting(path.dropFirst(), content) }
    } else if let content {
      let value = Value(content, at: origin)
      if let index {
        entries[index].value.content = content
      } else {
        entries.append(Entry(key: key, keyOrigin: origin, value: value))
      }
    } else if let index {
      entries.remove(at: index)
    }
    return Value(.map(entries), at: origin)
  }

  /// The value with the keys of every map sorted, for comparing values that differ in their keys' order alone.
  var inAnyOrder: Value {
    switch content {
    case .map(let entries):
      let sorted = entries.map { Entry(key: $0.key, keyOrigin: $0.keyOrigin, value: $0.value.inAnyOrder) }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return Value(.map(sorted), at: origin)
    case .list(let elements): return Value(.list(elements.map(\.inAnyOrder)), at: origin)
    default: return self
    }
  }
}
