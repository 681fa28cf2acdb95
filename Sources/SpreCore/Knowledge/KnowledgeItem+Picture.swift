extension KnowledgeItem {
  /// What a front matter says as `imageAlt` when the picture says nothing that the text does not.
  public static let decorative = "decorative"

  /// The picture of a version with what stands for it where it is not seen, marked where that differs in language.
  ///
  /// A version without words of its own for the picture has those of the main language. Nothing without a picture.
  public func picture(in language: Language) -> Block? {
    guard let image else { return nil }
    let (spoken, version) = version(for: language)
    let (words, tag) = version.imageAlt.map { ($0, spoken) } ?? (main.imageAlt ?? "", self.language)
    let isDecorative = words.isEmpty || words == KnowledgeItem.decorative
    return Block(
      .image(Block.Image(source: image, alternative: isDecorative ? .decorative : .text(words))),
      language: isDecorative || tag == language ? nil : tag, origin: origins["image"])
  }
}
