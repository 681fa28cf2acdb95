import ArgumentParser
import Foundation
import SpreCore
import SpreFormats
import SpreReports
import SpreWorkspace

/// Shows measures by target groups.
struct MatrixCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show which measures are meant for which target groups.",
    discussion: """
      Prints a table; --out writes a page with a heat map, or the picture alone when the name ends in .svg, or a table
      for spreadsheets when it ends in .csv or .tsv. 'spre plan set --from' reads such a table back.

      Example: spre plan matrix --out matrix.html
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(
    help: "Write a page (.html), a picture (.svg) or a table for spreadsheets (.csv, .tsv) to this file.",
    completion: .file())
  var out: String?

  func run(on host: Host) async throws -> Ending {
    let ending = out.map { URL(filePath: $0).pathExtension }
    if let out, let ending, !["html", "svg", "csv", "tsv"].contains(ending) { throw UsageFailure.notAMatrixFile(out) }
    let session = try host.open(options)
    let matrix = Matrix(session.workspace.plan)
    try session.show(matrix)
    let errors = session.planErrors
    if let out, let ending { try write(matrix, to: out, ending, session) }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }

  private func write(_ matrix: Matrix, to out: String, _ ending: String, _ session: Session) throws {
    let table = MatrixCSV(matrix, language: session.language)
    let document =
      switch ending {
      case "svg": MatrixPicture(matrix, language: session.language).svg()
      case "csv": table.text()
      case "tsv": table.text(.tab)
      default: MatrixPage(matrix, language: session.language).html()
      }
    let isTable = ["csv", "tsv"].contains(ending)
    // A table of a plan that could not be read whole would take away what it lacks when it is read back.
    guard !isTable || session.planErrors.isEmpty else { return }
    guard isTable else { return try session.write(picture: document, to: out) }
    try session.host.write(document, to: out)
    session.console.say(
      Phrase(
        nb: "Åpne \(out) i et regneark, og les den inn igjen med «spre plan set --from \(out)».",
        en: "Open \(out) in a spreadsheet, and read it back with 'spre plan set --from \(out)'.")[session.language])
  }
}

extension Session {
  /// The errors that make the plan another than was meant.
  var planErrors: [Finding] {
    workspace.findings.filter {
      $0.severity == .error && ["plan.yml", "spre.yml"].contains($0.origin?.file ?? "")
    }
  }

  /// Prints a matrix in the format asked for.
  func show(_ matrix: Matrix) throws {
    switch format {
    case .json: try console.result(MatrixJSON(matrix).text())
    case .text: console.result(MatrixTable(matrix, language: language).text)
    }
  }
}

extension Host {
  /// The bytes of a file that was named on the command line.
  func read(_ path: String) throws -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw UsageFailure.cannotRead(path) }
    return [UInt8](data)
  }

  /// Writes a file that was named on the command line, whole or not at all.
  func write(_ text: String, to path: String) throws {
    do {
      let url = URL(filePath: path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      throw UsageFailure.cannotWrite(path)
    }
  }
}
