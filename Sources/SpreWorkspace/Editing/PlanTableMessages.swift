import SpreCore

/// What reading a plan's matrix from a table says.
extension Finding {
  static func unknownGroupColumn(_ name: String, known: [String], at origin: Origin) -> Finding {
    let meant = Spelling.suggestion(for: name, among: known + ["id"])
    let list = known.joined(separator: ", ")
    return Finding(
      .error, "reference.group.unknown",
      Phrase(
        nb: "Kolonnen «\(name)» er ingen målgruppe i planen.",
        en: "The column '\(name)' is no target group of the plan."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Fjern kolonnen, eller bruk en av kodene \(list). En ny målgruppe skrives i plan.yml.",
          en: "Remove the column, or use one of the codes \(list). A new target group is written in plan.yml."),
      at: origin)
  }

  static func labelNotRead(_ text: String, of id: String, at origin: Origin) -> Finding {
    Finding(
      .note, "table.label.notRead",
      Phrase(
        nb: "«\(text)» står ikke i planen for «\(id)», og leses ikke inn fra tabellen.",
        en: "'\(text)' is not what the plan has for '\(id)', and is not read from the table."),
      fix: Phrase(nb: "Endre navn og nummer i plan.yml.", en: "Change names and numbers in plan.yml."), at: origin)
  }

  static func unknownRow(_ id: String, known: [String], at origin: Origin) -> Finding {
    let meant = Spelling.suggestion(for: id, among: known)
    let list = known.joined(separator: ", ")
    return Finding(
      .error, "reference.measure.unknown",
      id.isEmpty
        ? Phrase(
          nb: "Raden sier ikke hvilket tiltak den gjelder.", en: "The row does not say which measure it is about.")
        : Phrase(nb: "Planen har ikke tiltaket «\(id)».", en: "The plan has no measure '\(id)'."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Bruk en av: \(list). Et nytt tiltak skrives i plan.yml.",
          en: "Use one of: \(list). A new measure is written in plan.yml."),
      at: origin)
  }

  static func rowTwice(_ id: String, firstLine: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "table.row.twice",
      Phrase(
        nb: "«\(id)» har to rader; den første står på linje \(firstLine).",
        en: "'\(id)' has two rows; the first is on line \(firstLine)."),
      fix: Phrase(nb: "Behold én av dem.", en: "Keep one of them."), at: origin)
  }

  static func unreadableCell(_ text: String, at origin: Origin) -> Finding {
    let short = text.count > 40 ? text.prefix(40) + "…" : text
    return Finding(
      .error, "matrix.cell.unreadable",
      Phrase(nb: "Cellen «\(short)» er ikke til å forstå.", en: "The cell '\(short)' cannot be understood."),
      fix: Phrase(
        nb: "Skriv x, alle eller «tom: grunn», eller la cellen stå tom.",
        en: "Write x, all or 'blank: reason', or leave the cell empty."),
      at: origin)
  }

  static func blankWithoutReason(at origin: Origin) -> Finding {
    Finding(
      .error, "matrix.cell.reason",
      Phrase(
        nb: "Gruppen er utelatt med vilje, men cellen sier ikke hvorfor.",
        en: "The group is left out on purpose, but the cell does not say why."),
      fix: Phrase(
        nb: "Skriv grunnen etter kolon: «tom: får det på annen måte».",
        en: "Write the reason after a colon: 'blank: reached in another way'."),
      at: origin)
  }

  static func mixedAll(_ id: String, at origin: Origin) -> Finding {
    Finding(
      .error, "matrix.row.mixed",
      Phrase(
        nb: "Raden til «\(id)» har «alle» i noen celler og noe annet i resten.",
        en: "The row of '\(id)' has 'all' in some cells and something else in the rest."),
      fix: Phrase(
        nb: "Skriv «alle» i hver celle når tiltaket er for alle grupper nå og senere, ellers x i dem det er for.",
        en: "Write 'all' in every cell when the measure is for all groups now and later, else x in those it is for."),
      at: origin)
  }

  static func allOfSome(_ absent: [String], at origin: Origin) -> Finding {
    let list = absent.joined(separator: ", ")
    return Finding(
      .error, "matrix.row.partial",
      Phrase(
        nb: "Tabellen mangler kolonnene \(list), så det er uklart hva raden sier om de gruppene.",
        en: "The table lacks the columns \(list), so what the row says of those groups is unclear."),
      fix: Phrase(
        nb: "Ta med en kolonne for hver målgruppe når et tiltak går til eller fra «alle».",
        en: "Include a column for every target group when a measure turns to or from 'all'."),
      at: origin)
  }

  /// The finding as it matters to a table that files are changed from.
  ///
  /// A row that ends early would take away everything it does not reach, and who meets another encoding has a
  /// spreadsheet open, not an editor.
  var ofEditedTable: Finding {
    var finding = self
    if code == "table.row.short" { finding.severity = .error }
    if code == "file.encoding" {
      finding.fix = Phrase(
        nb: "Lagre tabellen på nytt fra regnearket som «CSV UTF-8».",
        en: "Save the table again from the spreadsheet as 'CSV UTF-8'.")
    }
    return finding
  }
}
