import SpreCore

/// The number of words that a reader meets in a frozen text.
///
/// Plain text and Markdown (`.txt`, `.md`) count as they stand. Of HTML (`.html`, `.htm`) what stands between the
/// tags of the body counts, and what is marked with another language counts as that one; what is marked with a language
/// that is not one of ``Language`` counts as nothing. Every other file counts as 0: its words are another file's words
/// in another wrapping, as in a message, or are no words.
struct FrozenWords: Hashable {
  /// All of them.
  var all = 0
  /// Of them, those that are marked as another language than the text's own.
  var foreign: [Language: Int] = [:]

  init(all: Int = 0, foreign: [Language: Int] = [:]) {
    self.all = all
    self.foreign = foreign
  }

  /// Counts by a rule; `language` is the text's own, where it has one.
  init(in bytes: [UInt8], path: String, counting: WordCounting = .whole, language: Language? = nil) {
    guard counting != .none else { return }
    let name = path.lowercased()
    let text = String(decoding: bytes, as: UTF8.self)
    if [".txt", ".md"].contains(where: name.hasSuffix) {
      all = WordCount.words(in: counting == .beforeRule ? Self.beforeRule(text) : text[...])
    } else if [".html", ".htm"].contains(where: name.hasSuffix) {
      let runs = VisibleText(html: text).runs.filter { $0.language == nil || $0.language?.language != nil }
      all = WordCount.words(in: runs.map(\.text).joined())
      for run in runs {
        guard let other = run.language?.language, other != language else { continue }
        let words = WordCount.words(in: run.text)
        if words > 0 { foreign[other, default: 0] += words }
      }
    }
  }

  /// What stands before the last line of three hyphens, or all of it where there is none.
  static func beforeRule(_ text: String) -> Substring {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let rule = lines.lastIndex(where: { $0.trimmingEnds == "---" }) else { return text[...] }
    return text[..<lines[rule].startIndex]
  }
}

extension Substring {
  fileprivate var trimmingEnds: Substring {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
