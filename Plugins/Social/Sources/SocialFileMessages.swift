import SpreCore

/// What the channel says of a draft's file that a person has changed.
extension Finding {
  static func notText(at origin: Origin) -> Finding {
    Finding(
      .error, "social.file.encoding",
      Phrase(nb: "Utkastet er ikke lagret som UTF-8.", en: "The draft is not stored as UTF-8."),
      fix: Phrase(nb: "Lagre filen på nytt som UTF-8.", en: "Store the file again as UTF-8."), at: origin)
  }

  static func ruleMissing(at origin: Origin) -> Finding {
    Finding(
      .error, "social.file.rule",
      Phrase(
        nb: "Utkastet mangler linjen «---» mellom teksten og opplysningene.",
        en: "The draft lacks the line '---' between the text and the facts about it."),
      fix: Phrase(
        nb: "Sett inn en linje med tre bindestreker etter teksten, eller slett filen og lag utkast på nytt.",
        en: "Put in a line of three hyphens after the text, or delete the file and draft again."),
      at: origin)
  }

  static func postEmpty(at origin: Origin) -> Finding {
    Finding(
      .error, "social.post.empty", Phrase(nb: "Innlegget har ingen tekst.", en: "The post has no text."),
      fix: Phrase(nb: "Skriv teksten over linjen «---».", en: "Write the text above the line '---'."), at: origin)
  }

  static func lineUnknown(_ line: String, at origin: Origin) -> Finding {
    let known = PostFile.Key.allCases.map(\.label)
    let line = String(line.prefix(60))
    return Finding(
      .warning, "social.file.line",
      Phrase(
        nb: "Linjen «\(line)» under «---» er ikke til å forstå.",
        en: "The line '\(line)' below '---' cannot be understood."),
      fix: Phrase(
        nb: "Der kan det stå \(known.map { "«\($0.nb):»" }.joined(separator: ", ")).",
        en: "What may stand there is \(known.map { "'\($0.en):'" }.joined(separator: ", "))."),
      at: origin)
  }

  static func lineTwice(_ key: PostFile.Key, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.file.line",
      Phrase(
        nb: "«\(key.label.nb):» står to ganger; den siste gjelder.",
        en: "'\(key.label.en):' stands twice; the last one holds."),
      fix: Phrase(nb: "Slett den ene.", en: "Delete one of them."), at: origin)
  }

  static func lineUnheeded(_ key: PostFile.Key, _ written: String, _ own: String, at origin: Origin) -> Finding {
    let written = String(PostText.line(written).prefix(60))
    func line(_ value: String, _ language: WorkingLanguage) -> String {
      "\(key.label[language]):" + (value.isEmpty ? "" : " \(value)")
    }
    let place =
      key == .language
      ? Phrase(
        nb: "«languages:» i aktiviteten og i sakens tekster", en: "'languages:' in the activity and the item's texts")
      : Phrase(nb: "«groups:» i aktiviteten eller i saken", en: "'groups:' in the activity or in the item")
    return Finding(
      .warning, "social.file.unheeded",
      Phrase(
        nb: "Linjen «\(line(written, .nb))» har ingen virkning her.",
        en: "The line '\(line(written, .en))' has no effect here."),
      fix: Phrase(
        nb: "Skriv «\(line(own, .nb))» igjen; det endres med \(place.nb).",
        en: "Write '\(line(own, .en))' again; it is changed by \(place.en)."),
      at: origin)
  }

  static func languageUndeclared(at origin: Origin) -> Finding {
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .error, "social.language.undeclared",
      Phrase(
        nb: "Utkastet sier ikke hvilket språk teksten er på.",
        en: "The draft does not say what language the text is in."),
      fix: Phrase(
        nb: "Skriv «Språk: nb» under «---» (\(known)).", en: "Write 'Language: nb' below '---' (\(known))."),
      at: origin)
  }
}
