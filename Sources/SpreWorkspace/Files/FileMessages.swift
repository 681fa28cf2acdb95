import SpreCore

/// What the file layer says.
extension Finding {
  static func fileFailure(_ failure: FileFailure) -> Finding {
    let path = failure.path
    let origin = Origin(file: path)
    return switch failure.reason {
    case .unsafePath:
      Finding(
        .error, "path.unsafe",
        Phrase(nb: "Stien «\(path)» peker ut av mappen.", en: "The path '\(path)' leaves its folder."),
        fix: Phrase(
          nb: "Bruk en sti uten «..» og uten «/» først.", en: "Use a path without '..' and without a leading '/'."),
        at: origin)
    case .leavesWorkspace:
      Finding(
        .error, "path.outside",
        Phrase(
          nb: "«\(path)» ligger bak en symbolsk lenke som fører ut av arbeidsmappen.",
          en: "'\(path)' lies behind a symbolic link that leaves the workspace."),
        fix: Phrase(
          nb: "Erstatt lenken med en mappe eller en fil.", en: "Replace the link with a folder or a file."),
        at: origin)
    case .isLink:
      Finding(
        .error, "file.link",
        Phrase(
          nb: "«\(path)» er en symbolsk lenke, og Spre skriver ikke gjennom lenker.",
          en: "'\(path)' is a symbolic link, and Spre does not write through links."),
        fix: Phrase(nb: "Erstatt lenken med en vanlig fil.", en: "Replace the link with an ordinary file."),
        at: origin)
    case .notAFile:
      Finding(
        .error, "file.kind",
        Phrase(nb: "«\(path)» er ikke en vanlig fil.", en: "'\(path)' is not an ordinary file."),
        fix: Phrase(nb: "Flytt det som ligger der.", en: "Move away what lies there."),
        at: origin)
    case .notAFolder:
      Finding(
        .error, "folder.kind",
        Phrase(nb: "«\(path)» er ikke en mappe.", en: "'\(path)' is not a folder."),
        fix: Phrase(
          nb: "Flytt det som ligger der, og lag en mappe i stedet.",
          en: "Move away what lies there, and make a folder instead."),
        at: origin)
    case .missing:
      Finding(
        .error, "file.missing",
        Phrase(nb: "Filen «\(path)» finnes ikke.", en: "The file '\(path)' does not exist."),
        fix: Phrase(nb: "Legg filen der, eller rett stien.", en: "Put the file there, or mend the path."),
        at: origin)
    case .system(let number):
      Finding(
        .error, "file.system",
        Phrase(
          nb: "Systemet slapp ikke til «\(path)»: \(SystemError.words(for: number).nb).",
          en: "The system gave no access to '\(path)': \(SystemError.words(for: number).en)."),
        fix: Phrase(
          nb: "Se etter rettigheter og ledig plass, og prøv igjen.",
          en: "Check permissions and free space, and try again."),
        at: origin)
    }
  }
}
