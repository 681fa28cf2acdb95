import ArgumentParser
import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// Shows measures by target groups.
struct MatrixCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show which measures are meant for which target groups.",
    discussion: """
      Prints a table; --out writes a page with a heat map, or the picture alone when the name ends in .svg.

      Example: spre plan matrix --out matrix.html
      """)

  @OptionGroup var options: WorkspaceOptions
  @Option(help: "Write a page (.html) or a picture (.svg) to this file.", completion: .file()) var out: String?

  func run(on host: Host) async throws -> Ending {
    if let out, !out.hasSuffix(".html"), !out.hasSuffix(".svg") { throw UsageFailure.notAMatrixFile(out) }
    let session = try host.open(options)
    let matrix = Matrix(session.workspace.plan)
    try session.show(matrix)
    if let out {
      let document =
        out.hasSuffix(".svg")
        ? MatrixPicture(matrix, language: session.language).svg()
        : MatrixPage(matrix, language: session.language).html()
      try session.host.write(document, to: out)
      session.console.say(
        Phrase(nb: "Åpne \(out) i en nettleser.", en: "Open \(out) in a browser.")[session.language])
    }
    let errors = session.workspace.findings.filter {
      $0.severity == .error && ["plan.yml", "spre.yml"].contains($0.origin?.file ?? "")
    }
    if !errors.isEmpty { session.console.errors(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }
}

extension Session {
  /// Prints a matrix in the format asked for.
  func show(_ matrix: Matrix) throws {
    switch format {
    case .json: try console.result(MatrixJSON(matrix).text())
    case .text: console.result(MatrixTable(matrix, language: language).text)
    }
  }
}

extension Host {
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
