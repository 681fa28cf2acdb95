/// The format of a picture by its bytes, whatever its name says.
public enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  case png
  case jpeg
  case gif
  case webp
  case avif
  case svg
  case heic
  case tiff
  case bmp

  /// The name that people know the format by.
  public var name: String {
    switch self {
    case .webp: "WebP"
    case .png, .jpeg, .gif, .avif, .svg, .heic, .tiff, .bmp: rawValue.uppercased()
    }
  }

  /// The endings of its files' names, in small letters, the usual one first.
  public var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    case .tiff: ["tiff", "tif"]
    case .heic: ["heic", "heif"]
    case .png, .gif, .webp, .avif, .svg, .bmp: [rawValue]
    }
  }

  /// What mail and the web call it (iana.org/assignments/media-types).
  public var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }

  /// Whether every browser shows it, also where the name of the file says another format of these.
  public var isOfWeb: Bool { [.png, .jpeg, .gif, .webp, .avif].contains(self) }

  /// The format that the ending of a file's name promises.
  public init?(endingOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let ending = name.split(separator: ".").dropFirst().last?.lowercased(),
      let format = PictureFormat.allCases.first(where: { $0.endings.contains(ending) })
    else { return nil }
    self = format
  }
}
