import SpreFormats

/// Links from a page to files beside it.
enum RelativeLink {
  /// The path as a relative reference (RFC 3986, section 4.2).
  ///
  /// It begins with `./`, so that a colon in the first name is not taken for a scheme.
  static func to(_ path: String) -> String { "./" + path.percentEncoded(keeping: "/") }
}
