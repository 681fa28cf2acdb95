import SpreCore
import SpreFormats

/// The pictures of an edition that its message can carry: those that the host has, in the formats of mail.
struct EmbeddedPictures: Sendable {
  /// The pictures, in the order they stand, each once.
  private(set) var files: [EmbeddedFile] = []
  /// What the HTML writes for each, by path.
  private(set) var addresses: [String: String] = [:]

  /// The formats that every mail program shows (caniemail.com, June 2026: image-png, image-jpg, image-gif).
  private static let formats: [PictureFormat] = [.png, .jpeg, .gif]

  /// `domain` ends the identifiers of the pictures; a picture that cannot be read is left to the web.
  init(of document: Document, in brief: Brief, domain: String) {
    for path in EmbeddedPictures.paths(document.blocks) where addresses[path] == nil {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard let attachment = brief.attachments.first(where: { $0.path == path }),
        let format = EmbeddedPictures.format(of: attachment), EmbeddedPictures.formats.contains(format),
        let bytes = try? attachment.bytes()
      else { continue }
      let id = "\(StableHash.hex(of: [path, String(bytes.count), String(decoding: bytes, as: UTF8.self)]))@\(domain)"
      let file = EmbeddedFile(name: name, mediaType: format.mediaType, id: id, bytes: bytes)
      files.append(file)
      addresses[path] = file.address
    }
  }

  /// The format that the bytes say, and the name only where the host has not looked; nothing for a broken picture.
  private static func format(of file: Attachment) -> PictureFormat? {
    switch file.content {
    case .whole(let format): format
    case .cutOff, .other: nil
    case nil: PictureFormat(endingOf: file.path)
    }
  }

  private static func paths(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .image(let image): [image.source]
      case .quote(let blocks): paths(blocks)
      case .list(let list): paths(list.items.flatMap { $0 })
      case .heading, .paragraph, .table, .button, .code, .rule: []
      }
    }
  }
}
