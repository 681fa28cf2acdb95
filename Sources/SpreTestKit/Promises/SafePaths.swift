import SpreCore

/// Every draft has a path of its own that stays inside its folder on any system.
enum SafePaths {
  private static let longest = 200

  static func violations(in drafting: Drafting) -> [String] {
    var seen: Set<String> = []
    return drafting.drafts.map(\.path).flatMap { path -> [String] in
      var problems: [String] = []
      if !FieldType.isSafePath(path) { problems.append("is not relative and inside its folder") }
      if path.unicodeScalars.contains(where: isUnusable) {
        problems.append("holds a character that some systems refuse")
      }
      if path.utf8.count > longest { problems.append("is longer than \(longest) bytes") }
      if path.split(separator: "/").contains(where: { $0.hasSuffix(".") || $0.hasSuffix(" ") || $0.hasPrefix(" ") }) {
        problems.append("has a name that begins or ends as some systems refuse")
      }
      if !seen.insert(path.lowercased()).inserted { problems.append("is there twice, or but for capitals") }
      return problems.map { "the path \(path.prefix(80).debugDescription) \($0)" }
    }
  }

  private static func isUnusable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || "<>:\"|?*\\".unicodeScalars.contains(scalar)
  }
}
