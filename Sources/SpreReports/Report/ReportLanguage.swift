public import SpreCore

/// The languages that reports come in, for boards, ministries and reference groups.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  /// Norwegian bokmål.
  case nb
  /// Norwegian nynorsk.
  case nn
  /// English.
  case en

  /// The same as a language of texts.
  public var language: Language {
    switch self {
    case .nb: .nb
    case .nn: .nn
    case .en: .en
    }
  }

  /// The language of findings and tables that is nearest.
  public var working: WorkingLanguage { self == .en ? .en : .nb }
}

/// Words of a report, in every language that reports come in.
public struct ReportPhrase: Sendable, Hashable {
  /// The words in Norwegian bokmål.
  public var nb: String
  /// The words in Norwegian nynorsk.
  public var nn: String
  /// The words in English.
  public var en: String

  public init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// The words in one of the languages.
  public subscript(language: ReportLanguage) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}
