import SpreCore

/// Rules for the paths of drafts, and the names that new versions get beside a person's own.
enum DraftPath {
  /// Why a path cannot be a draft's.
  enum Problem: Hashable {
    case unsafe(String)
    /// The name is one that Spre or the archive uses itself.
    case reserved(String)
    /// Two drafts have the path, or one lies inside the other; case does not tell paths apart on every machine.
    case repeated(String)
  }

  /// What is wrong with the paths of one activity's drafts, in order.
  static func problems(_ paths: [String]) -> [Problem] {
    var problems: [Problem] = []
    var seen: Set<String> = []
    for path in paths {
      if !FieldType.isSafePath(path) || path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        problems.append(.unsafe(path))
      } else if isReserved(path) {
        problems.append(.reserved(path))
      } else if !seen.insert(path.lowercased()).inserted {
        problems.append(.repeated(path))
      }
    }
    let folders = paths.map { $0.lowercased() }.flatMap { path in
      path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
    problems += Set(folders).intersection(seen).sorted().map { .repeated($0) }
    return problems
  }

  /// The name of the numbered new version of a draft: `a.new.txt`, `a.new-2.txt` and on.
  static func beside(_ path: String, number: Int) -> String {
    let (stem, ending) = split(path)
    return "\(stem).new" + (number > 1 ? "-\(number)" : "") + ending
  }

  /// Which new version of a draft a path is, or nothing when it is none.
  static func number(of candidate: String, beside path: String) -> Int? {
    let (stem, ending) = split(path)
    let start = stem + ".new"
    guard candidate.utf8.count >= start.utf8.count + ending.utf8.count, candidate.hasPrefix(start),
      candidate.hasSuffix(ending)
    else { return nil }
    let middle = candidate.utf8.dropFirst(start.utf8.count).dropLast(ending.utf8.count)
    return number(ofMark: String(Substring(middle)))
  }

  private static func number(ofMark mark: String) -> Int? {
    if mark.isEmpty { return 1 }
    guard mark.hasPrefix("-"), let number = Int(mark.dropFirst()), number > 1, mark == "-\(number)" else { return nil }
    return number
  }

  private static func isReserved(_ path: String) -> Bool {
    let lowered = path.lowercased()
    if [Manifest.name, "approval.yml", "delivery.yml"].contains(lowered) || lowered.hasPrefix("earlier/") {
      return true
    }
    if lowered.split(separator: "/").contains(where: { $0.hasPrefix(".spre-") }) { return true }
    // What `beside` would make of some other draft.
    let name = split(lowered).stem.split(separator: "/").last ?? ""
    let whole = lowered.split(separator: "/").last ?? ""
    return [name, whole].contains { name in
      guard let dot = name.lastIndex(of: "."), name[dot...].hasPrefix(".new") else { return false }
      return number(ofMark: String(name[dot...].dropFirst(4))) != nil
    }
  }

  /// A path without and from the last dot of its name; a dot that begins the name does not count.
  private static func split(_ path: String) -> (stem: String, ending: String) {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return (path, "") }
    return (String(path[..<dot]), String(path[dot...]))
  }
}
