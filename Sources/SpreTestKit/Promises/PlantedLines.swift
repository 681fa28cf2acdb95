/// Finds hostile text that became a line or a parameter of a calendar (RFC 5545).
enum PlantedLines {
  static func problems(in source: String) -> [String] {
    var problems: [String] = []
    var open: [Substring] = []
    for line in unfolded(source) where !line.isEmpty {
      let head = line.prefix { $0 != ":" }
      if head.split(separator: ";").contains(where: { $0.prefix { $0 != "=" }.lowercased().contains(HostileText.mark) })
      {
        problems.append("the line \(line.prefix(40).debugDescription) was planted")
      }
      let value = line.dropFirst(head.count + 1)
      if head == "BEGIN" { open.append(value) }
      if head == "END", open.popLast() != value { problems.append("END:\(value) ends nothing") }
    }
    return open.isEmpty ? problems : problems + ["\(open.joined(separator: ", ")) has no END"]
  }

  private static func unfolded(_ source: String) -> [Substring] {
    var lines: [Substring] = []
    for line in source.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\r\n" || $0 == "\n" || $0 == "\r" })
    {
      // A fold may stand before a mark that combines with the space, so that both would be one character.
      if let first = line.unicodeScalars.first, first == " " || first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += Substring(line.unicodeScalars.dropFirst())
      } else {
        lines.append(line)
      }
    }
    return lines
  }
}
