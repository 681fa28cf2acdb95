import SpreCore

extension PostFile {
  /// What a person has changed below the rule to no avail: language and groups are the activity's and the item's.
  static func unheeded(in post: Post, from composed: Post, file: String) -> [Finding] {
    func finding(_ key: Key, _ written: String, _ own: String) -> Finding? {
      guard let line = post.lines[key] else { return nil }
      return .lineUnheeded(key, written, own, at: Origin(file: file, line: line, column: 1))
    }
    var findings: [Finding?] = []
    if let language = post.language, let own = composed.language, language != own {
      findings.append(finding(.language, language.rawValue, own.rawValue))
    }
    if Set(post.groups) != Set(composed.groups) {
      findings.append(
        finding(.groups, post.groups.joined(separator: ", "), composed.groups.joined(separator: ", ")))
    }
    return findings.compactMap(\.self)
  }
}
