import SpreCore

/// A task as a line of a Markdown file: a box to tick, a date, a week and what to do.
struct TaskLine: Sendable, Hashable {
  /// The number of the line, from 1.
  var number: Int
  /// The column of the box, from 1.
  var column: Int
  var isDone: Bool
  var date: Day
  var title: String

  /// The lines of a text that are tasks with a date, whoever wrote them.
  static func all(in text: String) -> [TaskLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { TaskLine(String($1), number: $0 + 1) }
  }

  private init?(_ line: String, number: Int) {
    var rest = line[...]
    rest = rest.drop { $0 == " " || $0 == "\t" }
    guard let marker = rest.first, "-*+".contains(marker) else { return nil }
    rest = rest.dropFirst().drop { $0 == " " }
    let column = line.unicodeScalars.distance(from: line.startIndex, to: rest.startIndex) + 1
    guard rest.hasPrefix("["), let mark = rest.dropFirst().first, rest.dropFirst(2).first == "]" else { return nil }
    guard mark == " " || mark == "x" || mark == "X" else { return nil }
    rest = rest.dropFirst(3)
    guard let (date, after) = TaskLine.firstDate(in: rest) else { return nil }
    self.number = number
    self.column = column
    self.date = date
    isDone = mark != " "
    title = TaskLine.title(after)
  }

  /// The first `YYYY-MM-DD` of a line and what comes after it.
  private static func firstDate(in text: Substring) -> (Day, Substring)? {
    var rest = text
    while rest.count >= 10 {
      if let day = Day(rest.prefix(10)) { return (day, rest.dropFirst(10)) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The words after the date, without the week and the marks of Markdown.
  private static func title(_ text: Substring) -> String {
    var rest = text.drop { " *_:,".contains($0) }
    if rest.first == "(", let end = rest.firstIndex(of: ")") { rest = rest[rest.index(after: end)...] }
    let words = rest.drop { " *_:,–-".contains($0) }.filter { $0 != "\\" }
    return CleanText.line(String(words))
  }
}

extension DatedTask {
  /// The task as a line of Markdown.
  func line(in language: Language) -> String {
    let box = isDone ? "- [x] " : "- [ ] "
    let when = date.map { day in "**\(day)** (\(ConferenceWords.week[language]) \(day.isoWeek.week)): " } ?? ""
    var words = title.line(in: language)
    if let role { words += [.text(" – ")] + role.line(in: language) }
    return box + when + MarkdownLine.text(words)
  }
}
