/// What an address in running text may look like to a network.
enum LinkGrammar: Sendable {
  /// X: also without a scheme, where the domain's end exists (twitter-text 3.1.0, `extractUrl`).
  case x
  /// Mastodon: with `http://` or `https://` only (mastodon/mastodon, config/initializers/twitter_regex.rb).
  case mastodon

  var needsScheme: Bool { self == .mastodon }

  func isPath(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .x: scalar.isXPath || "!*';:,.$%[]\u{2013}~@|&".unicodeScalars.contains(scalar)
    case .mastodon: !scalar.properties.isWhitespace && !"<>()?".unicodeScalars.contains(scalar)
    }
  }

  func isPathEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .x: scalar.isXPath
    case .mastodon: isPath(scalar) && !"!*\"'「」;:=,.$%[]~&|@".unicodeScalars.contains(scalar)
    }
  }

  func isQuery(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.isASCIIAlphanumeric || "!?*'@();:&=+$/%#[]-_.,~|".unicodeScalars.contains(scalar)
    }
    return self == .mastodon && scalar.value >= 0xA0 && !scalar.properties.isWhitespace
  }

  func isQueryEnd(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isASCIIAlphanumeric || "-_&=#/".unicodeScalars.contains(scalar) }
    return isQuery(scalar)
  }
}

extension Unicode.Scalar {
  /// What may stand anywhere in a path on X, also at its end.
  fileprivate var isXPath: Bool {
    isASCIIAlphanumeric || "+-=_#/".unicodeScalars.contains(self) || (0x400...0x4FF).contains(value) || isAccentedLatin
  }
}
