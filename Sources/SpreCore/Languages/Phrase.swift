/// The languages that findings, help for planners and tables are phrased in.
public enum WorkingLanguage: String, Sendable, Hashable, CaseIterable {
  /// Norwegian bokmål.
  case nb
  /// English.
  case en
}

/// A sentence to a person who works with Spre, in bokmål and in English.
public struct Phrase: Sendable, Hashable {
  /// The sentence in Norwegian bokmål.
  public var nb: String
  /// The sentence in English.
  public var en: String

  public init(nb: String, en: String) {
    self.nb = nb
    self.en = en
  }

  /// The sentence in one of its languages.
  public subscript(language: WorkingLanguage) -> String {
    switch language {
    case .nb: nb
    case .en: en
    }
  }
}

/// Words that readers see, in every language that Spre writes for them.
public struct ReaderPhrase: Sendable, Hashable {
  /// The words in Norwegian bokmål.
  public var nb: String
  /// The words in Norwegian nynorsk.
  public var nn: String
  /// The words in English.
  public var en: String
  /// The words in Northern Sámi.
  public var se: String

  public init(nb: String, nn: String, en: String, se: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
    self.se = se
  }

  /// The words in a reader's language; South and Lule Sámi readers get Northern Sámi.
  public subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    case .se, .sma, .smj: se
    }
  }
}
