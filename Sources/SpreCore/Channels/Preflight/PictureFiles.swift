/// What a picture file may weigh and measure before readers wait for more than they see.
public enum PictureFiles {
  /// The most bytes that a picture should have.
  public static let heaviest = 200_000
  /// So many times the width that it is shown with is sharp on every screen; more is carried for nothing.
  public static let sharpest = 2

  /// The check, for the channels that show pictures and call ``findings(_:among:shownWidth:at:)``.
  public static let check = PreflightCheck(
    "picture-files", Phrase(nb: "Bildefiler", en: "Picture files"),
    looksAt: Phrase(
      nb: "Vekten på bildefilene (over 200 kB), og bredden mot den de vises med (over det dobbelte).",
      en: "The weight of the picture files (over 200 kB), and their width against the one shown (over twice as wide)."),
    codes: ["picture.heavy", "picture.wide"])

  /// What is amiss with the file of a picture; nothing where the host has no such file.
  ///
  /// `shownWidth` is the most pixels of width that the channel shows a picture with.
  public static func findings(
    _ path: String, among attachments: [Attachment], shownWidth: Int, at origin: Origin
  ) -> [Finding] {
    guard let file = attachments.first(where: { $0.path == path }) else { return [] }
    var findings: [Finding] = []
    if file.size > heaviest { findings.append(.heavyPicture(path, bytes: file.size, at: origin)) }
    if let width = file.pixels?.width, width > sharpest * shownWidth {
      findings.append(.widePicture(path, width: width, shown: shownWidth, at: origin))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func heavyPicture(_ path: String, bytes: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "picture.heavy",
      Phrase(
        nb: "Bildet «\(path)» er på \(bytes / 1000) kB; over 200 kB venter lesere på mobilnett.",
        en: "The picture '\(path)' has \(bytes / 1000) kB; over 200 kB readers on mobile networks wait."),
      fix: Phrase(
        nb: "Lagre det mindre, som JPEG for fotografier eller PNG for tegninger.",
        en: "Save it smaller, as JPEG for photographs or PNG for drawings."),
      at: origin)
  }

  fileprivate static func widePicture(_ path: String, width: Int, shown: Int, at origin: Origin) -> Finding {
    let enough = PictureFiles.sharpest * shown
    return Finding(
      .note, "picture.wide",
      Phrase(
        nb: "Bildet «\(path)» er \(width) piksler bredt, men vises med høyst \(shown).",
        en: "The picture '\(path)' is \(width) pixels wide but shown with at most \(shown)."),
      fix: Phrase(
        nb: "\(enough) piksler er skarpt nok på alle skjermer.", en: "\(enough) pixels are sharp on every screen."),
      at: origin)
  }
}
