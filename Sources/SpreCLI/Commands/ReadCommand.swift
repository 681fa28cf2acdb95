import ArgumentParser
import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// Measures how hard texts are to read.
struct ReadCommand: ParsableCommand, HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Measure how hard texts are to read.",
    discussion: """
      Counts words, sentences, long words and LIX of Markdown (without its front matter) or plain text (.txt), and names
      the sentences that weigh most. '-' reads Markdown from standard input. Needs no workspace. Advice: the exit code
      is 0 however hard a text is.

      Example: spre read items/ny-rapport.md
      """)

  @Argument(help: "The files, or - for standard input.", completion: .file()) var files: [String]
  @Option(help: "The language of the answer: nb or en; by default the user's.", transform: WorkingLanguage.argument)
  var language: WorkingLanguage?
  @Option(help: "How to print results: text or json.") var format: OutputFormat = .text
  @Option(help: "How many of the heaviest sentences to name.") var sentences = 3

  func validate() throws {
    guard sentences >= 0 else { throw ValidationError("--sentences is 0 or more.") }
    guard files.count(where: { $0 == "-" }) <= 1 else { throw ValidationError("- can stand only once.") }
  }

  func run(on host: Host) async throws -> Ending {
    let reader = language ?? host.fallbackLanguage
    var texts: [MeasuredText] = []
    var findings: [Finding] = []
    for file in files {
      let measured = MeasuredText.measure(try bytes(of: file), file: file)
      findings += measured.findings
      if let text = measured.text { texts.append(text) }
    }
    switch format {
    case .json:
      let rows = texts.map { ReadabilityJSON.Text(file: $0.file, language: $0.language, $0.readability) }
      host.console.result(try ReadabilityJSON(rows).text())
    case .text:
      let lines = texts.map { text in
        ReadabilityLines(
          file: text.file, language: text.language, text.readability, heaviest: text.heaviest(sentences), in: reader
        ).text
      }
      host.console.result(lines.joined() + (texts.isEmpty ? "" : ReadabilityLines.footnote(in: reader)))
    }
    if !findings.isEmpty { host.console.errors(FindingsText(findings, language: reader).text) }
    return Ending(findings)
  }

  private func bytes(of file: String) throws -> [UInt8] {
    if file == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    guard let data = FileManager.default.contents(atPath: file) else { throw UsageFailure.cannotRead(file) }
    return [UInt8](data)
  }
}
