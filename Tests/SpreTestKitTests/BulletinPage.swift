import SpreCore
import SpreFormats

/// One language of a bulletin: a page, a table, a mail and a calendar of the same items.
struct BulletinPage {
  let brief: Brief
  let language: Language
  let fault: Bulletin.Fault?
  let count: Int

  func drafts(for groups: [String]) -> [Draft] {
    let ids = items.map(\.id)
    let name =
      switch fault {
      case .pathFromTitle: "bulletin.\(brief.activity.title.best(for: language)).\(language)"
      case .pathUpwards: "../bulletin.\(language)"
      case .pathTwice: "bulletin"
      case .pathTwiceButForCapitals: language == brief.languages.first ? "bulletin" : "Bulletin"
      case .pathWithDotAtEnd: "bulletin./\(language)"
      case .pathTooLong: "\(String(repeating: "x", count: 200)).\(language)"
      default: "bulletin.\(language)"
      }
    func draft(_ ending: String, _ type: String, _ text: String, _ counting: WordCounting = .none) -> Draft {
      Draft(
        path: "\(name).\(ending)", mediaType: type, content: .text(text), groups: groups, language: language,
        items: ids, counting: counting)
    }
    let plainWords: WordCounting =
      switch fault {
      case .countsWordsTwice: .whole
      case .countsNoWords: .none
      case .countsAsWhatIsNotThere: .sameAs("elsewhere.html")
      default: .sameAs("\(name).html")
      }
    var drafts = [
      draft("html", "text/html; charset=utf-8", html, fault == .countsNoWords ? .none : .whole),
      draft("csv", "text/csv", table),
      draft("eml", "message/rfc822", mail),
      draft("ics", "text/calendar", calendar), draft("txt", "text/plain", plain, plainWords),
      draft("xml", "application/rss+xml", feed), draft("json", "application/json", json),
    ]
    if fault == .tooManyDrafts, brief.items.count > 20 {
      drafts += (0..<1000).map {
        Draft(path: "\(language)/\($0)", mediaType: "text/plain", content: .text(""), groups: groups)
      }
    }
    return drafts
  }

  private var items: [KnowledgeItem] { Array(brief.items.prefix(brief.settings["limit"]?.int ?? 20)) }

  private var titles: [String] { items.map { $0.version(for: language).version.title } }

  var title: String {
    brief.settings["heading"]?.localized(main: .nb)?.best(for: language) ?? brief.activity.title.best(for: language)
  }

  private var html: String {
    let heading = fault == .rawMarkup ? title : escaped(title)
    let tip = fault == .rawAttribute ? title : escaped(title)
    let links = items.map { item in
      let version = item.version(for: language).version
      let link = version.link ?? ""
      let isSafe = fault == .rawAddress || WebAddress.isAcceptable(link)
      return "<li><a href=\"\(isSafe ? escaped(link) : "#")\">\(escaped(version.title))</a></li>"
    }
    let script = fault == .rawScript ? "<script>let title = '\(escaped(title))'</script>" : ""
    let planted = plantedMarkup
    let names = fault == .namesEveryGroup ? escaped(brief.plan.groups.map { $0.name.best(for: language) }.joined()) : ""
    let counted = fault == .countsItsDrafts ? "<p>\(count)</p>" : ""
    let dictionary = fault == .walksADictionary ? brief.items.flatMap { $0.main.short.keys }.joined(separator: " ") : ""
    return "<!DOCTYPE html>\n<!--[if mso]><p>Outlook</p><![endif]--><h1 title=\"\(tip)\">\(heading)</h1>\(counted)"
      + "<ul>\(links.joined())</ul>\(script)\(planted)<p>\(names)\(dictionary)</p><br>\n"
  }

  private var table: String {
    let cells = titles.map { title in
      let guarded = title.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
      let safe = fault == .rawCell ? clean(title) : (guarded ? "'" : "") + clean(title)
      let quoted = fault == .brokenTable ? safe : "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
      return "\(quoted),x\r\n"
    }
    return "title,x\r\n" + cells.joined()
  }

  private var mail: String {
    let subject =
      fault == .rawHeader
      ? String(title.prefix(150))
      : String(
        title.unicodeScalars.prefix(40).map { $0.isASCII && $0.value > 0x1F && $0.value < 0x7F ? Character($0) : "?" })
    let body = fault == .rawBody ? title.split(separator: "\n").joined(separator: " ") : escaped(title)
    let bytes = fault == .longMailLine ? "X-Long: \(String(repeating: "x", count: 1000))\r\n" : ""
    return "Subject: \(subject)\r\n\(bytes)Content-Type: multipart/alternative; boundary=\"b7q\"\r\n\r\n--b7q\r\n"
      + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + lines(base64(Array("<p>\(body)</p>".utf8))) + "\r\n--b7q--\r\n"
  }

  private var calendar: String {
    let day = Day("2026-11-02")!
    let mark = CalendarText(fault == .rawCalendar ? "TITLE" : title, language: language)
    let event = CalendarEvent(
      uid: StableHash.uuid(of: [brief.activity.id]), stamp: CalendarMoment(startOf: day), time: CalendarSpan(day),
      summary: mark)
    let text = CalendarFile(name: "Oppslag", events: [event]).text()
    return switch fault {
    case .rawCalendar: text.replacing("TITLE", with: title)
    case .unfoldedCalendar: text.replacing("\r\n ", with: "")
    default: text
    }
  }

  private var plain: String {
    if fault == .growsWithoutEnd, brief.items.count > 20 { return String(repeating: "x", count: 4_000_001) }
    return (fault == .rawControls ? title : clean(title)) + "\n"
  }

  func escaped(_ text: String) -> String {
    clean(text).map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
  }

  /// Without control characters, and with LF for line ends.
  func clean(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }) { return text }
    return text.map { character in
      if character == "\r\n" || character == "\n" { return "\n" }
      return String(character.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
    }.joined()
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    return stride(from: 0, to: bytes.count, by: 3).map { start in
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      return (0..<4).map { $0 <= three.count ? String(alphabet[bits >> (18 - 6 * $0) & 63]) : "=" }.joined()
    }.joined()
  }

  private func lines(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: 76)
      .map { String(decoding: bytes[$0..<min($0 + 76, bytes.count)], as: UTF8.self) }.joined(separator: "\r\n")
  }
}
