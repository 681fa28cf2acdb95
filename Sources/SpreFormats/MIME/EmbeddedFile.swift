/// A picture that travels in the message, for its HTML to show (RFC 2387, RFC 2392).
public struct EmbeddedFile: Sendable, Hashable {
  /// The name that a reader who saves the picture gets; letters of any alphabet.
  public var name: String
  /// The media type, such as `image/png`.
  public var mediaType: String
  /// What tells the picture from every other one, as `left@right`; the HTML shows `cid:left@right`.
  public var id: String
  /// The content.
  public var bytes: [UInt8]

  public init(name: String, mediaType: String, id: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.id = id
    self.bytes = bytes
  }

  /// What the HTML writes as the address of the picture: the same characters that stand in its Content-ID.
  public var address: String { "cid:" + (MailAddress.ascii(id) ?? id) }
}

extension EmbeddedFile {
  /// The part of the message: its headers, an empty line, and the content in base64.
  func part() throws(HeaderProblem) -> [UInt8] {
    guard EmbeddedFile.isMediaType(mediaType) else { throw .badMediaType(mediaType) }
    guard let ascii = MailAddress.ascii(id) else { throw .badIdentifier(id) }
    try HeaderField.check(name, in: "Content-Disposition")
    var head = try HeaderField.folded("Content-Type", [mediaType])
    head += "Content-Transfer-Encoding: base64\r\n"
    head += try HeaderField.folded("Content-ID", ["<\(ascii)>"])
    head += try HeaderField.folded("Content-Disposition", disposition)
    return Array(head.utf8) + [0x0D, 0x0A] + Base64.lines(bytes)
  }

  private var disposition: [String] {
    let parameters = name.isEmpty ? [] : FileNameParameter.words(name)
    return [parameters.isEmpty ? "inline" : "inline;"]
      + parameters.enumerated().map { $1 + ($0 < parameters.count - 1 ? ";" : "") }
  }

  private static func isMediaType(_ type: String) -> Bool {
    let parts = type.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && type.utf8.count <= 60
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { MessageSlot.isLetterOrDigit($0) || "-+._".utf8.contains($0) }
      }
  }
}
