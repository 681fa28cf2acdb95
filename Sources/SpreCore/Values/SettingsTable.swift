/// The table that a channel's page shows its settings in, made from their declarations.
public enum SettingsTable {
  /// The fields as a Markdown table with a row each: name, type, default and what it does.
  public static func markdown(for fields: [FieldDeclaration], language: WorkingLanguage) -> String {
    let head = Phrase(
      nb: "| innstilling | type | standard | hva den gjør |", en: "| setting | type | default | what it does |")
    var lines = [head[language], "|---|---|---|---|"]
    for field in fields {
      let value = field.defaultValue.map { "`\(cell($0))`" } ?? "–"
      let type = cell(field.type.description[language])
      lines.append("| `\(cell(field.name))` | \(type) | \(value) | \(cell(field.help[language])) |")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text that keeps to its cell.
  private static func cell(_ text: String) -> String {
    text.map { character in
      switch character {
      case "|": "\\|"
      case _ where character.isNewline: " "
      default: String(character)
      }
    }.joined()
  }
}
