import SpreCore

/// Finds a field of an item that has come to stand under the line that ends the fields.
enum FieldBelow {
  /// A warning where the text begins with `name:` and the fields lack that name.
  static func problems(_ parts: FrontMatter, _ fields: Value?, file: String) -> [Finding] {
    let first = parts.body.prefix { $0 != "\n" && $0 != "\r\n" }
    guard let colon = first.firstIndex(of: ":") else { return [] }
    let name = String(first[..<colon])
    let rest = first[colon...].dropFirst()
    guard rest.isEmpty || rest.first == " ", ItemFields.item.contains(where: { $0.name == name }),
      fields?[name] == nil
    else { return [] }
    return [.fieldBelow(name, at: Origin(file: file, line: parts.bodyLine, column: 1, field: name))]
  }
}
