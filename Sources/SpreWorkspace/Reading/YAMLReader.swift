public import SpreCore
import Yams

/// Reads YAML into a value tree in which every key and value knows its line and column.
///
/// Scalars stay text: whether `N`, `12` or `2026-11-02` is a code, a number or a date is for the field to say.
public enum YAMLReader {
  /// The value of a YAML text and what is wrong with it; no value when the text breaks YAML's grammar or is empty.
  ///
  /// `firstLine` is the line of the file that the text begins on, for front matter.
  public static func read(
    _ text: String, file: String, firstLine: Int = 1
  ) -> (value: Value?, findings: [Finding]) {
    let source = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    if let bomb = AliasScan.firstAnchor(in: source) {
      let origin = Origin(file: file, line: bomb.line + firstLine - 1, column: bomb.column)
      return (nil, [.anchor(at: origin)])
    }
    var disguised: DisguisedKeys?
    while true {
      do {
        let parser = try Parser(yaml: disguised?.text ?? source, encoding: .utf8)
        guard let root = try parser.singleRoot() else { return (nil, []) }
        var builder = YAMLTree(
          file: file, text: source, lineOffset: firstLine - 1, disguised: disguised?.originals ?? [:])
        let value = builder.value(root, field: "")
        return (value, builder.findings)
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        var keys = disguised ?? DisguisedKeys(source)
        if keys.disguiseKey(atLine: context.mark.line, column: context.mark.column) {
          disguised = keys
          continue
        }
        let origin = Origin(file: file, line: context.mark.line + firstLine - 1, column: context.mark.column)
        return (nil, [.duplicateKey("", at: origin, first: nil)])
      } catch {
        return (nil, [.syntax(YAMLProblem(error, in: source), file: file, lineOffset: firstLine - 1)])
      }
    }
  }
}
