/// What a picture file must be, and may weigh and measure before readers wait for more than they see.
public enum PictureFiles {
  /// The most bytes that a picture should have.
  public static let heaviest = 200_000
  /// So many times the width that it is shown with is sharp on every screen; more is carried for nothing.
  public static let sharpest = 2

  /// The check, for the channels that show pictures and call ``findings(_:among:shownWidth:at:)``.
  public static let check = PreflightCheck(
    "picture-files", Phrase(nb: "Bildefiler", en: "Picture files"),
    looksAt: Phrase(
      nb:
        "At filene er hele bilder i det formatet navnet sier, vekten (over 200 kB), og bredden mot den de vises med (over det dobbelte).",
      en:
        "That the files are whole pictures in the format of their names, their weight (over 200 kB), and their width against the one shown (over twice as wide)."
    ),
    codes: ["picture.broken", "picture.ending", "picture.heavy", "picture.wide"])

  /// What is amiss with the file of a picture; nothing where the host has no such file.
  ///
  /// `shownWidth` is the most pixels of width that the channel shows a picture with.
  public static func findings(
    _ path: String, among attachments: [Attachment], shownWidth: Int, at origin: Origin
  ) -> [Finding] {
    guard let file = attachments.first(where: { $0.path == path }) else { return [] }
    if let broken = broken(file, at: origin) { return [broken] }
    var findings = [otherFormat(file, at: origin)].compactMap(\.self)
    if file.size > heaviest { findings.append(.heavyPicture(path, bytes: file.size, at: origin)) }
    if let width = file.pixels?.width, width > sharpest * shownWidth {
      findings.append(.widePicture(path, width: width, shown: shownWidth, at: origin))
    }
    return findings
  }

  /// What is amiss with what the file of a picture is, for channels that show it in no width of their own.
  public static func formatFindings(
    _ path: String, among attachments: [Attachment], at origin: Origin
  ) -> [Finding] {
    guard let file = attachments.first(where: { $0.path == path }) else { return [] }
    return [broken(file, at: origin) ?? otherFormat(file, at: origin)].compactMap(\.self)
  }

  private static func broken(_ file: Attachment, at origin: Origin) -> Finding? {
    switch file.content {
    case .other where PictureFormat(endingOf: file.path)?.isOfWeb == true: .noPicture(file.path, at: origin)
    case .cutOff(let format): .cutOffPicture(file.path, format, at: origin)
    case .other, .whole, nil: nil
    }
  }

  private static func otherFormat(_ file: Attachment, at origin: Origin) -> Finding? {
    guard case .whole(let format) = file.content, PictureFormat(endingOf: file.path) != format else { return nil }
    return .otherFormat(file.path, format, at: origin)
  }
}

extension Finding {
  fileprivate static func noPicture(_ path: String, at origin: Origin) -> Finding {
    Finding(
      .error, "picture.broken",
      Phrase(nb: "Filen «\(path)» er ikke et bilde.", en: "The file '\(path)' is no picture."),
      fix: Phrase(
        nb: "Legg selve bildet der, lagret som PNG eller JPEG.",
        en: "Put the picture itself there, saved as PNG or JPEG."),
      at: origin)
  }

  fileprivate static func cutOffPicture(_ path: String, _ format: PictureFormat, at origin: Origin) -> Finding {
    Finding(
      .error, "picture.broken",
      Phrase(
        nb: "Bildet «\(path)» (\(format.name)) er kuttet: slutten på filen mangler.",
        en: "The picture '\(path)' (\(format.name)) is cut off: the end of the file is missing."),
      fix: Phrase(
        nb: "Hent eller lagre det på nytt fra originalen.", en: "Fetch or save it again from the original."),
      at: origin)
  }

  /// Browsers go by the bytes among the formats that they know, so only other formats are errors.
  fileprivate static func otherFormat(_ path: String, _ format: PictureFormat, at origin: Origin) -> Finding {
    guard format.isOfWeb else {
      return Finding(
        .error, "picture.ending",
        Phrase(
          nb: "Bildet «\(path)» er et \(format.name)-bilde under et annet navn, og vises ikke.",
          en: "The picture '\(path)' is \(format.name) by another name, and is not shown."),
        fix: Phrase(nb: "Lagre det som PNG eller JPEG.", en: "Save it as PNG or JPEG."), at: origin)
    }
    let ending = format.endings[0]
    return Finding(
      .warning, "picture.ending",
      Phrase(
        nb: "Bildet «\(path)» er et \(format.name)-bilde, og det er ikke det navnet sier.",
        en: "The picture '\(path)' is \(format.name), which is not what its name says."),
      fix: Phrase(
        nb: "La navnet slutte på «.\(ending)», både på filen og her.",
        en: "Let the name end in '.\(ending)', that of the file and here."),
      at: origin)
  }

  fileprivate static func heavyPicture(_ path: String, bytes: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "picture.heavy",
      Phrase(
        nb:
          "Bildet «\(path)» er på \(bytes / 1000) kB; over 200 kB venter lesere på mobilnett, på siden eller på brevet.",
        en:
          "The picture '\(path)' has \(bytes / 1000) kB; over 200 kB readers on mobile networks wait, for page or mail."
      ),
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
