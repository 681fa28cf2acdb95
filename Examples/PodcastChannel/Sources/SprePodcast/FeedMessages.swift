import SpreCore

/// What the podcast says of its feed and of how long its manuscript is.
extension Finding {
  static let noSite = Finding(
    .warning, "podcast.feed.site",
    Phrase(
      nb: "Nettstedet har ingen adresse, så strømmen er ikke laget.",
      en: "The web site has no address, so the feed is not made."),
    fix: Phrase(nb: "Skriv «webAddress: https://…» i spre.yml.", en: "Write 'webAddress: https://…' in spre.yml."),
    at: Origin(file: "spre.yml", field: "webAddress"))

  static func noAudio(at origin: Origin) -> Finding {
    Finding(
      .warning, "podcast.feed.audio",
      Phrase(
        nb: "Episoden har ingen lydfil med størrelse, så strømmen er ikke laget.",
        en: "The episode has no sound file with a size, so the feed is not made."),
      fix: Phrase(
        nb: "Skriv «audio:» og «bytes:» under «settings:» i aktiviteten når lyden er klar.",
        en: "Write 'audio:' and 'bytes:' under 'settings:' in the activity when the sound is ready."), at: origin)
  }

  static func incompleteShow(_ name: String) -> Finding {
    Finding(
      .warning, "podcast.feed.\(name)",
      Phrase(
        nb: "Strømmen mangler «\(name)», som Apple Podcasts krever.",
        en: "The feed lacks '\(name)', which Apple Podcasts requires."),
      fix: Phrase(
        nb: "Skriv «\(name):» under «channels.podcast» i spre.yml.",
        en: "Write '\(name):' under 'channels.podcast' in spre.yml."),
      at: Origin(file: "spre.yml", field: "channels.podcast.\(name)"))
  }

  static func tooLong(_ language: Language, minutes: Int, most: Int, at origin: Origin) -> Finding {
    Finding(
      .warning, "podcast.manuscript.long",
      Phrase(
        nb: "Manuset på \(language.name.nb) tar omtrent \(minutes) minutter å lese; episoden kan vare \(most).",
        en: "The manuscript in \(language.name.en) takes some \(minutes) minutes to read; the episode may last \(most)."
      ),
      fix: Phrase(
        nb: "Kort ned manuset, ta med færre saker, eller endre «mostMinutes».",
        en: "Shorten the manuscript, take fewer items, or change 'mostMinutes'."), at: origin)
  }
}
