import SpreCore

/// Tells a link whose words are another web address than the one it leads to, as those of fraud are.
enum ShownAddress {
  /// The endings that make one word the name of a site, beside what begins as an address does.
  private static let endings = [".no", ".org", ".com", ".net"]

  /// Whether words that are an address, or the name of a site, differ from where the link leads.
  ///
  /// A site may be shown for any of its pages and for a site below it; an address may be shown without its end.
  static func isOther(_ words: String, than target: String) -> Bool {
    let shown = VagueLinkTexts.normalised(words)
    let isAddress =
      shown.hasPrefix("http://") || shown.hasPrefix("https://") || shown.hasPrefix("www.")
      || (endings.contains(where: shown.hasSuffix) && !shown.contains("@"))
    guard isAddress, !shown.contains(" "), WebAddress.isAcceptable(target) else { return false }
    // The name of a site that leads to a mailbox opens no site at all.
    if target.lowercased().hasPrefix("mailto:") { return true }
    let (seen, real) = (bare(shown), bare(VagueLinkTexts.normalised(target)))
    let isSameSite = host(of: real) == host(of: seen) || host(of: real).hasSuffix("." + host(of: seen))
    return !isSameSite || !path(of: real).hasPrefix(path(of: seen))
  }

  /// The address without scheme and `www.`.
  private static func bare(_ address: String) -> String {
    var rest = Substring(address)
    for scheme in ["http://", "https://", "www."] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
    return String(rest)
  }

  /// The site of an address without scheme; what stands before an at sign is no part of it.
  private static func host(of address: String) -> Substring {
    let authority = address.prefix { !"/?#".contains($0) }
    return (authority.split(separator: "@").last ?? authority).prefix { $0 != ":" }
  }

  private static func path(of address: String) -> Substring { address.drop { $0 != "/" } }
}
