public import SpreCore

/// Reads the Markdown of an item's body into a document, with the place of everything that should be mended.
///
/// Markdown here is CommonMark with GitHub's tables, strikethrough and bare addresses. For what it lacks there are
/// spellings: `[words](lang:se)` marks words in another language, an image with the title `"decorative"` says nothing
/// of its own, and a link alone in its paragraph with the title `"button"` is a button. HTML is never passed on.
public enum MarkdownReader {
  /// The document of a text and the findings in it, in the order they stand.
  ///
  /// - Parameters:
  ///   - text: The body, without front matter.
  ///   - file: The path of the file from the workspace's folder; paths in the text start from the file's folder.
  ///   - firstLine: The line of the file that the text begins on, from 1.
  ///   - hasFile: Whether a picture that the text names exists, by its path as written and the place it was written at.
  /// - Returns: An empty document and one error when the text is too large or too tangled to read.
  public static func read(
    _ text: String, file: String, firstLine: Int = 1, hasFile: (String, Origin) -> Bool = { _, _ in true }
  ) -> (document: Document, findings: [Finding]) {
    let lines = SourceLines(text)
    var source = MarkdownSource(lines: lines, file: file, firstLine: firstLine)
    do throws(MarkdownLimits.Excess) {
      if let excess = MarkdownLimits.excess(in: lines) { throw excess }
      let tree = try MarkdownParser.parse(lines.text)
      let notes = Footnotes(in: lines, outside: tree.codeLines)
      source.footnotes = notes.labels
      let problems = notes.marks.map { note -> Finding in
        .footnote(note.label, at: source.origin(line: note.line, column: note.column))
      }
      return withoutActuallyEscaping(hasFile) { hasFile in
        var reading = BlockReading(source: source, hasFile: hasFile)
        let blocks = reading.blocks(tree.children)
        return (Document(blocks), (problems + reading.findings).inOrder())
      }
    } catch {
      return (Document([]), [.markdownTooMuch(error.reason, at: source.origin(line: error.line, column: error.column))])
    }
  }
}

/// A text with the file it stands in.
struct MarkdownSource {
  let lines: SourceLines
  let file: String
  let firstLine: Int
  /// What stands between the brackets of its footnotes, which are none to the parser.
  var footnotes: Set<String> = []

  /// The place in the file of a line of the text and a column in bytes.
  func origin(line: Int, column: Int) -> Origin {
    Origin(file: file, line: line + firstLine - 1, column: lines.column(column, of: line))
  }

  /// A path from the file's folder as a path from the workspace's.
  func resolved(_ path: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }
}
