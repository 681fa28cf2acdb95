/// Finds Markdown in a plain text, where readers would see its signs.
public enum MarkdownSigns {
  /// The first link, or words in bold type, as Markdown writes them, cut where a finding has no room for it.
  public static func first(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "[")) || text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    let signs = [#/!?\[[^\[\]\n]+\]\([^\s()]+\)/#, #/\*\*[^\s*][^*\n]*\*\*/#]
    return signs.compactMap { text.firstMatch(of: $0) }.min { $0.startIndex < $1.startIndex }
      .map { String($0.output.prefix(60)) }
  }
}
