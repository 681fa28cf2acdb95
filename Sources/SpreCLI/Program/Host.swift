import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// What every command runs on: the channels, the console and the clock.
struct Host {
  let channels: ChannelList
  let console: Console

  /// The language for words before a workspace has been read: the user's, else bokmål.
  var fallbackLanguage: WorkingLanguage {
    let environment = ProcessInfo.processInfo.environment
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("en") ? .en : .nb
  }

  /// The day it is where the program runs; the one place that reads a clock.
  var currentDay: Day {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)!
  }

  /// Reads the workspace that the options point at.
  func open(_ options: WorkspaceOptions) throws -> Session {
    let today = options.today ?? currentDay
    let folder = WorkspaceFolder(path: try options.folder())
    guard folder.exists("spre.yml") else { throw UsageFailure.notAWorkspace(folder.path) }
    let workspace = WorkspaceLoader(folder, channels: channels.infos).load(today: today)
    return Session(
      host: self, workspace: workspace, today: today,
      language: options.language ?? workspace.configuration.workingLanguage, format: options.format)
  }
}

/// A workspace that a command works on, with the day and the language that hold for it.
struct Session {
  let host: Host
  let workspace: Workspace
  let today: Day
  let language: WorkingLanguage
  let format: OutputFormat

  var console: Console { host.console }

  /// The activity with an id, or a failure that names the nearest.
  func activity(_ id: String) throws -> Activity {
    if let activity = workspace.activity(id) { return activity }
    let fault = workspace.findings.first { finding in
      guard finding.severity == .error, let file = finding.origin?.file else { return false }
      return file.hasPrefix("activities/") && (file.hasSuffix("/\(id).yml") || file.hasSuffix("/\(id)/activity.yml"))
    }
    if let fault { throw UsageFailure.unreadable(id, fault) }
    throw UsageFailure.unknown(.activity, id, known: workspace.log.activities.map(\.id))
  }

  /// The channel that drafts for an activity and its brief, or a failure that says what is missing.
  func brief(for activity: Activity) throws -> (channel: any Channel, brief: Brief) {
    guard let id = workspace.plan.channel(of: activity) else { throw UsageFailure.noChannel(activity.id) }
    guard let channel = host.channels[id] else {
      throw UsageFailure.unknown(.channel, id, known: host.channels.infos.map(\.id))
    }
    guard var brief = workspace.brief(for: activity, channel: channel.info, today: today) else {
      throw UsageFailure.unknown(.measure, activity.measure, known: workspace.plan.measures.map(\.id))
    }
    brief.edited = try edited(of: activity.id)
    return (channel, brief)
  }

  /// The editable drafts of an activity that a person has edited in place, as they lie now.
  private func edited(of activity: String) throws -> [String: String] {
    let store = DraftStore(folder: workspace.folder)
    let states = try store.state(of: activity).filter { $0.entry.isEditable && $0.onDisk == .edited }
    let texts = states.compactMap { state -> (String, String)? in
      guard case .text(let text)? = try? store.draft(state.entry, for: activity).content else { return nil }
      return (state.path, text)
    }
    return Dictionary(texts) { first, _ in first }
  }

  /// Prints findings in the format asked for, and gives the ending they call for.
  ///
  /// Those that are only counted stand in JSON all the same.
  func report(
    _ findings: [Finding], onlyCounting: @escaping @Sendable (Finding) -> Bool = { _ in false }
  ) throws -> Ending {
    switch format {
    case .json: console.result(try FindingsJSON(findings, language: language).text())
    case .text: console.result(FindingsText(findings, language: language, onlyCounting: onlyCounting).text)
    }
    return Ending(findings)
  }
}
