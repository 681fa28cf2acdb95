/// Puts the name of a file into a header, letters of any alphabet and any length (RFC 2231).
enum FileNameParameter {
  /// The bytes of percent-encoded name in one line; with the parameter's own name it stays within 76.
  private static let room = 56

  /// The parameters that together say the name, each short enough for a line.
  static func words(_ name: String) -> [String] {
    if name.utf8.count <= room, name.utf8.allSatisfy(isPlain) { return ["filename=\"\(name)\""] }
    var values = [""]
    for piece in name.flatMap({ pieces($0) }) {
      let used = values[values.count - 1].utf8.count + (values.count == 1 ? "utf-8''".utf8.count : 0)
      if used + piece.utf8.count > room { values.append("") }
      values[values.count - 1] += piece
    }
    if values.count == 1 { return ["filename*=utf-8''\(values[0])"] }
    return values.enumerated().map { "filename*\($0)*=\($0 == 0 ? "utf-8''" : "")\($1)" }
  }

  /// A character in one piece where it fits on a line, else by scalar.
  private static func pieces(_ character: Character) -> [String] {
    let whole = String(character).percentEncoded(keeping: "")
    if whole.utf8.count <= room - 7 { return [whole] }
    return character.unicodeScalars.map { String($0).percentEncoded(keeping: "") }
  }

  /// Letters, digits, spaces, and the few signs that mean nothing in any of the forms.
  private static func isPlain(_ byte: UInt8) -> Bool {
    MessageSlot.isLetterOrDigit(byte) || "-._ ".utf8.contains(byte)
  }
}
