import SpreCore
import SpreFormats

/// What is read aloud, as Markdown for a person to make their own.
struct Manuscript: Sendable {
  var episode: Episode

  var text: String {
    let markdown = MarkdownRenderer().render(Document(blocks))
    // An editor or a terminal would obey a control character.
    return String(String.UnicodeScalarView(markdown.unicodeScalars.map(Manuscript.readable)))
  }

  private var blocks: [Block] {
    let language = episode.language
    var blocks = [Block(.heading(level: 1, episode.title.inline(in: language)))]
    blocks += spoken(episode.settings.introduction)
    for section in episode.sections {
      blocks.append(Block(.heading(level: 2, [.text(section.kind.heading[language])])))
      blocks += section.items.flatMap(spoken)
    }
    return blocks + (episode.settings.closing == nil ? [] : [Block(.rule)]) + spoken(episode.settings.closing)
  }

  private func spoken(_ text: PodcastSettings.Placed<LocalizedText>?) -> [Block] {
    text?.value.wording(for: episode.language)?.paragraphs(in: episode.language) ?? []
  }

  /// An item as it is told: what it is called, what it says in short, and its whole text without pictures.
  private func spoken(_ item: KnowledgeItem) -> [Block] {
    let (own, version) = item.version(for: episode.language)
    let mark = own == episode.language ? nil : own
    let texts = [version.short["podcast"] ?? version.summary] + version.body.texts
    return [Block(.heading(level: 3, [.text(version.title)]), language: mark)]
      + texts.flatMap { Wording(text: $0, language: own).paragraphs(in: episode.language) }
  }

  private static func readable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.generalCategory == .control && scalar != "\n" ? "\u{FFFD}" : scalar
  }
}
