/// A file that belongs to an activity or an item; its bytes are read when asked for.
public struct Attachment: Sendable {
  /// The path from the workspace's folder.
  public var path: String
  /// The size in bytes.
  public var size: Int
  /// The width and height in pixels, where the file is a picture that the host could measure.
  public var pixels: Pixels?
  /// What the file is by its bytes, where it should be a picture and the host has looked.
  public var content: Content?
  private let read: @Sendable () throws -> [UInt8]

  /// What the host found in a file that should be a picture.
  public enum Content: Sendable, Hashable {
    /// A picture from its first byte to its last.
    case whole(PictureFormat)
    /// The beginning of a picture: the file ends before the picture does.
    case cutOff(PictureFormat)
    /// No picture of a known format.
    case other
  }

  /// The size of a picture in pixels.
  public struct Pixels: Sendable, Hashable {
    /// The width in pixels.
    public var width: Int
    /// The height in pixels.
    public var height: Int

    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  public init(
    path: String, size: Int, pixels: Pixels? = nil, content: Content? = nil,
    read: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.path = path
    self.size = size
    self.pixels = pixels
    self.content = content
    self.read = read
  }

  /// The content of the file.
  public func bytes() throws -> [UInt8] { try read() }
}
