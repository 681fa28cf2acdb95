import SpreCore

/// The README's table of settings is the one made from their declarations, row by row.
enum DocumentedSettings {
  private static let start = "<!-- settings -->"
  private static let end = "<!-- /settings -->"

  static func violations(of info: ChannelInfo, in folder: PluginFolder) -> [String] {
    guard let readme = try? folder.readme else { return ["there is no \(folder.path)/README.md"] }
    let table = SettingsTable.markdown(for: info.settings, language: .en)
    guard let opening = readme.firstRange(of: start),
      let closing = readme[opening.upperBound...].firstRange(of: end)
    else {
      return info.settings.isEmpty ? [] : ["README.md has no table between \(start) and \(end); it is:\n\n\(table)"]
    }
    let written = readme[opening.upperBound..<closing.lowerBound]
    let found = violations(of: info.settings, in: Table(written))
    if !found.isEmpty || info.settings.isEmpty || lines(in: written) == lines(in: table[...]) { return found }
    return ["README.md should have this and no more between \(start) and \(end):\n\n\(table)"]
  }

  /// What the rows say against the declarations; nothing where each setting has its row and no other is there.
  private static func violations(of settings: [FieldDeclaration], in written: Table) -> [String] {
    let declared = Table(SettingsTable.markdown(for: settings, language: .en)[...])
    let repeated = Dictionary(grouping: written.names, by: \.self).filter { $1.count > 1 }.keys.sorted()
    let differing = declared.rows.filter { row in
      written.rows.contains { $0.name == row.name && $0.text != row.text }
    }
    return declared.rows.filter { !written.names.contains($0.name) }.map {
      "README.md does not name the setting \($0.name), whose row is: \($0.text)"
    }
      + written.names.filter { !declared.names.contains($0) }.map { "README.md names \($0), which is no setting" }
      + repeated.map { "README.md names the setting \($0) twice" }
      + differing.map { "README.md's row of the setting \($0.name) should be: \($0.text)" }
  }

  /// The lines that say something.
  private static func lines(in text: Substring) -> [Substring] { text.split(whereSeparator: \.isNewline) }

  /// The rows of a table that begin with a name between backticks.
  private struct Table {
    var rows: [(name: String, text: Substring)]
    var names: [String] { rows.map(\.name) }

    init(_ text: Substring) {
      rows = DocumentedSettings.lines(in: text).compactMap { line in
        guard line.hasPrefix("|") else { return nil }
        let cell = line.dropFirst().prefix { $0 != "|" }.drop { $0 == " " }
        guard cell.hasPrefix("`") else { return nil }
        return (String(cell.dropFirst().prefix { $0 != "`" }), line)
      }
    }
  }
}
