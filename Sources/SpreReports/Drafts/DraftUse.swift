import SpreCore

/// What a person does with a draft, in the order that the page lists them.
enum DraftUse: Int, Comparable {
  case read
  case edit
  case sendingSystem
  case plainText
  case mail
  /// Nothing that the page has words for; the media type is told instead.
  case other

  static func < (a: DraftUse, b: DraftUse) -> Bool { a.rawValue < b.rawValue }
}

extension DraftIndex.File {
  /// What the file is for, from its media type, whatever parameters the type has (RFC 9110, 8.3.1).
  var use: DraftUse {
    let end = mediaType.firstIndex { $0 == ";" || $0.isWhitespace } ?? mediaType.endIndex
    switch mediaType[..<end].lowercased() {
    case "text/html": return isPreview ? .read : .sendingSystem
    case "text/plain": return .plainText
    case "message/rfc822": return .mail
    case "text/markdown" where isEditable: return .edit
    default: return .other
    }
  }
}
