import Foundation
import SpreCore
import SpreReports
import SpreWorkspace

/// One run of a channel's action, with the host's clock, files and patience around it.
struct ActionRun {
  let host: Host
  let channel: any Channel
  let declaration: ActionDeclaration
  let given: ActionParameters

  func perform() async throws -> Ending {
    let session = try session()
    let language = session?.language ?? host.fallbackLanguage
    if !given.findings.isEmpty {
      host.console.result(FindingsText(given.findings, language: language).text)
      return .wrongUsage
    }
    var call = ActionCall(
      name: declaration.name, values: Settings(declared: declaration.parameters, layers: [given.values]))
    if let id = given.reserved["activity"], let session {
      call.brief = try session.brief(for: session.activity(id)).brief
    } else if declaration.needsActivity {
      throw UsageFailure.noValue("activity")
    }
    call.attachments = try input()
    call.seed = UInt64(try given.number("seed") ?? 1)
    call.workers = try given.number("workers") ?? 1
    call.moves = try given.number("moves")
    if let seconds = try given.number("seconds") {
      let end = ContinuousClock.now.advanced(by: .seconds(seconds))
      call.shouldStop = { ContinuousClock.now >= end }
    }
    let console = host.console
    call.progress = { done in console.progress("\(Int(done * 100)) %", 0, of: done < 1 ? 1 : 0) }

    let drafting = try await channel.perform(call)
    try write(drafting.drafts, of: call)
    host.console.result(FindingsText(drafting.findings.inOrder(), language: language).text)
    return Ending(drafting.findings)
  }

  /// The workspace, where one is named or an activity is asked for.
  private func session() throws -> Session? {
    guard given.reserved["activity"] != nil || given.reserved["workspace"] != nil else { return nil }
    var options = WorkspaceOptions()
    options.workspace = given.reserved["workspace"]
    options.today = try given.reserved["today"].map { text in
      guard let day = Day(text) else { throw UsageFailure.notADay(text) }
      return day
    }
    options.language = try given.reserved["language"].map(WorkingLanguage.argument)
    options.format = .text
    return try host.open(options)
  }

  private func input() throws -> [Attachment] {
    guard let path = given.reserved["in"] else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else { throw UsageFailure.cannotRead(path) }
    return [Attachment(path: URL(filePath: path).lastPathComponent, size: data.count) { Array(data) }]
  }

  /// Writes the drafts under `--out`, or prints the texts where no folder is named.
  private func write(_ drafts: [Draft], of call: ActionCall) throws {
    guard let out = given.reserved["out"] else {
      for case .text(let text) in drafts.map(\.content) { host.console.result(text) }
      return
    }
    do {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw UsageFailure.cannotWrite(out)
    }
    let folder = WorkspaceFolder(path: URL(filePath: out).path(percentEncoded: false))
    for draft in drafts {
      switch draft.content {
      case .text(let text): try folder.write(Array(text.utf8), to: draft.path)
      case .bytes(let bytes): try folder.write(bytes, to: draft.path)
      case .attachment(let path):
        guard let attachment = call.attachments.first(where: { $0.path == path }) else { continue }
        try folder.write(try attachment.bytes(), to: draft.path)
      }
      host.console.say("\(out)/\(draft.path)")
    }
  }
}
