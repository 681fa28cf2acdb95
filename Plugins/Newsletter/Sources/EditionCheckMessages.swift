import SpreCore
import SpreFormats

/// What the newsletter says of its own markup.
extension Finding {
  static func breaks(_ rule: MailFault.Rule, _ details: [String], _ language: Language, at origin: Origin) -> Finding {
    let shown = details.prefix(3).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let more = details.count > 3 ? " …" : ""
    let name = rule.name
    return Finding(
      .error, "newsletter.html.\(rule.rawValue)",
      Phrase(
        nb: "Utgaven på \(language.name.nb): \(name.nb) («\(shown.joined(separator: "», «"))»\(more)).",
        en: "The edition in \(language.name.en): \(name.en) ('\(shown.joined(separator: "', '"))'\(more))."),
      fix: .ownFault, at: origin)
  }

  static func lacks(_ lack: ClientSupport.Lack, _ language: Language, at origin: Origin) -> Finding {
    let nb = lack.clients.names.nb.joined(separator: ", ")
    let en = lack.clients.names.en.joined(separator: ", ")
    return Finding(
      .error, "newsletter.client.lacks",
      Phrase(
        nb: "Utgaven på \(language.name.nb) bruker \(lack.feature.id), som \(nb) ikke kan, uten noe i stedet.",
        en: "The edition in \(language.name.en) uses \(lack.feature.id), which \(en) cannot, with nothing instead."),
      fix: .ownFault, at: origin)
  }
}

extension Phrase {
  fileprivate static let ownFault = Phrase(
    nb: "Dette er en feil i Spre og ikke i teksten: meld den. Må brevet ut, slipp den gjennom med en grunn.",
    en: "This is a fault of Spre and not of the text: report it. If the letter must go, let it through with a reason.")
}

extension MailFault.Rule {
  /// The rule as what is wrong.
  fileprivate var name: Phrase {
    switch self {
    case .pageLanguage: Phrase(nb: "siden sier ikke språk og retning", en: "the page says no language and direction")
    case .title: Phrase(nb: "siden har ingen tittel", en: "the page has no title")
    case .wrapper: Phrase(nb: "omslaget sier ikke språk og retning", en: "the wrapper says no language and direction")
    case .layoutRole: Phrase(nb: "en tabell for oppsett sier det ikke", en: "a table for layout does not say so")
    case .dataTable: Phrase(nb: "en tabell mangler hoder som gjelder", en: "a table lacks heads that hold")
    case .mainHeading: Phrase(nb: "det er ikke én hovedoverskrift", en: "there is not one main heading")
    case .headingOrder: Phrase(nb: "en overskrift hopper over et nivå", en: "a heading leaves out a level")
    case .alternative: Phrase(nb: "et bilde mangler tekst", en: "a picture lacks words")
    case .emptyLink: Phrase(nb: "en lenke har ingen ord", en: "a link has no words")
    case .address: Phrase(nb: "en lenke går ingen steder", en: "a link leads nowhere")
    case .underline: Phrase(nb: "en lenke er ikke understreket", en: "a link is not underlined")
    case .contrast: Phrase(nb: "ord skiller seg for lite fra bunnen", en: "words stand out too little from the ground")
    case .direction: Phrase(nb: "en tekst sier ikke skriveretningen", en: "a text does not say its direction")
    }
  }
}
