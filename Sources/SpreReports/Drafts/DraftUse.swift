import SpreCore

/// What a person does with a draft, in the order that the page lists them.
enum DraftUse: Int, Comparable {
  case read
  case edit
  /// For those who make the activity alone: it does not go out.
  case workingPaper
  case webPage
  case sendingSystem
  case plainText
  case mail
  case sending
  case calendar
  case schedule
  case feed
  case picture
  /// Nothing that the page has words for; the media type is told instead.
  case other

  static func < (a: DraftUse, b: DraftUse) -> Bool { a.rawValue < b.rawValue }
}

extension DraftIndex.File {
  /// What the file is for, from its media type, whatever parameters the type has (RFC 9110, 8.3.1).
  var use: DraftUse {
    let end = mediaType.firstIndex { $0 == ";" || $0.isWhitespace } ?? mediaType.endIndex
    switch mediaType[..<end].lowercased() {
    case "text/html" where isPreview: return .read
    case "text/html" where Draft.isInternal(path: path): return .workingPaper
    case "text/html": return isOnSite ? .webPage : .sendingSystem
    case "text/plain": return .plainText
    case "message/rfc822": return path.hasSuffix(".message") ? .sending : .mail
    case "text/markdown" where isEditable: return .edit
    case "text/calendar": return .calendar
    case "application/vnd.c3voc.schedule+xml": return .schedule
    case "application/atom+xml", "application/rss+xml": return .feed
    case let type where type.hasPrefix("image/"): return .picture
    default: return .other
    }
  }
}
