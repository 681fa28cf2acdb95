import SpreCore

extension Programme {
  /// Reads what the activity's own fields say; what cannot be read is left out, as the check of fields tells it.
  ///
  /// A session without a day is on the only day, where the conference has no more.
  init(_ details: [String: Value], main: Language, onlyDay: Day? = nil) {
    place = details["place"].flatMap { value in
      value.words(main: main).map { Placed(value: $0, origin: value.origin) }
    }
    address = details["address"]?.text.map(CleanText.clean)
    days = Programme.records(details["days"]).map { ConferenceDay($0, main: main) }
    rooms = Programme.records(details["rooms"]).map { Room($0, main: main) }
    let labels = (details["contributors"]?.entries ?? []).map { entry in
      (entry.key, Placed(value: entry.value.words(main: main) ?? [main: entry.key], origin: entry.value.origin))
    }
    contributors = Dictionary(labels.map { ($0.0, $0.1.value) }) { first, _ in first }
    contributorLabels = labels.map(\.1)
    sessions = Programme.records(details["sessions"]).enumerated().map {
      ContributionTimes.filled(Session($1, index: $0, main: main, onlyDay: onlyDay))
    }
    tasks = Programme.records(details["tasks"]).map { OwnTask($0, main: main) }
  }

  /// The elements of a list that are maps.
  static func records(_ value: Value?) -> [Value] { (value?.elements ?? []).filter { $0.entries != nil } }
}

extension Programme.ConferenceDay {
  fileprivate init(_ value: Value, main: Language) {
    date = value["date"]?.placedDay
    opens = value["opens"]?.placedTime?.value
    closes = value["closes"]?.placedTime?.value
    title = value["title"]?.words(main: main)
    origins = value.origins
  }
}

extension Programme.Room {
  fileprivate init(_ value: Value, main: Language) {
    id = value["id"]?.placedText
    name = value["name"]?.words(main: main) ?? LocalizedText([main: id?.value ?? "?"])
    seats = value["seats"]?.placedInt(in: 1...100_000)?.value
    access = value["access"]?.words(main: main)
    origins = value.origins
  }
}

extension Programme.OwnTask {
  fileprivate init(_ value: Value, main: Language) {
    title = value["title"]?.words(main: main) ?? LocalizedText([main: "?"])
    before = value["before"]?.placedInt(in: 0...1500)?.value
    after = value["after"]?.placedInt(in: 0...1500)?.value
    role = value["role"]?.placedText
    isDone = value["done"]?.bool ?? false
    origins = value.origins
  }
}

extension Session {
  fileprivate init(_ value: Value, index: Int, main: Language, onlyDay: Day?) {
    self.index = index
    id = value["id"]?.placedText
    title = value["title"]?.words(main: main) ?? LocalizedText([main: id?.value ?? "?"])
    type = value["type"]?.text.flatMap(SessionType.init(rawValue:)) ?? .plenary
    let origins = value.origins
    day = origins.has("day") ? value["day"]?.placedDay : onlyDay.map { Placed(value: $0, origin: origins["day"]) }
    start = value["start"]?.placedTime
    end = value["end"]?.placedTime
    room = value["room"]?.placedText
    chairs = value["chair"]?.placedTexts ?? []
    expected = value["expected"]?.placedInt(in: 0...100_000)
    groups = value["groups"]?.placedTexts
    language = value["language"]?.language
    description = value["description"]?.words(main: main)
    contributions = Programme.records(value["contributions"]).map { Contribution($0, main: main) }
    self.origins = origins
  }
}

extension Contribution {
  fileprivate init(_ value: Value, main: Language) {
    id = value["id"]?.placedText
    title = value["title"]?.words(main: main) ?? LocalizedText([main: id?.value ?? "?"])
    type = value["type"]?.text.flatMap(ContributionType.init(rawValue:)) ?? .talk
    start = value["start"]?.placedTime
    minutes = value["minutes"]?.placedInt(in: 1...720)
    by = value["by"]?.placedTexts ?? []
    abstract = value["abstract"]?.words(main: main)
    language = value["language"]?.language
    item = value["item"]?.text
    origins = value.origins
  }
}
