/// Looks at the words for those who do not see a picture.
enum AlternativeText {
  /// What `imageAlt` says when the picture adds nothing to the text.
  static let decorative = "decorative"

  /// What can be wrong with the words.
  enum Remark: Hashable {
    /// They are the name of a file.
    case fileName(String)
    /// They begin by saying that there is a picture.
    case opening(String)
  }

  private static let openings = [
    "bilde av ", "bilete av ", "foto av ", "et bilde av ", "eit bilete av ", "image of ", "picture of ", "photo of ",
    "an image of ", "a picture of ", "a photo of ",
  ]
  private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".heic", ".tif", ".tiff"]

  static func remarks(on words: String, picture: String) -> [Remark] {
    let lowered = words.lowercased()
    let name = picture.split(separator: "/").last.map { String($0).lowercased() } ?? ""
    if !words.contains(where: \.isWhitespace), endings.contains(where: lowered.hasSuffix) || lowered == name {
      return [.fileName(words)]
    }
    return openings.first(where: lowered.hasPrefix).map { [.opening(String(words.prefix($0.count)).trimmed)] } ?? []
  }
}
