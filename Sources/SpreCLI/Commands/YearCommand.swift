import ArgumentParser
import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows a year month by month, lays it out from the plan's cadences, and takes it along as a calendar.
struct YearCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "Show a year month by month, and lay it out from the plan's cadences.",
    discussion: """
      Shows the activities, what is due or overdue, and what the measures' cadences ask for and nobody has made. --write
      makes those files; what is there already is left alone. A single day that is a Sunday, a Saturday or a public
      holiday is moved to the next day that people are at work. --out writes the year as a calendar (.ics); when the file
      is there already, what has changed in it counts its version up. With another ending it is the year's wheel, as a
      page (.html) or as the picture alone (.svg).

      Example: spre plan year --year 2027 --write
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(help: "The year; by default this one.") var year: Int?
  @Flag(help: "Make a file for each activity that is missing.") var write = false
  @Option(help: "Write a calendar (.ics), or the year's wheel (.html, .svg), to this file.", completion: .file())
  var out: String?

  func validate() throws {
    if let year, !(1900...2200).contains(year) { throw ValidationError("'\(year)' is not a year from 1900 to 2200.") }
  }

  func run(on host: Host) async throws -> Ending {
    let ending = out.map { URL(filePath: $0).pathExtension }
    if let out, let ending, !["ics", "html", "svg"].contains(ending) { throw UsageFailure.notAYearFile(out) }
    let session = try host.open(options)
    let errors = session.planErrors
    var plan = session.yearPlan(year)
    var workspace = session.workspace
    if write, errors.isEmpty {
      try session.write(plan)
      workspace = WorkspaceLoader(workspace.folder, channels: host.channels.infos).load(today: session.today)
      plan = session.yearPlan(year, in: workspace)
    }
    try session.show(plan, in: workspace)
    if let out, ending != "ics" {
      try session.writeWheel(plan.year, in: workspace, to: out)
    } else if let out, errors.isEmpty {
      try session.writeCalendar(plan, in: workspace, to: out)
    }
    let findings = (errors + plan.findings).inOrder()
    if !findings.isEmpty { session.console.errors(FindingsText(findings, language: session.language).text) }
    return Ending(findings)
  }
}

extension Session {
  /// The year of a workspace, by default of the session's.
  fileprivate func yearPlan(_ year: Int?, in workspace: Workspace? = nil) -> YearPlan {
    let workspace = workspace ?? self.workspace
    let kinds = host.channels.infos.compactMap { info in info.kinds.first.map { (info.id, $0.id) } }
    return YearPlan(
      workspace.plan, log: workspace.log, year: year ?? today.year, today: today,
      kinds: Dictionary(kinds) { first, _ in first })
  }

  fileprivate func show(_ year: YearPlan, in workspace: Workspace) throws {
    let (plan, log) = (workspace.plan, workspace.log)
    switch format {
    case .json: console.result(try YearJSON(year, plan: plan, log: log, language: language).text())
    case .text: console.result(YearTable(year, plan: plan, log: log, language: language).text)
    }
  }

  /// Makes the files of what is missing, all or none, and says which.
  fileprivate func write(_ year: YearPlan) throws {
    let files = year.proposed.map { activity in
      (
        path: "activities/\(year.year)/\(activity.id).yml",
        bytes: Array(NewFile.scheduled(activity, language: language).utf8)
      )
    }
    let folder = workspace.folder
    let taken = year.proposed.map(\.id).flatMap { id in
      ["activities/\(year.year)/\(id).yml", "activities/\(year.year)/\(id)"].filter(folder.exists)
    }
    guard taken.isEmpty else { throw UsageFailure.wouldOverwrite(taken) }
    try folder.writeTogether(files)
    for file in files { console.say(file.path) }
    console.say(
      files.isEmpty
        ? Phrase(nb: "Ingenting å legge ut.", en: "Nothing to lay out.")[language]
        : Phrase(nb: "Lagt ut: \(files.count).", en: "Laid out: \(files.count).")[language])
    for line in YearSummary(year, language: language).lines { console.say(line) }
  }
}

extension Session {
  /// Writes the year's wheel, the picture alone when the name ends so.
  fileprivate func writeWheel(_ year: Int, in workspace: Workspace, to out: String) throws {
    let wheel = YearWheel(plan: workspace.plan, log: workspace.log, year: year, today: today)
    let page = YearWheelPage(wheel, language: ReportLanguage(language))
    try write(picture: out.hasSuffix(".svg") ? page.svg() : page.html(), to: out)
  }

  /// Writes the year as a calendar; a file that is there says what version each entry was.
  fileprivate func writeCalendar(_ year: YearPlan, in workspace: Workspace, to out: String) throws {
    let calendar = YearCalendar(
      year, plan: workspace.plan, log: workspace.log,
      owner: workspace.configuration.organisation.name.best(for: language == .en ? .en : .nb), language: language)
    let earlier = (try? host.read(out)).flatMap { String(validating: $0, as: UTF8.self) }
    guard let text = calendar.text(replacing: earlier) else { throw UsageFailure.emptyYear }
    try host.write(text, to: out)
    let left = calendar.leftOut
    if !left.isEmpty {
      let list = left.joined(separator: ", ")
      console.say(
        Phrase(
          nb: "Uten dag, og derfor ikke i kalenderen: \(list).",
          en: "Without a day, and so not in the calendar: \(list).")[
            language])
    }
    console.say(Phrase(nb: "Åpne \(out) i kalenderen.", en: "Open \(out) in your calendar.")[language])
  }
}
