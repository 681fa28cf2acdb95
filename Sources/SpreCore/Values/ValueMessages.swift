/// What the field check says.
extension Finding {
  static func unknownKey(_ key: String, known: [String], at origin: Origin) -> Finding {
    let meant = Spelling.suggestion(for: key, among: known)
    return Finding(
      .error, "field.unknown",
      Phrase(nb: "Ukjent felt «\(key)».", en: "Unknown field '\(key)'."),
      fix: meant.map { Phrase(nb: "Mente du «\($0)»?", en: "Did you mean '\($0)'?") }
        ?? Phrase(
          nb: "Fjern feltet, eller velg blant: \(known.joined(separator: ", ")).",
          en: "Remove the field, or use one of: \(known.joined(separator: ", "))."),
      at: origin)
  }

  static func missingKey(_ key: String, in origin: Origin) -> Finding {
    var place = origin
    place.field = origin.field.isEmpty ? key : "\(origin.field).\(key)"
    return Finding(
      .error, "field.missing",
      Phrase(nb: "Feltet «\(key)» mangler.", en: "The field '\(key)' is missing."),
      fix: Phrase(nb: "Legg til «\(key): …».", en: "Add '\(key): …'."),
      at: place)
  }

  /// That nothing stands after a field's colon; where the field may be left out, it counts as left out.
  static func emptyValue(_ key: String, isRequired: Bool, at origin: Origin) -> Finding {
    guard !isRequired else {
      return Finding(
        .error, "field.empty",
        Phrase(nb: "Feltet «\(key)» er tomt.", en: "The field '\(key)' is empty."),
        fix: Phrase(nb: "Skriv en verdi etter «\(key):».", en: "Write a value after '\(key):'."),
        at: origin)
    }
    return Finding(
      .warning, "field.empty",
      Phrase(
        nb: "Feltet «\(key)» er tomt og regnes ikke med.", en: "The field '\(key)' is empty and does not count."),
      fix: Phrase(
        nb: "Skriv en verdi etter «\(key):», i anførselstegn om den begynner med #, eller fjern feltet.",
        en: "Write a value after '\(key):', in quotes if it begins with #, or remove the field."),
      at: origin)
  }

