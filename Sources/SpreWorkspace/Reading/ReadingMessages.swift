import SpreCore

/// What reading a file says when the file itself is in the way.
extension Finding {
  static func trailingComma(at origin: Origin) -> Finding {
    Finding(
      .warning, "yaml.comma",
      Phrase(
        nb: "Etter det siste kommaet i listen står det ingenting.", en: "Nothing follows the last comma of the list."),
      fix: Phrase(
        nb: "Skriv det som mangler, eller ta bort kommaet.", en: "Write what is missing, or take the comma away."),
      at: origin)
  }

  static func syntax(_ problem: YAMLProblem, file: String, lineOffset: Int) -> Finding {
    let known = YAMLWords.table.first { problem.text.contains($0.problem) }
    return Finding(
      .error, "yaml.syntax",
      Phrase(
        nb: "YAML kan ikke leses her: \(known?.message.nb ?? problem.text).",
        en: "YAML cannot be read here: \(known?.message.en ?? problem.text)."),
      fix: known?.fix
        ?? Phrase(
          nb: "Se på denne linjen og den over: innrykk, kolon og anførselstegn.",
          en: "Look at this line and the one above: indentation, colons and quotes."),
      at: Origin(file: file, line: problem.line + lineOffset, column: problem.column))
  }

  static func anchor(at origin: Origin) -> Finding {
    Finding(
      .error, "yaml.anchor",
      Phrase(
        nb: "Ankere (&) og aliaser (*) i YAML er ikke tillatt.", en: "Anchors (&) and aliases (*) are not allowed."),
      fix: Phrase(
        nb: "Skriv verdien ut, eller sett den i anførselstegn hvis tegnet hører til teksten.",
        en: "Write the value out, or put it in quotes if the sign belongs to the text."),
      at: origin)
  }

  static func duplicateKey(_ key: String, at origin: Origin, first: Origin?) -> Finding {
    Finding(
      .error, "field.duplicate",
      Phrase(
        nb: "Feltet «\(key)» står to ganger" + (first.map { "; første gang på linje \($0.line)." } ?? "."),
        en: "The field '\(key)' stands twice" + (first.map { "; first on line \($0.line)." } ?? ".")),
      fix: Phrase(nb: "Behold ett av dem.", en: "Keep one of them."),
      at: origin)
  }

  static func keyIsNoText(at origin: Origin) -> Finding {
    Finding(
      .error, "field.noText",
      Phrase(nb: "Et feltnavn må være en enkel tekst.", en: "A field's name must be a plain text."),
      fix: Phrase(nb: "Skriv «navn: verdi».", en: "Write 'name: value'."),
      at: origin)
  }

  static func invalidUTF8(at origin: Origin) -> Finding {
    Finding(
      .error, "file.encoding",
      Phrase(nb: "Filen er ikke UTF-8 her.", en: "The file is not UTF-8 here."),
      fix: Phrase(
        nb: "Lagre filen på nytt som UTF-8 i tekstredigereren.", en: "Save the file again as UTF-8 in your editor."),
      at: origin)
  }

  static func tooLarge(_ size: Int, limit: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "file.large",
      Phrase(
        nb: "Filen er på \(size) byte; grensen er \(limit).", en: "The file has \(size) bytes; the limit is \(limit)."),
      fix: Phrase(nb: "Del den opp, eller flytt den ut av mappen.", en: "Split it, or move it out of the folder."),
      at: origin)
  }

  static func linkOutside(at origin: Origin) -> Finding {
    Finding(
      .error, "file.link",
      Phrase(
        nb: "En symbolsk lenke som fører ut av arbeidsmappen, leses ikke.",
        en: "A symbolic link that leaves the workspace is not read."),
      fix: Phrase(nb: "Legg selve filen i mappen.", en: "Put the file itself in the folder."),
      at: origin)
  }

  static func linkedFolder(at origin: Origin) -> Finding {
    Finding(
      .error, "folder.link",
      Phrase(nb: "En mappe bak en symbolsk lenke leses ikke.", en: "A folder behind a symbolic link is not read."),
      fix: Phrase(nb: "Legg selve mappen her.", en: "Put the folder itself here."), at: origin)
  }

  static func emptyFile(at origin: Origin) -> Finding {
    Finding(
      .error, "file.empty",
      Phrase(nb: "Det står ingenting i filen.", en: "There is nothing in the file."),
      fix: Phrase(
        nb: "Fyll den ut, eller slett den. Linjer som begynner med # regnes ikke med.",
        en: "Fill it in, or delete it. Lines that begin with # do not count."),
      at: origin)
  }

  static func unreadable(at origin: Origin) -> Finding {
    Finding(
      .error, "file.unreadable",
      Phrase(nb: "Filen kan ikke åpnes.", en: "The file cannot be opened."),
      fix: Phrase(
        nb: "Se etter at den finnes og at du har lov til å lese den.",
        en: "See that it is there and that you may read it."),
      at: origin)
  }

  static func missingFrontMatter(at origin: Origin) -> Finding {
    Finding(
      .error, "item.frontMatter",
      Phrase(
        nb: "Filen mangler feltene øverst, mellom to linjer med «---».",
        en: "The file lacks the fields at its top, between two lines of '---'."),
      fix: Phrase(
        nb: "Begynn filen med «---», feltene og «---».", en: "Begin the file with '---', the fields and '---'."),
      at: origin)
  }
}
