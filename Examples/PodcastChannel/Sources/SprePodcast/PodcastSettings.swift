import SpreCore

/// What can be set for a podcast: the show's in `spre.yml`, the episode's in its activity.
struct PodcastSettings: Sendable {
  /// A value with the place it was written.
  struct Placed<Value: Sendable>: Sendable {
    var value: Value
    var origin: Origin
  }

  var show: Placed<LocalizedText>?
  var about: Placed<LocalizedText>?
  var introduction: Placed<LocalizedText>?
  var closing: Placed<LocalizedText>?
  var author: String?
  var cover: String?
  var category: String?
  var isExplicit: Bool
  var audio: String?
  var bytes: Int?
  var seconds: Int?
  var number: Int?
  var wordsPerMinute: Int
  var mostMinutes: Placed<Int>?

  init(_ settings: Settings, main: Language) {
    func text(_ name: String) -> Placed<LocalizedText>? {
      settings[name].flatMap { value in value.localized(main: main).map { Placed(value: $0, origin: value.origin) } }
    }
    show = text("show")
    about = text("about")
    introduction = text("introduction")
    closing = text("closing")
    author = settings["author"]?.text
    cover = settings["cover"]?.text
    category = settings["category"]?.text
    isExplicit = settings["explicit"]?.bool ?? false
    audio = settings["audio"]?.text
    bytes = settings["bytes"]?.int
    seconds = settings["seconds"]?.int
    number = settings["number"]?.int
    wordsPerMinute = settings["wordsPerMinute"]?.int ?? 130
    mostMinutes = settings["mostMinutes"].flatMap { value in value.int.map { Placed(value: $0, origin: value.origin) } }
  }

  /// The minutes it takes to read a text aloud, a begun minute counted as one.
  func minutes(toRead text: String) -> Int {
    (WordCount.words(in: text) + wordsPerMinute - 1) / wordsPerMinute
  }

  static let declarations: [FieldDeclaration] = [
    FieldDeclaration("show", .localizedText, nb: "Navnet på podkasten.", en: "The name of the podcast."),
    FieldDeclaration(
      "about", .localizedText, nb: "Hva podkasten handler om, i noen setninger.",
      en: "What the podcast is about, in a few sentences."),
    FieldDeclaration(
      "author", .text, nb: "Hvem som lager podkasten. Uten: organisasjonens navn.",
      en: "Who makes the podcast. Without: the organisation's name."),
    FieldDeclaration(
      "cover", .url, nb: "Adressen til omslagsbildet.", en: "The address of the cover picture."),
    FieldDeclaration(
      "category", .text, nb: "Kategorien i Apple Podcasts, som Health & Fitness.",
      en: "The category in Apple Podcasts, such as Health & Fitness."),
    FieldDeclaration(
      "explicit", .bool, default: "false", nb: "Om innholdet ikke passer for barn.",
      en: "Whether the content is unfit for children."),
    FieldDeclaration(
      "introduction", .localizedText, nb: "Det som sies før sakene.", en: "What is said before the items."),
    FieldDeclaration("closing", .localizedText, nb: "Det som sies til slutt.", en: "What is said at the end."),
    FieldDeclaration(
      "audio", .url, nb: "Adressen til lydfilen (MP3). Uten den lages ikke strømmen.",
      en: "The address of the sound file (MP3). Without it the feed is not made."),
    FieldDeclaration(
      "bytes", .int(1...2_000_000_000), nb: "Størrelsen på lydfilen i byte.", en: "The size of the sound file in bytes."
    ),
    FieldDeclaration(
      "seconds", .int(1...86_400), nb: "Hvor mange sekunder episoden varer.", en: "How many seconds the episode lasts."),
    FieldDeclaration("number", .int(1...99_999), nb: "Episodens nummer.", en: "The number of the episode."),
    FieldDeclaration(
      "wordsPerMinute", .int(60...250), default: "130",
      nb: "Hvor mange ord dere leser i minuttet; regn ut deres eget tall.",
      en: "How many words you read in a minute; work out your own number."),
    FieldDeclaration(
      "mostMinutes", .int(1...600), nb: "Hvor mange minutter manuset høyst kan ta.",
      en: "How many minutes the manuscript may take at most."),
  ]
}
