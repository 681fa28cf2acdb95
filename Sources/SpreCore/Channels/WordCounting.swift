/// Which words of a draft the log counts, so that what readers meet is counted once however many files carry it.
public enum WordCounting: Sendable, Hashable {
  /// None: the file has no words of its own, such as a list of pages, a calendar, a picture or a list of tasks.
  case none
  /// All words of the file.
  case whole
  /// The words before the last line that is three hyphens and no more; below it stand facts about the text.
  case beforeRule
  /// Those of another draft, by its path, in another wrapping; counted once when both go out.
  case sameAs(String)
  /// Those of another draft, by its path, which holds these and more, such as a page with the items of every edition.
  ///
  /// Readers meet the file as a text of its own, so how hard it reads is measured; its words count in the other.
  case partOf(String)
}

extension WordCounting {
  /// The path of the draft that the words count in, where that is another one.
  public var source: String? {
    switch self {
    case .none, .whole, .beforeRule: nil
    case .sameAs(let path), .partOf(let path): path
    }
  }
}

extension WordCounting: LosslessStringConvertible {
  /// Reads what ``description`` writes.
  public init?(_ description: String) {
    switch description {
    case "none": self = .none
    case "whole": self = .whole
    case "beforeRule": self = .beforeRule
    default:
      if let path = Self.path(after: Self.sameAs, in: description) {
        self = .sameAs(path)
      } else if let path = Self.path(after: Self.partOf, in: description) {
        self = .partOf(path)
      } else {
        return nil
      }
    }
  }

  /// The rule on one line, as files keep it: `none`, `whole`, `beforeRule`, `sameAs PATH` or `partOf PATH`.
  public var description: String {
    switch self {
    case .none: "none"
    case .whole: "whole"
    case .beforeRule: "beforeRule"
    case .sameAs(let path): Self.sameAs + path
    case .partOf(let path): Self.partOf + path
    }
  }

  private static let sameAs = "sameAs "
  private static let partOf = "partOf "

  private static func path(after word: String, in description: String) -> String? {
    description.hasPrefix(word) && description != word ? String(description.dropFirst(word.count)) : nil
  }
}
