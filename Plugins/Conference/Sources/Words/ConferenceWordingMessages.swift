import SpreCore

/// What is said of texts that do not exist in all of a conference's languages.
extension Finding {
  /// How many of the texts are named.
  private static let named = 3

  /// Some texts that lack a language, the first of them where the finding stands.
  static func translationMissing(_ texts: [ProgrammeText], in language: Language, all: [Language]) -> Finding {
    let names = texts.prefix(named)
    func list(_ quoted: (String) -> String) -> String {
      names.map { "\($0.field) \(quoted(short($0.text.best(for: .nb))))" }.joined(separator: ", ")
    }
    let more = texts.count - names.count
    return Finding(
      .warning, "conference.translation.missing",
      Phrase(
        nb: "Dette finnes ikke på \(language.name.nb): " + list { "«\($0)»" } + (more > 0 ? " og \(more) til." : "."),
        en: "This does not exist in \(language.name.en): " + list { "'\($0)'" }
          + (more > 0 ? " and \(more) more." : ".")),
      fix: texts.first.map { .translate($0, into: language, all: all, isAlone: texts.count == 1) },
      at: texts.first?.origin)
  }
}

extension Phrase {
  /// How to give a text a language: the whole field where it may be a plain text, which takes no language beside it.
  fileprivate static func translate(
    _ text: ProgrammeText, into language: Language, all: [Language], isAlone: Bool
  ) -> Phrase {
    let written = Language.allCases.filter { text.text[$0] != nil }
    let rest =
      isAlone ? Phrase(nb: ".", en: ".") : Phrase(nb: ", og likedan i de andre.", en: ", and so in the others.")
    guard written.count == 1 else {
      let entry = "\(language.rawValue): …"
      return Phrase(nb: "Legg til «\(entry)»\(rest.nb)", en: "Add '\(entry)'\(rest.en)")
    }
    let entries = (written + all.filter { text.text[$0] == nil }).map { "\($0.rawValue): \"…\"" }
    let field = text.field.split(separator: ".").last.map(String.init) ?? text.field
    let whole = "\(field): {\(entries.joined(separator: ", "))}"
    return Phrase(nb: "Skriv «\(whole)»\(rest.nb)", en: "Write '\(whole)'\(rest.en)")
  }
}
