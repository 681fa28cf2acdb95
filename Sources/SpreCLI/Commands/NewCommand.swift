import ArgumentParser
import SpreCore
import SpreWorkspace

/// Makes a file to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make an item, a newsletter or another activity, ready to fill in.",
    discussion: "Example: spre new newsletter 2026-12",
    subcommands: [NewItemCommand.self, NewNewsletterCommand.self, NewActivityCommand.self])
}

/// Makes an item.
struct NewItemCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "item", abstract: "Make items/NAME.md.", discussion: "Example: spre new item ny-film-om-mestring")

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The item's id, or words to make one from.") var name: String

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let id = try Identifier(from: name).text
    let language = session.workspace.configuration.languages[0]
    let text = NewFile.item(id: id, words: name, today: session.today, language: language)
    return try session.make("items/\(id).md", text)
  }
}

/// Makes a month's newsletter with its items proposed.
struct NewNewsletterCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsletter",
    abstract: "Make a month's newsletter with the items that suit it.",
    discussion:
      "Each proposed item stands with its reason; take out lines and move them about.\n\nExample: spre new newsletter 2026-12"
  )

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The month, as YYYY-MM.") var month: String

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    guard let first = Day(month + "-01") else { throw UsageFailure.notAMonth(month) }
    let plan = session.workspace.plan
    guard let measure = plan.measures.first(where: { $0.channel == "newsletter" }) else {
      throw UsageFailure.noNewsletterMeasure
    }
    let id = "\(measure.id)-\(month)"
    let activity = Activity(
      id: id, title: measure.name, kind: "newsletter", measure: measure.id, dates: DateSpan(first.nextWorkingDay))
    let text = NewFile.newsletter(
      id: id, day: first.nextWorkingDay, measure: measure,
      proposals: session.workspace.proposals(for: activity), items: session.workspace.items,
      languages: session.workspace.configuration.languages, language: session.language)
    if session.workspace.log[id] != nil { throw UsageFailure.wouldOverwrite([id]) }
    return try session.make("activities/\(month.prefix(4))/\(id).yml", text)
  }
}

/// Makes an activity of any kind.
struct NewActivityCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: "Make an activity of any kind.",
    discussion: """
      The file explains the fields of its kind; 'spre channels show CHANNEL' lists the kinds that a channel brings.

      Example: spre new activity fagdag-bodo --kind conference
      """)

  @OptionGroup var options: WorkspaceOptions
  @Argument(help: "The activity's id, or words to make one from.") var name: String
  @Option(help: "What sort of activity it is.") var kind = "other"
  @Option(help: "The measure's id; by default one whose channel brings the kind, else one without a channel.")
  var measure: String?

  func run(on host: Host) async throws -> Ending {
    let session = try host.open(options)
    let id = try Identifier(from: name).text
    if session.workspace.log[id] != nil { throw UsageFailure.wouldOverwrite([id]) }
    let plan = session.workspace.plan
    let kinds = ActivityKind.merged(host.channels.infos.flatMap(\.kinds))
    guard kinds.contains(where: { $0.id == kind }) else {
      throw UsageFailure.unknownKind(kind, known: kinds.map(\.id))
    }
    if let measure, plan.measure(measure) == nil {
      throw UsageFailure.unknown(.measure, measure, known: plan.measures.map(\.id))
    }
    let makers = host.channels.infos.filter { $0.kinds.contains { $0.id == kind } }.map(\.id)
    // A measure with a channel of its own would have the wrong drafts made.
    let suited =
      plan.measures.first { $0.channel.map(makers.contains) ?? false } ?? plan.measures.first { $0.channel == nil }
    let text = NewFile.activity(
      id: id, words: name, kind: kind, measure: measure ?? suited?.id, kinds: kinds, today: session.today, plan: plan,
      language: session.language)
    // A year in the name is the activity's, as in fagdag-2027.
    let year = id.split(separator: "-").first { $0.wholeMatch(of: /20\d\d/) != nil } ?? "\(session.today.year)"
    return try session.make("activities/\(year)/\(id).yml", text)
  }
}

extension Session {
  /// Writes a new file and says what to do with it; nothing is ever overwritten.
  func make(_ path: String, _ text: String) throws -> Ending {
    if workspace.folder.exists(path) { throw UsageFailure.wouldOverwrite([path]) }
    try workspace.folder.write(Array(text.utf8), to: path)
    try show(files: [path])
    console.say(
      Phrase(
        nb: "Fyll ut filen, og kjør «spre check».", en: "Fill in the file, and run 'spre check'.")[language])
    return .done
  }
}
