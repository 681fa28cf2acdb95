import SpreCore

/// Advice on the links of items: words that do not tell where they lead or tell wrongly, one text to two places, and
/// plain http.
struct LinkTextCheck {
  private(set) var findings: [Finding] = []
  private let places: WordPlace

  init(_ workspace: Workspace) {
    places = WordPlace(folder: workspace.folder)
    for item in workspace.items where !item.isUnfinished {
      for (_, version) in item.versions.sorted(by: { $0.key < $1.key }) {
        if VagueLinkTexts.contains(version.title) {
          findings.append(.vagueTitle(version.title, at: version.origins["title"]))
        }
        if let link = version.link, link.isPlainHTTP {
          findings.append(.plainHTTP(link, at: version.origins["link"]))
        }
        judge(version.body.links, Origin(file: version.file))
      }
    }
  }

  /// Whether a bracket opens right before the words, as in what is left of a link that is not whole; that is told of.
  private func isRestOfBrokenLink(_ words: String, _ place: Origin, from origin: Origin) -> Bool {
    let bracket = places.place(of: "(" + words, from: origin)
    return bracket.line == place.line && bracket.column + 1 == place.column
  }

  private mutating func judge(_ links: [Document.Link], _ file: Origin) {
    var targets: [String: String] = [:]
    for link in links {
      let origin = link.origin ?? file
      let place = places.place(of: link.words, from: origin)
      if VagueLinkTexts.contains(link.words) { findings.append(.vague(link.words, at: place)) }
      if ShownAddress.isOther(link.words, than: link.url) {
        findings.append(.otherAddress(link.words, link.url, at: place))
      } else if VagueLinkTexts.isAddress(link.words), !isRestOfBrokenLink(link.words, place, from: origin) {
        findings.append(.address(link.words, at: place))
      }
      if link.url.isPlainHTTP { findings.append(.plainHTTP(link.url, at: places.place(of: link.url, from: origin))) }
      let words = VagueLinkTexts.normalised(link.words)
      guard !words.isEmpty else { continue }
      if let other = targets[words], other != link.url {
        findings.append(.twoTargets(link.words, other, link.url, at: places.place(of: link.url, from: origin)))
      }
      targets[words] = targets[words] ?? link.url
    }
  }
}

extension String {
  fileprivate var isPlainHTTP: Bool { lowercased().hasPrefix("http://") }

  /// The text on one line, cut where a finding has no room for it.
  fileprivate var asShown: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}

extension Finding {
  private static let sayWhere = Phrase(
    nb: "Skriv hva leseren kommer til: «Les rapporten om pårørende» i stedet for «les mer».",
    en: "Write what readers come to: 'Read the report on relatives' instead of 'read more'.")

  fileprivate static func vague(_ words: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "link.text.vague",
      Phrase(
        nb: "Lenketeksten «\(words.asShown)» sier ikke hvor lenken går, for den som får lenkene lest opp alene.",
        en: "The link text '\(words.asShown)' does not say where it leads, to those who hear the links alone."),
      fix: sayWhere, at: origin)
  }

  fileprivate static func vagueTitle(_ title: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "link.text.vague",
      Phrase(
        nb: "Tittelen «\(title.asShown)» er lenken til saken, og sier ikke hvor den går.",
        en: "The title '\(title.asShown)' is the link to the item, and does not say where it leads."),
      fix: Phrase(nb: "Skriv en tittel som sier hva saken er.", en: "Write a title that says what the item is."),
      at: origin)
  }

  fileprivate static func address(_ words: String, at origin: Origin) -> Finding {
    Finding(
      .note, "link.text.address",
      Phrase(
        nb: "Lenketeksten er en adresse, som blir lest opp tegn for tegn: \(words.asShown)",
        en: "The link text is an address, which is read out letter by letter: \(words.asShown)"),
      fix: sayWhere, at: origin)
  }

  fileprivate static func otherAddress(_ words: String, _ url: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "link.text.otherAddress",
      Phrase(
        nb: "Leseren ser adressen \(words.asShown), men lenken går til en annen: \(url.asShown)",
        en: "Readers see the address \(words.asShown), but the link leads to another: \(url.asShown)"),
      fix: Phrase(
        nb: "Rett adressen, eller skriv hva leseren kommer til.",
        en: "Mend the address, or write what readers come to."),
      at: origin)
  }

  fileprivate static func twoTargets(_ words: String, _ first: String, _ second: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "link.text.twoTargets",
      Phrase(
        nb: "To lenker heter «\(words.asShown)», men går til hvert sitt sted: \(first.asShown) og \(second.asShown)",
        en: "Two links are called '\(words.asShown)' but lead apart: \(first.asShown) and \(second.asShown)"),
      fix: Phrase(nb: "Gi dem hver sin tekst.", en: "Give each words of its own."), at: origin)
  }

  fileprivate static func plainHTTP(_ url: String, at origin: Origin) -> Finding {
    Finding(
      .note, "link.http",
      Phrase(
        nb: "Lenken går til en adresse uten kryptering: \(url.asShown)",
        en: "The link leads to an address without encryption: \(url.asShown)"),
      fix: Phrase(
        nb: "Skriv https:// i stedet for http://, og se at siden åpner seg.",
        en: "Write https:// instead of http://, and see that the page opens."),
      at: origin)
  }
}
