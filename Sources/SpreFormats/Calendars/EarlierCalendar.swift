import SpreCore

/// A calendar that a new one takes the place of: it says which version each entry had.
///
/// An entry that says the same as before keeps its version and its stamp, so that nothing changes when nothing has
/// changed; an entry that says something else counts one up (RFC 5545, section 3.8.7.4). The file itself is the memory:
/// without it every entry is a first version.
public struct EarlierCalendar: Sendable, Hashable {
  private struct Version: Hashable {
    var sequence: Int
    var stamp: String
    var content: [String]
  }

  private var versions: [String: Version] = [:]

  /// Reads the text of a calendar; what is no calendar has no entries.
  public init(_ text: String) {
    var lines: [String] = []
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }) {
      if let first = line.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    var entry: [String]?
    for line in lines {
      if ["BEGIN:VEVENT", "BEGIN:VTODO"].contains(line) { entry = [] }
      entry?.append(line)
      if ["END:VEVENT", "END:VTODO"].contains(line), let whole = entry {
        add(whole)
        entry = nil
      }
    }
  }

  private mutating func add(_ lines: [String]) {
    guard let uid = Self.value("UID", in: lines), let stamp = Self.value("DTSTAMP", in: lines), Self.isMoment(stamp)
    else { return }
    let sequence = Self.value("SEQUENCE", in: lines).flatMap(Int.init) ?? 0
    versions[uid] = Version(
      sequence: min(max(0, sequence), Int(Int32.max) - 1), stamp: stamp, content: Self.content(of: lines))
  }

  /// The version and the stamp that an entry should have; `stamp` where it says something else than before.
  func version(of lines: [ContentLine], stamp: CalendarMoment) -> (sequence: Int, stamp: String)? {
    let texts = lines.map(\.unfolded)
    guard let uid = Self.value("UID", in: texts), let earlier = versions[uid] else { return nil }
    if earlier.content == Self.content(of: texts) { return (earlier.sequence, earlier.stamp) }
    return (earlier.sequence + 1, stamp.utc)
  }

  /// Whether a text is a moment in UTC, as `20270101T083000Z`; a file that somebody has changed may say anything.
  private static func isMoment(_ text: String) -> Bool {
    let shape = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    return shape.elementsEqual("00000000T000000Z".utf8)
  }

  private static func value(_ name: String, in lines: [String]) -> String? {
    lines.first { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// What an entry says, apart from which version it is.
  private static func content(of lines: [String]) -> [String] {
    lines.filter { line in !["DTSTAMP:", "SEQUENCE:", "LAST-MODIFIED:"].contains(where: line.hasPrefix) }
  }
}
