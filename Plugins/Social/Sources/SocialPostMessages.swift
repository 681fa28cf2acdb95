import SpreCore

/// What the channel says of a post as it would be posted.
extension Finding {
  static func tooLong(
    _ network: Network, _ length: PostLength, _ limit: Int, _ severity: Severity, isUnclear: Bool, at origin: Origin
  ) -> Finding {
    let over = length.most - limit
    let message =
      isUnclear
      ? Phrase(
        nb: "Innlegget kan være for langt for \(network.name): \(length.least) eller \(length.most) av \(limit), etter "
          + "hvordan det telles.",
        en:
          "The post may be too long for \(network.name): \(length.least) or \(length.most) of \(limit), depending on how "
          + "it is counted.")
      : Phrase(
        nb: "Innlegget er for langt for \(network.name): \(length.shown) av \(limit).",
        en: "The post is too long for \(network.name): \(length.shown) of \(limit).")
    return Finding(
      severity, "social.post.tooLong", message,
      fix: Phrase(
        nb: "Ta bort \(over), her eller i saken under «short: {social.\(network.rawValue): …}».",
        en: "Take away \(over), here or in the item under 'short: {social.\(network.rawValue): …}'."),
      at: origin)
  }

  static func tooManyBytes(_ network: Network, _ bytes: Int, _ limit: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "social.post.tooManyBytes",
      Phrase(
        nb: "Innlegget er \(bytes) byte, og \(network.name) tar \(limit): noen tegn er mange byte hver.",
        en: "The post has \(bytes) bytes, and \(network.name) takes \(limit): some characters are many bytes each."),
      fix: Phrase(nb: "Kort ned teksten.", en: "Shorten the text."), at: origin)
  }

  static func deadLink(_ network: Network, _ link: String, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.link.dead",
      Phrase(
        nb: "På \(network.name) kan ingen trykke på «\(shown(link))»: lenker i teksten virker ikke der.",
        en: "On \(network.name) nobody can follow '\(shown(link))': links in the text do not work there."),
      fix: Phrase(
        nb: "Skriv heller «lenke i profilen», og legg lenken der.",
        en: "Rather write 'link in our profile', and put it there."),
      at: origin)
  }

  static func tooManyLinks(_ network: Network, _ count: Int, _ most: Int, at origin: Origin) -> Finding {
    Finding(
      .error, "social.link.tooMany",
      Phrase(
        nb: "Innlegget har \(count) lenker, og \(network.name) tar \(most).",
        en: "The post has \(count) links, and \(network.name) takes \(most)."),
      fix: Phrase(nb: "Behold den viktigste.", en: "Keep the most important one."), at: origin)
  }

  static func tooManyHashtags(
    _ network: Network, _ count: Int, _ most: Int, _ severity: Severity, at origin: Origin
  ) -> Finding {
    Finding(
      severity, "social.hashtag.tooMany",
      Phrase(
        nb: "Innlegget har \(count) emneknagger; på \(network.name) bør det ha høyst \(most).",
        en: "The post has \(count) hashtags; on \(network.name) it should have \(most) at most."),
      fix: Phrase(
        nb: "Behold de viktigste, til slutt i teksten.", en: "Keep the most important ones, at the end of the text."),
      at: origin)
  }

  static func hashtag(_ fault: HashtagScan.Fault, at origin: Origin) -> Finding {
    let tag = shown(fault.written)
    let message: Phrase
    switch fault.reason {
    case .digits:
      message = Phrase(
        nb: "«\(tag)» blir ingen emneknagg: den har bare sifre.", en: "'\(tag)' becomes no hashtag: it is all digits.")
    case .breaks, .glued:
      let nb = readings(fault.readings, none: "ingen emneknagg")
      let en = readings(fault.readings, none: "no hashtag")
      message = Phrase(
        nb: "Nettverkene leser «\(tag)» ulikt: \(nb).", en: "Networks read '\(tag)' differently: \(en).")
    }
    let fix =
      fault.reason == .glued
      ? Phrase(nb: "Sett et mellomrom foran emneknaggen.", en: "Put a space before the hashtag.")
      : fault.suggestion.map { Phrase(nb: "Skriv \($0).", en: "Write \($0).") }
        ?? Phrase(nb: "Ta med en bokstav, eller ta bort #.", en: "Add a letter, or take the # away.")
    return Finding(.warning, "social.hashtag.broken", message, fix: fix, at: origin)
  }

  private static func readings(_ readings: [String?], none: String) -> String {
    zip(["X", "Bluesky", "Mastodon"], readings).map { "\($0): \($1.map(shown) ?? none)" }.joined(separator: ", ")
  }

  static func pseudoFont(_ words: String, at origin: Origin) -> Finding {
    Finding(
      .error, "social.pseudoFont",
      Phrase(
        nb:
          "«\(shown(words))» er skrevet med tegn som bare ligner bokstaver; skjermlesere staver dem eller hopper over dem.",
        en: "'\(shown(words))' is written with signs that only look like letters; screen readers spell or skip them."),
      fix: Phrase(nb: "Skriv med vanlige bokstaver.", en: "Write with ordinary letters."), at: origin)
  }

  static func pictureMissing(_ network: Network, isItem: Bool, at origin: Origin) -> Finding {
    Finding(
      .warning, "social.picture.missing",
      Phrase(
        nb: "\(network.name) tar ikke innlegg uten bilde eller film.",
        en: "\(network.name) takes no post without a picture or film."),
      fix: isItem
        ? Phrase(
          nb: "Finn et bilde («image:» i saken), eller la være å legge ut her.",
          en: "Find a picture ('image:' in the item), or do not post here.")
        : Phrase(
          nb: "Velg et bilde når du legger ut innlegget, eller la være å legge ut her.",
          en: "Choose a picture when you post, or do not post here."),
      at: origin)
  }

  static func draftAltMissing(at origin: Origin) -> Finding {
    Finding(
      .error, "social.alt.missing",
      Phrase(
        nb: "Bildet mangler en tekst for dem som ikke ser det.",
        en: "The picture lacks a text for those who do not see it."),
      fix: Phrase(
        nb: "Skriv etter «Alternativ tekst:» hva bildet viser, eller «imageAlt:» i saken.",
        en: "Write after 'Alternative text:' what the picture shows, or 'imageAlt:' in the item."),
      at: origin)
  }

  static func altTooLong(
    _ network: Network, _ count: Int, _ limit: Int, _ severity: Severity, at origin: Origin
  ) -> Finding {
    Finding(
      severity, "social.alt.tooLong",
      Phrase(
        nb: "Den alternative teksten er \(count) tegn, og \(network.name) tar \(limit).",
        en: "The alternative text has \(count) characters, and \(network.name) takes \(limit)."),
      fix: Phrase(
        nb: "Si det viktigste i to setninger; resten hører hjemme i selve saken.",
        en: "Say what matters in two sentences; the rest belongs in the item itself."),
      at: origin)
  }

  /// A text of a person's, short enough for a sentence.
  private static func shown(_ words: String) -> String {
    let line = PostText.line(words)
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}

