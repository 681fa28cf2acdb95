import SpreCore

/// A post as a file: the text to paste, a line of three hyphens, and then what belongs to it, a line each.
enum PostFile {
  /// The line between the text and the facts about it.
  static let rule = "---"

  /// What a line after the text may tell.
  enum Key: String, Sendable, Hashable, CaseIterable {
    case language, picture, alternative, profileLink, groups

    /// What the line begins with; a file may use either language.
    var label: Phrase {
      switch self {
      case .language: Phrase(nb: "Språk", en: "Language")
      case .picture: Phrase(nb: "Bilde", en: "Picture")
      case .alternative: Phrase(nb: "Alternativ tekst", en: "Alternative text")
      case .profileLink: Phrase(nb: "Lenke til profilen", en: "Link for the profile")
      case .groups: Phrase(nb: "Målgrupper", en: "Target groups")
      }
    }

    init?(label: String) {
      let wanted = Normalization.composed(label).lowercased()
      guard
        let key = Key.allCases.first(where: { [$0.label.nb.lowercased(), $0.label.en.lowercased()].contains(wanted) })
      else { return nil }
      self = key
    }
  }

  /// The file of a post.
  static func written(_ post: Post, in language: WorkingLanguage) -> String {
    var values: [(Key, String)] = [(.language, post.language?.rawValue ?? "")]
    if let picture = post.picture {
      values += [(.picture, picture), (.alternative, post.alternative ?? "")]
    }
    if let link = post.profileLink { values.append((.profileLink, link)) }
    values.append((.groups, post.groups.joined(separator: ", ")))
    let facts = values.map { key, value in "\(key.label[language]):" + (value.isEmpty ? "" : " \(value)") }
    return ([post.text, "", rule] + facts).joined(separator: "\n") + "\n"
  }

  /// The post that a file holds, whatever people have done to it, and what they broke.
  static func read(_ source: String, file: String) -> (post: Post?, findings: [Finding]) {
    let lines = lines(of: source)
    guard let rule = lines.lastIndex(where: { $0.trimmed == rule }) else {
      return (nil, [.ruleMissing(at: Origin(file: file, line: lines.count))])
    }
    var post = Post(text: "")
    let text = lines[..<rule]
    let first = text.firstIndex { !$0.isBlank } ?? 0
    let last = text.lastIndex { !$0.isBlank } ?? -1
    post.text = first <= last ? text[first...last].joined(separator: "\n") : ""
    post.firstLine = first + 1
    var findings: [Finding] = post.text.isEmpty ? [.postEmpty(at: Origin(file: file, line: 1))] : []
    for (index, line) in lines.enumerated().dropFirst(rule + 1) where !line.isBlank {
      let place = Origin(file: file, line: index + 1, column: 1)
      guard let colon = line.firstIndex(of: ":"), let key = Key(label: String(line[..<colon]).trimmed) else {
        findings.append(.lineUnknown(PostText.line(line), at: place))
        continue
      }
      if post.lines[key] != nil { findings.append(.lineTwice(key, at: place)) }
      post.lines[key] = index + 1
      take(String(line[line.index(after: colon)...]).trimmed, as: key, to: &post)
    }
    if post.language == nil {
      let place = Origin(file: file, line: post.lines[.language] ?? rule + 1)
      findings.append(.languageUndeclared(at: place))
    }
    return (post, findings)
  }

  private static func take(_ value: String, as key: Key, to post: inout Post) {
    let words = value.isEmpty ? nil : value
    switch key {
    case .language: post.language = words.flatMap(Language.init(rawValue:))
    case .picture: post.picture = words
    case .alternative: post.alternative = words
    case .profileLink: post.profileLink = words
    case .groups: post.groups = value.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
  }

  /// The lines of a file, whichever way its lines end.
  private static func lines(of source: String) -> [String] {
    let source = source.hasPrefix("\u{FEFF}") ? String(source.unicodeScalars.dropFirst()) : source
    return source.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(String.init)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
