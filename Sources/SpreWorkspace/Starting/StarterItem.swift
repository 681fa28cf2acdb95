import SpreCore

/// The first item of a new workspace, with its translation.
struct StarterItem {
  private let language: WorkingLanguage

  init(_ language: WorkingLanguage) { self.language = language }

  var id: String { language == .nb ? "forste-sak" : "first-item" }

  var title: String { language == .nb ? "Vi skriver hver sak én gang" : "We write every item once" }

  func files(today: Day) -> [(path: String, text: String)] {
    switch language {
    case .nb: [("items/\(id).md", norwegian(today)), ("items/\(id).nn.md", nynorsk)]
    case .en: [("items/\(id).md", english(today)), ("items/\(id).nb.md", norwegianTranslation)]
    }
  }

  private func norwegian(_ today: Day) -> String {
    """
    ---
    # Mellom strekene står opplysningene om saken, under dem teksten. Bytt ut alt sammen med en sak av deres egen.
    title: \(title)
    # Hva det er: news, publication, event, tool, film, course eller consultation.
    kind: news
    lang: nb
    date: \(today)
    # En til tre setninger. De står i nyhetsbrevet.
    summary: Saken ligger i én fil. Nyhetsbrev og andre kanaler henter den derfra.
    # Hvem saken er for: kodene fra plan.yml, eller all.
    groups: all
    ---

    Denne teksten er skrevet i Markdown:

    - en tom linje skiller avsnitt
    - *stjerner* framhever
    - [en lenke](https://example.org/) har tekst og adresse

    Oversettelsen til nynorsk ligger i filen ved siden av.

    """
  }

  private var nynorsk: String {
    """
    ---
    title: Vi skriv kvar sak éin gong
    summary: Saka ligg i éi fil. Nyheitsbrev og andre kanalar hentar ho derifrå.
    ---

    Ei omsetjing har tittel, samandrag og tekst. Alt anna står i fila på hovudspråket.

    """
  }

  private func english(_ today: Day) -> String {
    """
    ---
    # The facts about the item stand between the lines, the text below them. Replace all of it with one of your own.
    title: \(title)
    # What it is: news, publication, event, tool, film, course or consultation.
    kind: news
    lang: en
    date: \(today)
    # One to three sentences. They stand in the newsletter.
    summary: An item lies in one file. The newsletter and other channels take it from there.
    # Who it is for: the codes of plan.yml, or all.
    groups: all
    ---

    This text is written in Markdown:

    - an empty line ends a paragraph
    - *asterisks* stress a word
    - [a link](https://example.org/) has a text and an address

    The translation lies in the file beside this one.

    """
  }

  private var norwegianTranslation: String {
    """
    ---
    title: Vi skriver hver sak én gang
    summary: Saken ligger i én fil. Nyhetsbrev og andre kanaler henter den derfra.
    ---

    En oversettelse har tittel, sammendrag og tekst. Alt annet står i filen på hovedspråket.

    """
  }
}
