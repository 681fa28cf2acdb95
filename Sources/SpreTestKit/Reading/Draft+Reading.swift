import SpreCore

extension Draft {
  /// What a draft's bytes have to be read as.
  enum Format {
    case html, xml, mail, table, calendar, json, text, other
  }

  /// The format that the media type names.
  var format: Format {
    let type = mediaType.prefix { $0 != ";" }.lowercased()
    return switch type {
    case "text/html", "application/xhtml+xml": .html
    case "text/xml", "application/xml": .xml
    case "message/rfc822": .mail
    case "text/csv", "text/tab-separated-values": .table
    case "text/calendar": .calendar
    case "application/json": .json
    case _ where type.hasSuffix("+xml"): .xml
    case _ where type.hasSuffix("+json"): .json
    case _ where type.hasPrefix("text/"): .text
    default: .other
    }
  }

  /// The content in bytes; none for a copy of an attachment.
  var bytes: [UInt8] {
    switch content {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .attachment: []
    }
  }

  /// The content as text; the decoded headers and parts of a mail.
  var readableTexts: [String] {
    switch format {
    case .other: return []
    case .mail:
      let mail = MailReading(bytes)
      return mail.headers.map { "\($0.name): \($0.value)" }
        + mail.parts.map { String(decoding: $0.body, as: UTF8.self) }
    default: return [String(decoding: bytes, as: UTF8.self)]
    }
  }
}