  static func swallowed(_ key: String, by field: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "field.swallowed",
      Phrase(
        nb: "«\(key):» er blitt en del av teksten i «\(field)».",
        en: "'\(key):' has become part of the text of '\(field)'."),
      fix: Phrase(
        nb: "Gi «\(key):» en egen linje med samme innrykk som «\(field):».",
        en: "Give '\(key):' a line of its own, indented like '\(field):'."),
      at: origin)
  }

  static func wrongType(_ type: FieldType, _ value: Value) -> Finding {
    let found: Phrase =
      switch value.content {
      case .null: Phrase(nb: "ingenting", en: "nothing")
      case .scalar: Phrase(nb: "en enkel verdi", en: "a single value")
      case .list: Phrase(nb: "en liste", en: "a list")
      case .map: Phrase(nb: "felter med navn", en: "named fields")
      }
    let wanted = type.description
    var fix = Phrase(nb: "Skriv \(wanted.nb).", en: "Write \(wanted.en).")
    if case .list(let element) = type, let text = value.text, element.accepts(text),
      text.allSatisfy({ $0.isLetter || $0.isNumber || " -".contains($0) })
    {
      fix = Phrase(nb: "Skriv [\(text)].", en: "Write [\(text)].")
    }
    return Finding(
      .error, "value.type",
      Phrase(nb: "Her står \(found.nb); ventet \(wanted.nb).", en: "Here stands \(found.en); expected \(wanted.en)."),
      fix: fix, at: value.origin)
  }

  static func invalid(_ type: FieldType, _ text: String, at origin: Origin) -> Finding {
    let wanted = type.description
    var fix = Phrase(nb: "Skriv \(wanted.nb).", en: "Write \(wanted.en).")
    var code = "value.\(type.codeName).invalid"
    if case .choice(let choices) = type,
      let meant = Spelling.suggestion(for: text, among: choices.map(\.value))
    {
      fix = Phrase(nb: "Mente du «\(meant)»?", en: "Did you mean '\(meant)'?")
    }
    if let meant = type.meant(by: text) {
      fix = Phrase(nb: "Mente du «\(meant)»?", en: "Did you mean '\(meant)'?")
    }
    if case .language = type, text == "no" {
      code = "language.no"
      fix = Phrase(nb: "«no» er to målformer: skriv nb eller nn.", en: "'no' is two written forms: write nb or nn.")
    }
    return Finding(
      .error, code,
      Phrase(nb: "«\(text.shortened)» er ikke \(wanted.nb).", en: "'\(text.shortened)' is not \(wanted.en)."),
      fix: fix, at: origin)
  }

  static func unknownReference(
    _ kind: FieldType.Reference, _ text: String, known: [String], at origin: Origin
  ) -> Finding {
    let noun = kind.noun
    let fix: Phrase
    if let meant = Spelling.suggestion(for: text, among: known) {
      fix = Phrase(nb: "Mente du «\(meant)»?", en: "Did you mean '\(meant)'?")
    } else if known.isEmpty {
      fix = Phrase(nb: "Det finnes ingen ennå; legg til \(noun.nb).", en: "There is none yet; add the \(noun.en).")
    } else {
      let some = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
      fix = Phrase(nb: "Velg blant: \(some).", en: "Choose among: \(some).")
    }
    return Finding(
      .error, "reference.\(kind.rawValue).unknown",
      Phrase(nb: "Ukjent \(noun.nb) «\(text.shortened)».", en: "Unknown \(noun.en) '\(text.shortened)'."),
      fix: fix, at: origin)
  }

  static func repeated(_ value: Value, _ severity: Severity) -> Finding {
    let what = value.text.map { Phrase(nb: "«\($0.shortened)»", en: "'\($0.shortened)'") }
    return Finding(
      severity, "list.repeated",
      Phrase(
        nb: "\(what?.nb ?? "Akkurat det samme") står mer enn én gang i listen.",
        en: "\(what?.en ?? "Exactly the same") stands more than once in the list."),
      fix: Phrase(nb: "Fjern gjentakelsen.", en: "Remove the repetition."),
      at: value.origin)
  }

  static func emptyList(_ type: FieldType, at origin: Origin) -> Finding {
    let wanted = type.description
    return Finding(
      .error, "list.empty",
      Phrase(nb: "Listen er tom; ventet \(wanted.nb).", en: "The list is empty; expected \(wanted.en)."),
      fix: Phrase(nb: "Skriv minst én, eller fjern feltet.", en: "Write at least one, or remove the field."),
      at: origin)
  }

  static func unsafePath(_ path: String, at origin: Origin) -> Finding {
    Finding(
      .error, "path.unsafe",
      Phrase(
        nb: "Stien «\(path.shortened)» peker ut av mappen.", en: "The path '\(path.shortened)' leaves its folder."),
      fix: Phrase(
        nb: "Skriv en sti uten «..» og uten «/» først.", en: "Write a path without '..' and without a leading '/'."),
      at: origin)
  }

  static func missingFile(_ path: String, at origin: Origin) -> Finding {
    let folder = origin.file.split(separator: "/").dropLast().joined(separator: "/")
    return Finding(
      .error, "file.missing",
      Phrase(nb: "Filen «\(path.shortened)» finnes ikke.", en: "The file '\(path.shortened)' does not exist."),
      fix: folder.isEmpty
        ? Phrase(nb: "Legg filen der, eller rett stien.", en: "Put the file there, or mend the path.")
        : Phrase(
          nb: "Legg filen der, eller rett stien, som går ut fra mappen «\(folder)».",
          en: "Put the file there, or mend the path, which starts from the folder '\(folder)'."),
      at: origin)
  }
}

extension String {
  /// The text cut for a message when it is long, and freed of control characters.
  var shortened: String {
    let shown = String(String.UnicodeScalarView(unicodeScalars.prefix(60).map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
    return unicodeScalars.count > 60 ? shown + "…" : shown
  }
}
