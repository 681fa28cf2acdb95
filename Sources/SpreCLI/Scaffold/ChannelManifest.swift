/// The text of `Package.swift`, and the list of channels that stands in it.
struct ChannelManifest {
  /// Why the list cannot be changed.
  enum Problem: Error, Hashable {
    case noList
    case severalLists
    /// The list begins but does not end.
    case noEnd
    /// A line of the list holds something else than one name; the number is the line's, from 1.
    case unreadable(Int)
    case twice(String)
    /// Read again, the changed text was not the old one with one name more.
    case unproved
  }

  /// A line of the list that holds a name.
  private struct Entry {
    var line: Int
    var name: String
  }

  /// The lines without their line feeds; a carriage return stays with its line.
  private var lines: [String]
  private var opening: Int
  private var entries: [Entry]

  init(_ source: String) throws(Problem) {
    let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    let openings = lines.indices.filter { ChannelManifest.opens(lines[$0]) }
    guard let opening = openings.first else { throw .noList }
    guard openings.count == 1 else { throw .severalLists }
    self.lines = lines
    self.opening = opening
    entries = []
    for (index, line) in lines.enumerated().dropFirst(opening + 1) {
      let code = ChannelManifest.code(of: line)
      if code == "]" { return }
      if code.isEmpty { continue }
      guard let name = ChannelManifest.name(in: code) else { throw .unreadable(index + 1) }
      entries.append(Entry(line: index, name: name))
    }
    throw .noEnd
  }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  /// The names of the list, in the order they stand.
  var channels: [String] { entries.map(\.name) }

  /// The modules that the text names, the channels' own included.
  var modules: [String] {
    let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    let named = quoted.filter { $0.hasPrefix("Spre") && !$0.contains { !$0.isLetter && !$0.isNumber } }
    return Set(named + channels.flatMap { ["Spre\($0)", "Spre\($0)Tests"] }).sorted()
  }

  /// The text with a name on a line of its own before the first that comes after it; every other line stays.
  ///
  /// The last of several names ends in a comma, as the project's style wants; one that lacks it gets it.
  func adding(_ name: String) throws(Problem) -> String {
    if channels.contains(name) { throw .twice(name) }
    var changed = lines
    if let last = entries.last { changed[last.line] = ChannelManifest.withComma(changed[last.line]) }
    let ending = lines[opening].hasSuffix("\r") ? "\r" : ""
    let indent = entries.first.map { String(lines[$0.line].prefix { $0 == " " || $0 == "\t" }) } ?? "  "
    let place = place(for: name)
    changed.insert("\(indent)\"\(name)\"\(entries.isEmpty ? "" : ",")\(ending)", at: place)
    let text = changed.joined(separator: "\n")
    try prove(text, name, at: place)
    return text
  }

  /// The line to insert at: above the comment of the first name that comes after, else below the last name.
  private func place(for name: String) -> Int {
    guard let next = entries.first(where: { $0.name > name }) else { return (entries.last?.line ?? opening) + 1 }
    var place = next.line
    while ChannelManifest.isComment(lines[place - 1]) { place -= 1 }
    return place
  }

  /// Reads the changed text and holds it against the old one.
  private func prove(_ text: String, _ name: String, at place: Int) throws(Problem) {
    var read = try ChannelManifest(text)
    var expected = channels
    expected.insert(name, at: entries.count { $0.line < place })
    let names = read.channels
    read.lines.remove(at: place)
    let hasOldLines = zip(read.lines, lines).allSatisfy { $0 == $1 || $0 == ChannelManifest.withComma($1) }
    guard names == expected, read.lines.count == lines.count, hasOldLines else { throw .unproved }
  }

  private static func opens(_ line: String) -> Bool {
    ["let channels = [", "let channels: [String] = ["].contains(line.hasPrefix("let") ? code(of: line) : "")
  }

  private static func isComment(_ line: String) -> Bool { trimmed(line[...]).hasPrefix("//") }

  /// What stands on a line, without space around it and without a comment at its end.
  private static func code(of line: String) -> String {
    let parts = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
    return String(trimmed(parts))
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line.drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }

  /// The name of a line that holds one name in quotes, with or without a comma.
  private static func name(in code: String) -> String? {
    var name = Substring(code)
    if name.last == "," { name.removeLast() }
    guard name.count > 2, name.first == "\"", name.last == "\"" else { return nil }
    name = name.dropFirst().dropLast()
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? String(name) : nil
  }

  /// The line of a name with a comma after the name.
  private static func withComma(_ line: String) -> String {
    let written = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
    guard let end = written.lastIndex(of: "\""), !code(of: line).hasSuffix(",") else { return line }
    return line[...end] + "," + line[line.index(after: end)...]
  }
}
