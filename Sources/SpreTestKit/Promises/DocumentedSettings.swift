import Foundation
import SpreCore

/// The README's table names the settings that the channel declares.
enum DocumentedSettings {
  private static let start = "<!-- settings -->"
  private static let end = "<!-- /settings -->"

  static func violations(of info: ChannelInfo, in folder: String) -> [String] {
    let path = "\(folder)/README.md"
    guard let readme = try? String(contentsOfFile: path, encoding: .utf8) else { return ["there is no \(path)"] }
    let declared = info.settings.map(\.name)
    guard let opening = readme.firstRange(of: start),
      let closing = readme[opening.upperBound...].firstRange(of: end)
    else {
      return declared.isEmpty ? [] : ["README.md has no table between \(start) and \(end)"]
    }
    let documented = names(in: readme[opening.upperBound..<closing.lowerBound])
    let repeated = Dictionary(grouping: documented, by: \.self).filter { $1.count > 1 }.keys.sorted()
    return declared.filter { !documented.contains($0) }.map { "README.md does not name the setting \($0)" }
      + documented.filter { !declared.contains($0) }.map { "README.md names \($0), which is no setting" }
      + repeated.map { "README.md names the setting \($0) twice" }
  }

  /// What stands between backticks in the first cell of each row.
  private static func names(in table: Substring) -> [String] {
    table.split(whereSeparator: \.isNewline).compactMap { line in
      guard line.hasPrefix("|") else { return nil }
      let cell = line.dropFirst().prefix { $0 != "|" }.drop { $0 == " " }
      guard cell.hasPrefix("`") else { return nil }
      return String(cell.dropFirst().prefix { $0 != "`" })
    }
  }
}
