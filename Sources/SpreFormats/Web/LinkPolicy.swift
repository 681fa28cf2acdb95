import SpreCore

/// Which addresses may become links; every other one is left as words.
public struct LinkPolicy: Sendable, Hashable {
  /// Merge tags of a sending system, exactly as written; each is let through whole.
  public var mergeTags: Set<String>

  public init(mergeTags: Set<String> = []) { self.mergeTags = mergeTags }

  /// The address as a link may hold it: http, https, mailto, a place on the page, or a known merge tag.
  public func href(_ address: String) -> String? {
    if WebAddress.isAcceptable(address) || mergeTags.contains(address) { return address }
    guard address.hasPrefix("#"), address.utf8.count > 1 else { return nil }
    let isPlain = address.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !"<>\"".unicodeScalars.contains(scalar)
    }
    return isPlain ? address : nil
  }
}
