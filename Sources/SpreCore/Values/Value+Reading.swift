/// Typed readings of a value. A value of another type reads as nothing; the field checker has said so already.
extension Value {
  /// A whole number in decimal digits, with an optional minus sign.
  public var int: Int? {
    guard let text, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-") }) else { return nil }
    return Int(text)
  }

  /// `true` or `false`; YAML's other spellings of yes and no are text.
  public var bool: Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// A date as `YYYY-MM-DD`.
  public var day: Day? { text.flatMap { Day($0) } }

  /// A language tag that Spre knows.
  public var language: Language? { text.flatMap(Language.init(rawValue:)) }

  /// `all`, `none` or a list of codes.
  public var audience: Audience? {
    switch content {
    case .scalar("all"): .all
    case .scalar("none"): .named([])
    case .list: .named(texts ?? [])
    default: nil
    }
  }

  /// A text in one language, taken for `main`, or a map from language to text.
  public func localized(main: Language) -> LocalizedText? {
    if let text { return LocalizedText([main: text]) }
    guard let entries else { return nil }
    var texts: [Language: String] = [:]
    for entry in entries {
      if let language = Language(rawValue: entry.key), let text = entry.value.text { texts[language] = text }
    }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  /// The texts of a list; elements that are no text are left out.
  public var texts: [String]? { elements?.compactMap(\.text) }

  /// The texts of a map, by key, in the order written.
  public var textEntries: [(key: String, text: String)] {
    (entries ?? []).compactMap { entry in entry.value.text.map { (entry.key, $0) } }
  }

  /// The places of this record and of each of its fields.
  public var origins: Origins {
    let fields = (entries ?? []).map { ($0.key, $0.value.origin) }
    return Origins(origin, fields: Dictionary(fields) { first, _ in first })
  }

  /// The places of all fields within, each by its whole name, such as `brand.colour`; a record's place is its name's.
  public var deepOrigins: Origins {
    let fields = deepFields("")
    return Origins(origin, fields: Dictionary(fields) { first, _ in first })
  }

  private func deepFields(_ prefix: String) -> [(String, Origin)] {
    (entries ?? []).flatMap { entry in
      let isRecord = entry.value.entries != nil
      return [(prefix + entry.key, isRecord ? entry.keyOrigin : entry.value.origin)]
        + entry.value.deepFields(prefix + entry.key + ".")
    }
  }
}
