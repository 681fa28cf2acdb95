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
}

extension WordCounting: LosslessStringConvertible {
  /// Reads what ``description`` writes.
  public init?(_ description: String) {
    switch description {
    case "none": self = .none
    case "whole": self = .whole
    case "beforeRule": self = .beforeRule
    default:
      guard description.hasPrefix(Self.sameAs), description != Self.sameAs else { return nil }
      self = .sameAs(String(description.dropFirst(Self.sameAs.count)))
    }
  }

  /// The rule on one line, as files keep it: `none`, `whole`, `beforeRule` or `sameAs PATH`.
  public var description: String {
    switch self {
    case .none: "none"
    case .whole: "whole"
    case .beforeRule: "beforeRule"
    case .sameAs(let path): Self.sameAs + path
    }
  }

  private static let sameAs = "sameAs "
}
