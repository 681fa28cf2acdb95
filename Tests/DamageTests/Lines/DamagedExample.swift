import Foundation
import SpreCore

@testable import SpreWorkspace

/// A copy of the example in which one file at a time is damaged.
struct DamagedExample {
  let folder: DamageFolder
  /// The files that people write and records that may be tampered with, with their texts.
  let files: [(path: String, text: String)]
  private let original: Loaded
  /// What the channels found in the sound activities, by file.
  private var draftedBefore: [String: [Finding]] = [:]
  private let clock = ContinuousClock()

  init(of path: String) throws {
    folder = try DamageFolder()
    var files: [(String, String)] = []
    let source = WorkspaceFolder(path: path)
    for entry in source.files(under: "") where !entry.path.hasPrefix("drafts/") && !entry.path.hasPrefix(".") {
      let bytes = try source.bytes(at: entry.path)
      try folder.write(Data(bytes), to: entry.path)
      guard entry.path.hasSuffix(".yml") || entry.path.hasSuffix(".md") else { continue }
      files.append((entry.path, String(decoding: bytes, as: UTF8.self)))
    }
    self.files = files
    original = Loaded(folder.load())
  }

  /// What became of a damage, and how long loading took.
  mutating func outcome(of damage: LineDamage) async throws -> (class: DamageClass, duration: Duration) {
    let text = files.first { $0.path == damage.file }?.text ?? ""
    try folder.write(Data(damage.text.utf8), to: damage.file)
    defer { try? folder.write(Data(text.utf8), to: damage.file) }
    var loaded = original
    let duration = clock.measure { loaded = Loaded(folder.load()) }
    if loaded.tellsMore(than: original) { return (.found, duration) }
    let (before, after) = (Reading(text, file: damage.file), Reading(damage.text, file: damage.file))
    if loaded.model == original.model {
      if before?.value == after?.value || Self.isOrder(before, after) { return (.same, duration) }
      // What nothing reads is harmless only where some class explains it; a key that is dropped in silence is a hole.
      let silent = DamageClass(silent: damage, before: before, after: after)
      return (silent == .unexplained ? .unexplained : .unused, duration)
    }
    // What only the channel can know, it says when it drafts.
    if damage.file.hasPrefix("activities/") {
      try folder.write(Data(text.utf8), to: damage.file)
      let sound = await soundFindings(damage)
      if Loaded.tells(await draftFindings(loaded.workspace, damage), more: sound) { return (.found, duration) }
    }
    return (DamageClass(silent: damage, before: before, after: after), duration)
  }

  /// Whether two readings differ in the order of fields alone.
  private static func isOrder(_ before: Reading?, _ after: Reading?) -> Bool {
    guard let before, let after else { return false }
    return Difference.all(before.value, after.value, as: after.type).isEmpty
  }

  /// What the channel finds in the activity before it is damaged.
  private mutating func soundFindings(_ damage: LineDamage) async -> [Finding] {
    if let known = draftedBefore[damage.file] { return known }
    let findings = await draftFindings(original.workspace, damage)
    draftedBefore[damage.file] = findings
    return findings
  }

  /// What the channel of a damaged activity finds when it drafts.
  private func draftFindings(_ workspace: Workspace, _ damage: LineDamage) async -> [Finding] {
    guard let activity = workspace.log.activities.first(where: { $0.file == damage.file }),
      let id = workspace.plan.channel(of: activity), let channel = linkedChannels.first(where: { $0.info.id == id }),
      let brief = workspace.brief(for: activity, channel: channel.info, today: SoundWorkspace.today)
    else { return [] }
    return await channel.draftSafely(brief).findings
  }
}

/// A workspace as loaded, apart from the places where things stand.
private struct Loaded {
  struct Model: Equatable {
    let configuration: Configuration
    let plan: Plan
    let items: [KnowledgeItem]
    let log: ActivityLog
    let registers: Registers
  }

  let workspace: Workspace
  let model: Model

  init(_ workspace: Workspace) {
    self.workspace = workspace
    model = Model(
      configuration: workspace.configuration, plan: workspace.plan, items: workspace.items, log: workspace.log,
      registers: workspace.registers)
  }

  /// Whether there is a finding that the other has not, wherever in its file it stands.
  func tellsMore(than other: Loaded) -> Bool { Self.tells(workspace.findings, more: other.workspace.findings) }

  static func tells(_ findings: [Finding], more others: [Finding]) -> Bool {
    func count(_ findings: [Finding]) -> [[String]: Int] {
      Dictionary(findings.map { ([$0.origin?.file ?? "", $0.code, $0.message.en], 1) }, uniquingKeysWith: +)
    }
    let known = count(others)
    return !count(findings).allSatisfy { key, number in known[key, default: 0] >= number }
  }
}
