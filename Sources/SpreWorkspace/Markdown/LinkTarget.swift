import SpreCore

/// What the address of a link or a picture in an item's text stands for.
enum LinkTarget: Equatable {
  case webAddress(String)
  /// A path from the folder of the file, without what follows `?` or `#`, and that rest.
  case path(String, rest: String)
  /// The mark of words in another language.
  case language(LanguageTag)
  case unknownLanguage(String)
  /// An address that begins as a web page but lacks its scheme.
  case withoutScheme
  /// Anything else; it could run or reach what it should not.
  case refused

  init(_ url: String) {
    let lowered = url.lowercased()
    if lowered.hasPrefix("lang:") {
      let tag = String(url.dropFirst(5))
      self = LanguageTag(tag).map { .language($0) } ?? .unknownLanguage(tag)
    } else if WebAddress.isAcceptable(url) {
      self = .webAddress(url)
    } else if lowered.hasPrefix("www.") {
      self = .withoutScheme
    } else {
      self = LinkTarget.path(from: url) ?? .refused
    }
  }

  private static func path(from url: String) -> LinkTarget? {
    let path = String(url.prefix { $0 != "?" && $0 != "#" })
    let first = path.prefix { $0 != "/" }
    let isPlain = url.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0x7F && !"<>\"`|^{}".unicodeScalars.contains($0)
    }
    guard isPlain, !first.contains(":"), FieldType.isSafePath(path) else { return nil }
    return .path(path, rest: String(url.dropFirst(path.count)))
  }
}
