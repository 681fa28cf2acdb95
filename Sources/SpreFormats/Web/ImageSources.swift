public import SpreCore

/// Where the pictures of a document are fetched from: one base of our own, never anybody else's server.
public struct ImageSources: Sendable, Hashable {
  /// What comes before a path, such as `../../` or `https://pictures.example.org`; no pictures when absent.
  public var base: String?
  /// The width and height of the pictures that the host could measure, by path.
  public var sizes: [String: Attachment.Pixels]
  /// The addresses of pictures that travel with the text, by path; they need no base.
  public var embedded: [String: String]

  public init(
    base: String?, sizes: [String: Attachment.Pixels] = [:], embedded: [String: String] = [:]
  ) {
    self.base = base
    self.sizes = sizes
    self.embedded = embedded
  }

  /// No pictures at all; what they say stands as text.
  public static let none = ImageSources(base: nil)

  /// The address of a picture that lies in the workspace, or nothing when it lies elsewhere or there is no base.
  public func address(of source: String) -> String? {
    if let address = embedded[source] { return address }
    guard let base, FieldType.isSafePath(source), source.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
      !source.utf8.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":"))
    else { return nil }
    let path = source.percentEncoded(keeping: "/!$&'()*+,;=@")
    return base.isEmpty || base.hasSuffix("/") ? base + path : base + "/" + path
  }
}
