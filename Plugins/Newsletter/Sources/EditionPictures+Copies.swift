import SpreCore

extension EditionPictures {
  /// The folder among the drafts with the pictures that belong at `imageBase`, each at its path there.
  static let folder = "pictures"

  /// Copies of the pictures that readers fetch from the web, to be put there before the letter goes out; nothing where
  /// the workspace has no place for them.
  var copies: [Draft] {
    guard brief.imageBase != nil else { return [] }
    let known = Set(brief.attachments.map(\.path))
    return Dictionary(grouping: shown.filter { known.contains($0.path) }, by: \.path).sorted { $0.key < $1.key }.map {
      path, pictures in
      let items = Set(pictures.compactMap(\.item))
      return Draft(
        path: "\(EditionPictures.folder)/\(path)",
        mediaType: PictureFormat(endingOf: path)?.mediaType ?? "application/octet-stream", content: .attachment(path),
        groups: brief.groups, items: brief.items.map(\.id).filter(items.contains))
    }
  }
}
