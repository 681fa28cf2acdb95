/// Tells a picture's file name where words about the picture should stand.
enum PictureName {
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".tif", ".tiff", ".bmp", ".heic"]

  /// Whether an alternative text is the name of a file, as programs fill in for whoever writes nothing.
  static func isOne(_ alternative: String) -> Bool {
    endings.contains(where: alternative.lowercased().hasSuffix)
  }
}
