import Foundation
import SpreCore

/// Hostile texts come out as text.
enum EscapedTexts {
  static func violations(in drafting: Drafting) -> [String] {
    drafting.drafts.flatMap { draft in
      problems(draft.format, draft.bytes).map { "\(draft.path): \($0)" }
    }
  }

  private static func problems(_ format: Draft.Format, _ bytes: [UInt8]) -> [String] {
    if format == .other { return [] }
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["the text is not UTF-8"] }
    let planted: [String] =
      switch format {
      case .html: PlantedMarkup.problems(in: text, isXML: false)
      case .xml: PlantedMarkup.problems(in: text, isXML: true)
      case .mail: mail(bytes)
      case .table: PlantedCells.problems(in: text)
      case .calendar: PlantedLines.problems(in: text) + CalendarLint.problems(in: bytes)
      case .json: json(bytes)
      case .text, .other: []
      }
    return controls(bytes) + planted
  }

  /// Control characters but tab and line ends: C0, DEL, and C1, which UTF-8 writes as C2 and another byte.
  private static func controls(_ bytes: [UInt8]) -> [String] {
    var previous: UInt8 = 0
    for byte in bytes {
      let isASCII = (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
      if isASCII || (previous == 0xC2 && byte < 0xA0) {
        return ["the control character U+\(String(byte, radix: 16)) came through"]
      }
      previous = byte
    }
    return []
  }

  private static func mail(_ bytes: [UInt8]) -> [String] {
    let mail = MailReading(bytes)
    let mark = HostileText.mark
    let names = mail.headers.map { $0.name.lowercased() }
    let planted = names.filter { $0.contains(mark) || $0 == "bcc" || $0.isEmpty || $0.contains(" ") }
    let repeated = ["from", "to", "subject", "date", "message-id"].filter { name in names.count { $0 == name } > 1 }
    return planted.map { "the header \($0.debugDescription) was planted" }
      + repeated.map { "the header \($0) stands twice" }
      + mail.parts.flatMap { part in
        let type = part.mediaType.prefix { $0 != ";" }.lowercased()
        return problems(type == "text/html" ? .html : type.hasPrefix("text/") ? .text : .other, part.body)
      }
  }

  private static func json(_ bytes: [UInt8]) -> [String] {
    let isWhole = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
    return isWhole ? [] : ["the JSON cannot be read"]
  }
}
