extension FieldType {
  /// Whether a scalar's text is of this type; references and files are looked up elsewhere.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .text, .localizedText, .anything: true
    case .int(let range): Value(.scalar(text), at: Origin(file: "")).int.map(range.contains) ?? false
    case .bool: text == "true" || text == "false"
    case .day: Day(text) != nil
    case .dayOrMonth: DateSpan(roughly: text) != nil
    case .time: Self.isTime(text)
    case .url: WebAddress.isAcceptable(text)
    case .colour: Self.isColour(text)
    case .mailAddress: Self.isMailAddress(text)
    case .language: Language(rawValue: text) != nil
    case .groupCode: TargetGroup.isCode(text)
    case .identifier: Self.isIdentifier(text)
    case .choice(let choices): choices.contains { $0.value == text }
    case .file: Self.isSafePath(text)
    case .reference, .audience, .list, .record, .map: true
    }
  }

  /// Whether a comma may be part of one value, so that it cannot part the values of a list in a table's cell.
  public var mayHoldComma: Bool {
    switch self {
    case .text, .localizedText, .anything, .reference(.region): true
    default: false
    }
  }

  /// How much it matters that a list of these holds the same twice; nothing where that may be meant.
  ///
  /// Records with an id are told apart by it, so whoever reads them says which id is taken. Records that need hold
  /// nothing, such as seats without names, may well be alike.
  var severityOfRepetition: Severity? {
    switch self {
    case .reference, .language, .choice, .identifier, .groupCode, .file, .url, .mailAddress: .error
    case .record(let fields):
      fields.contains { $0.type == .identifier || $0.type == .groupCode } || !fields.contains(where: \.isRequired)
        ? nil : .error
    case .text, .localizedText: .warning
    default: nil
    }
  }

  /// Whether a text is an id: lower-case letters a to z, digits and hyphens, not empty.
  public static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Whether a path is relative and stays inside its folder.
  public static func isSafePath(_ path: String) -> Bool {
    guard !path.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == 0 }) else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return false }
    return hour < 24 && minute < 60
  }

  private static func isASCIIHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Whether a text is one address without a name: a local part in ASCII and a domain, with one at sign between.
  private static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, WebAddress.isAcceptable("mailto:" + text) else { return false }
    let local = parts[0].utf8
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return local.allSatisfy { (0x21...0x7E).contains($0) && !"()[]:;,?".utf8.contains($0) }
      && !local.isEmpty && labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
  }

  private static func isColour(_ text: String) -> Bool {
    text.hasPrefix("#") && text.utf8.count == 7 && text.utf8.dropFirst().allSatisfy { isASCIIHexDigit($0) }
  }
}
