import SpreCore
import SpreFormats

/// What listeners find beside the episode: what it is about, and where to read more.
struct ShowNotes: Sendable {
  var episode: Episode

  /// The notes as a web page.
  var page: String {
    let show = episode.settings.show?.value.wording(for: episode.language)?.inline(in: episode.language)
    let heading = Block(.heading(level: 1, episode.title.inline(in: episode.language)))
    let date = Block(
      .paragraph((show.map { $0 + [.text(" · ")] } ?? []) + [.text(episode.day.written(in: episode.language))]))
    return WebPage(
      title: episode.title.text, language: episode.language,
      content: WebRenderer().render(Document([heading, date] + blocks), language: episode.language)
    ).html()
  }

  /// The notes as markup for the feed's own text.
  var markup: String {
    MarkupWriter(.html).write(WebRenderer().render(Document(blocks), language: episode.language))
  }

  private var blocks: [Block] {
    let introduction = episode.settings.introduction?.value.wording(for: episode.language)?
      .paragraphs(in: episode.language)
    return (introduction ?? [])
      + episode.sections.flatMap { section in
        [Block(.heading(level: 2, [.text(section.kind.heading[episode.language])]))]
          + section.items.flatMap(episode.notes)
      }
  }
}