extension AlternativeText.Remark {
  func finding(at origin: Origin) -> Finding {
    switch self {
    case .fileName:
      Finding(
        .warning, "social.alt.fileName",
        Phrase(nb: "Den alternative teksten er et filnavn.", en: "The alternative text is the name of a file."),
        fix: Phrase(nb: "Skriv hva bildet viser.", en: "Write what the picture shows."), at: origin)
    case .opening(let words):
      Finding(
        .warning, "social.alt.opening",
        Phrase(
          nb: "Den alternative teksten begynner med «\(words)»; skjermlesere sier selv at det er et bilde.",
          en: "The alternative text begins with '\(words)'; screen readers say themselves that it is a picture."),
        fix: Phrase(nb: "Begynn med det bildet viser.", en: "Begin with what the picture shows."), at: origin)
    }
  }
}

extension Prose.Remark {
  func finding(at origin: Origin) -> Finding {
    func warning(_ code: String, _ message: Phrase, _ fix: Phrase) -> Finding {
      Finding(.warning, code, message, fix: fix, at: origin)
    }
    switch matter {
    case .longSentence(let words):
      return warning(
        "social.sentence.long",
        Phrase(nb: "Setningen har \(words) ord.", en: "The sentence has \(words) words."),
        Phrase(
          nb: "Del den: \(Prose.longestSentence) ord er nok i sosiale medier.",
          en: "Split it: \(Prose.longestSentence) words are enough in social media."))
    case .capitals(let words):
      let words = String(PostText.line(words).prefix(60))
      return warning(
        "social.capitals",
        Phrase(nb: "«\(words)» står med bare store bokstaver.", en: "'\(words)' is all in capitals."),
        Phrase(
          nb: "Skriv med små bokstaver; noen skjermlesere staver store.",
          en: "Write in lower case; some screen readers spell capitals."))
    case .manyEmoji(let count):
      return warning(
        "social.emoji.many",
        Phrase(nb: "Innlegget har \(count) emojier.", en: "The post has \(count) emoji."),
        Phrase(
          nb: "Behold høyst \(Prose.mostEmoji); skjermlesere leser navnet på hver.",
          en: "Keep \(Prose.mostEmoji) at most; screen readers read out the name of each."))
    case .repeatedEmoji(let emoji):
      return warning(
        "social.emoji.repeated",
        Phrase(nb: "\(emoji) står mer enn én gang.", en: "\(emoji) stands more than once."),
        Phrase(nb: "Behold den første.", en: "Keep the first one."))
    case .leadingEmoji(let emoji):
      return warning(
        "social.emoji.leading",
        Phrase(nb: "Linjen begynner med \(emoji).", en: "The line begins with \(emoji)."),
        Phrase(
          nb: "Sett emojien etter teksten, eller bruk en strek som kulepunkt.",
          en: "Put the emoji after the text, or use a dash as a bullet."))
    case .direction:
      return warning(
        "text.direction",
        Phrase(
          nb: "Teksten har usynlige tegn for skriveretning som kan stokke om på ordene.",
          en: "The text has invisible marks of direction that can shuffle its words."),
        Phrase(
          nb: "Slett tegnene (U+202A–U+202E og U+2066–U+2069).",
          en: "Delete the marks (U+202A-U+202E and U+2066-U+2069)."))
    }
  }
}
