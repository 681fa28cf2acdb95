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
    let session = try host.open(options)
    let matrix = Matrix(session.workspace.plan)
    switch session.format {
    case .json: try session.console.result(MatrixJSON(matrix).text())
    case .text: session.console.result(MatrixTable(matrix, language: session.language).text)
    }
    if let out {
      try session.host.write(document(of: matrix, for: out, in: session), to: out)
      session.console.say(
        Phrase(nb: "Åpne \(out) i en nettleser.", en: "Open \(out) in a browser.")[session.language])
    }
    let planFindings = session.workspace.findings.filter { ["plan.yml", "spre.yml"].contains($0.origin?.file ?? "") }
    let errors = planFindings.filter { $0.severity == .error }
    if !errors.isEmpty { session.console.say(FindingsText(errors, language: session.language).text) }
    return Ending(errors)
  }

  private func document(of matrix: Matrix, for path: String, in session: Session) -> String {
    path.hasSuffix(".svg")
      ? MatrixPicture(matrix, language: session.language).svg()
      : MatrixPage(matrix, language: session.language).html()
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

extension UsageFailure {
  fileprivate static func cannotWrite(_ path: String) -> UsageFailure {
    UsageFailure(phrase: Phrase(nb: "Kan ikke skrive «\(path)».", en: "Cannot write '\(path)'."))
  }
}
