import SpreCore

/// Finds files and folders that are passed over because of their names, though a person surely meant them to be read.
enum SourceNames {
  /// What word processors and editors make of an item's ending.
  private static let itemEndings = [".md", ".markdown", ".txt", ".doc", ".docx", ".odt", ".rtf", ".pages"]
  private static let activityEndings = [".yml", ".yaml", ".txt"]
  private static let registerEndings = [".yaml", ".txt", ".xls", ".xlsx", ".ods", ".numbers", ".yml", ".csv", ".tsv"]

  /// What is wrong with a file right under `items/` that does not end as items do.
  static func problems(ofItem path: String) -> [Finding] {
    let names = path.split(separator: "/")
    guard names.count == 2, isMeant(names[1], itemEndings) else { return [] }
    return [.otherEnding(".md", at: Origin(file: path))]
  }

  /// What is wrong with a file under `registers/` that has a register's name and another ending.
  static func problems(ofRegister name: String, at path: String) -> [Finding] {
    let stem = name.prefix { $0 != "." }.lowercased()
    guard RegisterKind.standard.contains(where: { $0.id == stem }), isMeant(name[...], registerEndings) else {
      return []
    }
    return [.otherEnding(".yml", at: Origin(file: path))]
  }

  /// What is wrong with the names under `activities/`: other endings, and folders without the activity's own file.
  static func problems(ofActivities paths: [String]) -> [Finding] {
    var folders: [String: [Bool]] = [:]
    var findings: [Finding] = []
    for path in paths {
      let names = path.split(separator: "/")
      if names.count > 3, !names[2].hasPrefix(".") {
        let isActivity = names.count == 4 && names[3] == "activity.yml"
        folders[names.prefix(3).joined(separator: "/"), default: []].append(isActivity)
      } else if names.count == 3, !path.hasSuffix(".yml"), isMeant(names[2], activityEndings) {
        findings.append(.otherEnding(".yml", at: Origin(file: path)))
      }
    }
    return findings + folders.filter { !$0.value.contains(true) }.keys.sorted().map(Finding.activityFileMissing)
  }

  private static func isMeant(_ name: Substring, _ endings: [String]) -> Bool {
    let name = name.lowercased()
    return !name.hasPrefix(".") && endings.contains(where: name.hasSuffix)
  }
}
