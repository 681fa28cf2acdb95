import SpreCore

/// What reading the registers says of files that are none.
extension Finding {
  static func unknownRegister(_ id: String, at origin: Origin) -> Finding {
    let known = RegisterKind.standard.map(\.id)
    let meant = Spelling.suggestion(for: id, among: known)
    return Finding(
      .error, "register.unknown",
      Phrase(nb: "Det finnes ikke noe register som heter «\(id)».", en: "There is no register called '\(id)'."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Gi filen et av navnene \(known.joined(separator: ", ")), eller flytt den.",
          en: "Call the file one of \(known.joined(separator: ", ")), or move it."),
      at: origin)
  }

  static func registerTwice(first: String, at origin: Origin) -> Finding {
    Finding(
      .error, "register.twice",
      Phrase(
        nb: "Registeret er lest fra \(first), så denne filen er ikke lest.",
        en: "The register is read from \(first), so this file is not read."),
      fix: Phrase(nb: "Slå de to filene sammen.", en: "Merge the two files."), at: origin)
  }

  static func registerTooDeep(at origin: Origin) -> Finding {
    Finding(
      .warning, "register.place",
      Phrase(nb: "Registre leses bare rett under registers/.", en: "Registers are read only right under registers/."),
      fix: Phrase(nb: "Flytt filen opp.", en: "Move the file up."), at: origin)
  }
}
