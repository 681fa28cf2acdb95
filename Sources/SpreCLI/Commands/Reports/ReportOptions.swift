import ArgumentParser
import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// Where the workspace is, and how a report about it comes out.
struct ReportOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The workspace's folder; by default this folder or the nearest above it.")
  var workspace: String?

  @Option(help: ArgumentHelp("The day to take for today, as YYYY-MM-DD.", valueName: "date"), transform: Day.argument)
  var today: Day?

  @Option(
    help: "The report's language: nb, nn or en; by default the workspace's main one.",
    transform: ReportLanguage.argument)
  var language: ReportLanguage?

  @Option(
    help: "Write a page (.html) or Markdown (.md) to this file; without it Markdown is printed.", completion: .file())
  var out: String?

  func validate() throws {
    if let out, !out.hasSuffix(".html"), !out.hasSuffix(".md") {
      throw ValidationError("'\(out)' must end in .html or .md.")
    }
  }

  /// The options that a workspace is opened with.
  var session: WorkspaceOptions {
    var options = WorkspaceOptions()
    options.workspace = workspace
    options.today = today
    options.language = language?.working
    options.format = .text
    return options
  }
}

extension ReportLanguage {
  /// Reads a report's language from the command line.
  @Sendable static func argument(_ text: String) throws -> ReportLanguage {
    guard let language = ReportLanguage(rawValue: text) else {
      throw ValidationError("'\(text)' is not nb, nn or en.")
    }
    return language
  }
}

/// The year that a report is about.
struct YearOption: ParsableArguments {
  @Option(help: "The year; by default this year, or the nearest year that the plan holds for.")
  var year: Int?

  func validate() throws {
    if let year, !(1...9999).contains(year) { throw ValidationError("--year must be from 1 to 9999.") }
  }

  /// The year asked for, else today's, moved into the plan's period.
  func year(for session: Session) -> Int {
    if let year { return year }
    guard let period = session.workspace.plan.period, period.from <= period.to else { return session.today.year }
    return min(max(session.today.year, period.from), period.to)
  }
}

extension Session {
  /// The language that a report comes out in: what was asked for, else the workspace's main one.
  func language(of options: ReportOptions) -> ReportLanguage {
    options.language ?? ReportLanguage(rawValue: main.rawValue) ?? .nb
  }

  /// The workspace's main language, which fields with one language are in.
  var main: Language { workspace.configuration.languages.first ?? .nb }

  /// Writes a report where it was asked for, and says what is amiss in what it was made from.
  func deliver(_ report: Report, _ options: ReportOptions) throws -> Ending {
    if let out = options.out {
      try host.write(out.hasSuffix(".html") ? report.html() : report.markdown(), to: out)
      console.say(
        out.hasSuffix(".html")
          ? Phrase(nb: "Åpne \(out) i en nettleser.", en: "Open \(out) in a browser.")[language]
          : Phrase(nb: "Skrev \(out).", en: "Wrote \(out).")[language])
    } else {
      console.result(report.markdown())
    }
    let errors = workspace.findings.filter { $0.severity == .error }
    if !errors.isEmpty { console.errors(FindingsText(errors, language: language).text) }
    return Ending(errors)
  }
}
