import SpreCore
import SpreFormats

/// The pictures that pages can show, and where they lie on the site.
struct Pictures: Sendable {
  /// The folder of pictures, from the root of the site.
  static let folder = "images"

  private let files: [String: Attachment]
  /// Whether pictures that are not among the files are on the web already.
  private let areElsewhere: Bool

  init(_ attachments: [Attachment], areElsewhere: Bool = false) {
    let pictures = attachments.filter { Pictures.mediaType(of: $0.path) != nil }
    files = Dictionary(pictures.map { ($0.path, $0) }) { first, _ in first }
    self.areElsewhere = areElsewhere
  }

  /// Whether a picture is there to be shown.
  func has(_ source: String) -> Bool {
    files[source] != nil || (areElsewhere && Pictures.mediaType(of: source) != nil && FieldType.isSafePath(source))
  }

  /// The width and height of a picture.
  func pixels(of source: String) -> Attachment.Pixels? { files[source]?.pixels }

  /// Where pages find the pictures: a path from their own folder, or a web address.
  func sources(root: String) -> ImageSources {
    let sizes = files.compactMap { path, file in file.pixels.map { (Pictures.name(of: path), $0) } }
    return ImageSources(base: "\(root)/\(Pictures.folder)/", sizes: Dictionary(sizes) { first, _ in first })
  }

  /// The path of a picture from the root of the site.
  static func path(of source: String) -> String { "\(folder)/\(name(of: source))" }

  /// The path within the folder of pictures; it depends on the picture alone, as many activities share the folder.
  private static func name(of source: String) -> String {
    let prefix = "items/images/"
    return source.hasPrefix(prefix) ? String(source.dropFirst(prefix.count)) : source
  }

  /// The media type of a picture that every browser shows, by the ending of its name.
  ///
  /// SVG is not among them: a drawing can hold a script, which runs on the site when the picture is opened by itself.
  static func mediaType(of path: String) -> String? {
    PictureFormat(endingOf: path).flatMap { $0.isOfWeb ? $0.mediaType : nil }
  }

  /// The blocks with the pictures' names on the site; a picture that is not there has become its words.
  func placed(_ blocks: [Block]) -> [Block] { blocks.map(placed) }

  private func placed(_ block: Block) -> Block {
    var block = block
    switch block.content {
    case .image(var image) where has(image.source):
      image.source = Pictures.name(of: image.source)
      block.content = .image(image)
    case .image(let image):
      if case .text(let words) = image.alternative { block.content = .paragraph([.emphasis([.text(words)])]) }
    case .quote(let blocks): block.content = .quote(placed(blocks))
    case .list(let list): block.content = .list(Block.List(start: list.start, items: list.items.map(placed)))
    default: break
    }
    return block
  }
}

extension Pictures {
  /// Where a picture is found by pages or services that the root of the site lies at an address for.
  func address(of source: String, root: String) -> String? {
    sources(root: root).address(of: Pictures.name(of: source))
  }
}
