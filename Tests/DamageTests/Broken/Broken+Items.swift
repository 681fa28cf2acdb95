/// What people get wrong in an item beside its single fields.
extension BrokenWorkspace {
  private static let item = "items/sak.md"
  private static let nynorsk = "items/sak.nn.md"

  static let items: [BrokenWorkspace] = [
    BrokenWorkspace(
      "a picture that is not there",
      .edit(item, "images/bilde.png", "⟦error file.missing image⟧images/bilete.png")),
    BrokenWorkspace(
      "a picture outside the folder", .edit(item, "images/bilde.png", "⟦error path.unsafe image⟧../bilde.png")),
    BrokenWorkspace(
      "a picture on somebody's desktop",
      .edit(item, "images/bilde.png", "⟦error path.unsafe image⟧C:\\Users\\kari\\bilde.png")),
    BrokenWorkspace(
      "a picture without a text for those who do not see it",
      .edit(item, "title: En sak\n", "⟦error image.alt.missing imageAlt⟧title: En sak\n"),
      .edit(item, "imageAlt: To som snakker sammen\n", "")),
    BrokenWorkspace(
      "a file name where the picture's text should be",
      .edit(item, "imageAlt: To som snakker sammen", "imageAlt: ⟦warning image.alt.fileName imageAlt⟧bilde-2.png")),
    BrokenWorkspace(
      "a line end in a title", .edit(item, "title: En sak\n", "title: ⟦warning text.control title⟧\"En\\r\\nsak\"\n")),
    BrokenWorkspace(
      "a control character in a summary",
      .edit(item, "summary: Kort sagt.", "summary: ⟦warning text.control summary⟧\"Kort\\0sagt\\nto\"")),
    BrokenWorkspace(
      "a translation without the picture's text",
      .edit(nynorsk, "title: Ei sak\n", "⟦error image.alt.missing imageAlt⟧title: Ei sak\n"),
      .edit(nynorsk, "imageAlt: To som snakkar saman\n", "")),
    BrokenWorkspace(
      "a translation that lost its summary",
      .edit(nynorsk, "title: Ei sak\nsummary: Kort sagt.\n", "⟦error field.missing summary⟧title: Ei sak\n")),
    BrokenWorkspace(
      "a field below the line that ends the fields",
      .edit(item, "expires: 2026-12-01\n---\n", "---\n⟦warning field.below expires⟧expires: 2026-12-01\n")),
    BrokenWorkspace(
      "an item that expires before it is written",
      .edit(item, "2026-12-01", "⟦warning item.expires.early expires⟧2026-09-01")),
    BrokenWorkspace(
      "help text left standing",
      .edit(item, "summary: Kort sagt.", "summary: ⟦warning item.unfinished summary⟧Bytt ut dette med et sammendrag.")),
    BrokenWorkspace(
      "a link in the summary, which is plain text",
      .edit(
        item, "summary: Kort sagt.",
        "summary: ⟦warning item.markdown summary⟧Kort sagt, se [filmen](https://www.example.org/film).")),
    BrokenWorkspace(
      "a link that lacks https", .edit(item, "link: https://www", "link: ⟦error value.url.invalid link⟧www")),
    BrokenWorkspace(
      "a line of the text indented by four spaces",
      .edit(item, "Les [hele", "    ⟦warning markdown.indented⟧Les [hele")),
    BrokenWorkspace(
      "a link that is never closed",
      .edit(item, "https://www.example.org/sak).", "https://www.example.org/sak."),
      .edit(item, "Les [hele", "⟦warning markdown.link.broken⟧Les [hele")),
    BrokenWorkspace(
      "a space between a link's words and its address",
      .edit(item, "Les [hele planen](", "⟦warning markdown.link.broken⟧Les [hele planen] (")),
    BrokenWorkspace(
      "HTML in a text", .edit(item, "Les [hele", "⟦warning markdown.html⟧<b>Les⟦warning markdown.html⟧</b> [hele")),
    BrokenWorkspace(
      "a link to a script", .edit(item, "Les [hele planen](https:", "Les ⟦error link.scheme⟧[hele planen](javascript:")),
    BrokenWorkspace(
      "a link to a file in the folder, which readers do not have",
      .edit(item, "Les [hele planen](https://www.example.org/sak)", "Les ⟦error link.file⟧[hele planen](skjema.pdf)")),
    BrokenWorkspace(
      "a footnote",
      .edit(item, "Les [hele planen]", "Les⟦warning markdown.footnote⟧[^1] [hele planen]")),
    BrokenWorkspace(
      "a picture in the text that is not there and says nothing",
      .edit(item, "Les [hele", "⟦error file.missing⟧⟦error image.alt.missing⟧![](borte.png)\n\nLes [hele")),
  ]
}
