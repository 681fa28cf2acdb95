/// What sort of thing a knowledge item is.
public enum ItemKind: String, Sendable, Hashable, CaseIterable {
  /// The seven kinds, in the order that sections come in where nothing else is said.
  case news, publication, event, tool, film, course, consultation

  /// The kind for people who work with Spre.
  public var label: Phrase { Phrase(nb: heading.nb, en: heading.en) }

  /// The heading that readers see over items of the kind.
  public var heading: ReaderPhrase {
    switch self {
    case .news: ReaderPhrase(nb: "Nytt", nn: "Nytt", en: "News", se: "Ođđasat")
    case .publication: ReaderPhrase(nb: "Publikasjoner", nn: "Publikasjonar", en: "Publications", se: "Almmuhusat")
    case .event: ReaderPhrase(nb: "Arrangementer", nn: "Arrangement", en: "Events", se: "Lágideamit")
    case .tool: ReaderPhrase(nb: "Verktøy", nn: "Verktøy", en: "Tools", se: "Reaiddut")
    case .film: ReaderPhrase(nb: "Film", nn: "Film", en: "Films", se: "Filmmat")
    case .course: ReaderPhrase(nb: "Kurs", nn: "Kurs", en: "Courses", se: "Kurssat")
    case .consultation: ReaderPhrase(nb: "Høringer", nn: "Høyringar", en: "Consultations", se: "Gulaskuddamat")
    }
  }
}
