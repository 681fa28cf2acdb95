import Foundation
import SpreCore
import SpreWorkspace
import Testing

@Suite("New files")
struct StartingTests {
  private static let today = Day("2026-11-02")!
  private static let newsletter = ChannelInfo(
    id: "newsletter", name: Phrase(nb: "Nyhetsbrev", en: "Newsletter"), summary: Phrase(nb: "", en: ""))

  @Test(
    "Given a new workspace in either language, that nothing in it is amiss but the samples to replace, each told of",
    arguments: WorkingLanguage.allCases)
  func starterIsSound(_ language: WorkingLanguage) throws {
    let workspace = try Self.load(
      StarterWorkspace.files(today: Self.today, language: language, channels: ["newsletter"]))
    let findings = workspace.findings.filter { $0.severity != .note }
    #expect(findings.allSatisfy { $0.code == "workspace.unfinished" && $0.severity == .warning })
    #expect(
      findings.map { $0.origin?.field } == [
        "organisation.name.nb", "organisation.name.nn", "organisation.name.en", "organisation.postalAddress",
        "sender.name", "sender.address", "webAddress", "imageBase", "slots.eml.unsubscribe",
      ])
    #expect(workspace.items.count == 1)
    #expect(workspace.due(on: Self.today).map(\.id) == ["nyhetsbrev-2026-11"])
    #expect(workspace.configuration.workingLanguage == language)
  }

  @Test("Given the default plan, that it has the example's groups, measures, wording and goals")
  func starterPlanIsTheExamples() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let example = WorkspaceLoader(
      WorkspaceFolder(path: root.appending(path: "Examples/Mestring").path()), channels: [Self.newsletter])
    let theirs = example.load(today: Self.today).plan
    let ours = try Self.load(StarterWorkspace.files(today: Self.today, language: .nb, channels: ["newsletter"])).plan
    #expect(ours.groups.map(\.code) == theirs.groups.map(\.code))
    #expect(ours.groups.map(\.name) == theirs.groups.map(\.name))
    #expect(ours.groups.map(\.wording) == theirs.groups.map(\.wording))
    #expect(ours.groups.map(\.lixAim) == theirs.groups.map(\.lixAim))
    #expect(ours.measures.map(\.wording) == theirs.measures.map(\.wording))
    #expect(ours.measures.map(\.audience) == theirs.measures.map(\.audience))
    #expect(ours.measures.map(\.goals) == theirs.measures.map(\.goals))
    #expect(ours.measures.count == 10)
  }

  @Test("Given a new item, newsletter and activity, that they read back without errors")
  func newFilesAreSound() throws {
    var files = StarterWorkspace.files(today: Self.today, language: .nb, channels: ["newsletter"])
    let workspace = try Self.load(files)
    let measure = try #require(workspace.plan.measure("nyhetsbrev"))
    files.append(("items/no.md", NewFile.item(id: "no", today: Self.today, language: .nn)))
    files.append(
      (
        "activities/2026/mote.yml",
        NewFile.activity(
          id: "mote", kinds: ActivityKind.standard, today: Self.today, plan: workspace.plan, language: .nb)
      )
    )
    files.append(
      (
        "activities/2026/nyhetsbrev-2026-12.yml",
        NewFile.newsletter(
          id: "nyhetsbrev-2026-12", day: Day("2026-12-01")!, measure: measure,
          proposals: Proposals(chosen: [Proposal(item: "no", reason: Phrase(nb: "ny", en: "new"))]),
          items: workspace.items, languages: [.nb, .se], language: .nb)
      ))
    let after = try Self.load(files)
    // The new item still has its help text, and says so.
    let codes = after.findings.filter { $0.severity != .note }.map(\.code)
    #expect(codes.filter { $0 != "workspace.unfinished" } == ["item.unfinished"])
    #expect(after.item("no")?.main.title == "No")
    #expect(after.activity("nyhetsbrev-2026-12")?.items == ["no"])
    #expect(
      after.activity("nyhetsbrev-2026-12")?.title
        == [.nb: "Nyhetsbrev, desember 2026", .se: "Ođasreive, juovlamánnu 2026"])
    #expect(after.activity("mote")?.dates == nil)
  }

  @Test(
    "Given titles and reasons that try to leave their comment, that the newsletter lists the proposed items alone",
    arguments: ["\n  - ond", "\u{2028}- ond", "\r- ond", "\u{85}- ond", "# \u{0}: {[", "æ 🙂 \"'"])
  func hostileTitlesStayComments(_ hostile: String) throws {
    let workspace = try Self.load(StarterWorkspace.files(today: Self.today, language: .nb, channels: ["newsletter"]))
    let measure = try #require(workspace.plan.measure("nyhetsbrev"))
    var item = try #require(workspace.items.first)
    item.versions[.nb]?.title = hostile
    let reason = Phrase(nb: hostile, en: hostile)
    let proposals = Proposals(
      chosen: [Proposal(item: item.id, reason: reason)], leftOut: [Proposal(item: item.id, reason: reason)])
    let text = NewFile.newsletter(
      id: "nyhetsbrev-2026-12", day: Day("2026-12-01")!, measure: measure, proposals: proposals, items: [item],
      languages: [.nb], language: .nb)
    let (value, findings) = YAMLReader.read(text, file: "a.yml")
    #expect(findings == [])
    #expect(value?["items"]?.elements?.map(\.text) == [item.id])
  }

  @Test("Given the settings with their # taken away, that each is one that the file may hold")
  func settingsAreRight() throws {
    let workspace = try Self.load(StarterWorkspace.files(today: Self.today, language: .nb, channels: ["newsletter"]))
    let measure = try #require(workspace.plan.measure("nyhetsbrev"))
    let text = NewFile.newsletter(
      id: "nyhetsbrev-2026-12", day: Day("2026-12-01")!, measure: measure,
      proposals: Proposals(chosen: [Proposal(item: "sak", reason: Phrase(nb: "ny", en: "new"))]), items: [],
      languages: [.nb, .nn], language: .nb)
    let lines = text.split(separator: "\n").map {
      $0.hasPrefix("# settings") || $0.hasPrefix("#   ") ? $0.dropFirst(2) : $0
    }
    let (value, findings) = YAMLReader.read(lines.joined(separator: "\n"), file: "a.yml")
    #expect(findings == [])
    let names = value?["settings"]?.entries?.map(\.key)
    #expect(names == ["subject", "preheader", "introduction", "lead", "sections", "groupEditions"])
    #expect(value?["settings"]?["lead"]?.text == "sak")
  }

  @Test("Given no proposal, that the newsletter has no items, so that Spre goes on proposing")
  func nothingProposed() throws {
    let text = NewFile.newsletter(
      id: "a", day: Self.today, measure: Measure(id: "a", number: 1, name: [:], audience: .all),
      proposals: Proposals(), items: [], languages: [], language: .en)
    let (value, findings) = YAMLReader.read(text, file: "a.yml")
    #expect(findings == [])
    #expect(value?["kind"]?.text == "newsletter")
    #expect(value?["items"] == nil)
  }

  @Test(
    "Given a kind with fields of every type, that its sketch is comments alone, and sound YAML when uncommented",
    arguments: WorkingLanguage.allCases)
  func sketchesFields(language: WorkingLanguage) throws {
    let choice = FieldType.choice([.init("no", Phrase(nb: "nei", en: "no")), .init("a", Phrase(nb: "a", en: "a"))])
    let simple: [FieldType] = [
      .text, .localizedText, .int(5...9), .bool, .day, .time, .url, .colour, .language, .identifier, choice, .audience,
      .list(.text), .list(.language),
    ]
    let record = simple.enumerated().map { FieldDeclaration("f\($0)", $1, nb: "Felt.", en: "A field: one.") }
    let nested = FieldDeclaration("inner", .list(.record(record)), nb: "Indre.", en: "Inner.")
    let fields =
      record + [
        FieldDeclaration("one", .record(record + [nested]), nb: "Én.", en: "One."),
        FieldDeclaration("many", .list(.record(record + [nested])), nb: "Flere.", en: "Many."),
        FieldDeclaration("named", .map(.identifier, .localizedText), nb: "Kart.", en: "Map."),
        FieldDeclaration("set", .int(0...99), default: "7", nb: "Tall.", en: "Number."),
      ]
    let kind = ActivityKind("prove", Phrase(nb: "prøve", en: "trial"), fields: fields)
    let text = NewFile.activity(
      id: "a", kind: "prove", measure: "m", kinds: [kind], today: Self.today, plan: Plan(), language: language)
    #expect(YAMLReader.read(text, file: "a.yml").value?.entries?.map(\.key) == ["title", "kind", "measure"])
    let own = try #require(text.split(separator: "\n\n").last).split(separator: "\n")
    let uncommented = own.map { $0.dropFirst(2) }.joined(separator: "\n")
    let (value, findings) = YAMLReader.read(uncommented, file: "a.yml")
    #expect(findings == [])
    var check = FieldCheck(names: KnownNames())
    check.check(try #require(value), fields: fields)
    #expect(check.findings == [], "\(uncommented)")
    #expect(value?.entries?.map(\.key) == fields.map(\.name))
    #expect(value?["many"]?.elements?.first?["inner"]?.elements?.first?["f13"]?.elements?.count == 1)
  }

  @Test("Given a program with more channels, that the starter's measures use those it has and no others")
  func starterUsesChannels() throws {
    let infos = ["newsletter", "social"].map {
      ChannelInfo(id: $0, name: Phrase(nb: $0, en: $0), summary: Phrase(nb: "", en: ""))
    }
    let files = StarterWorkspace.files(today: Self.today, language: .nb, channels: infos.map(\.id))
    let plan = try #require(files.first { $0.path == "plan.yml" }?.text)
    let measures = YAMLReader.read(plan, file: "plan.yml").value?["measures"]?.elements ?? []
    #expect(measures.compactMap { $0["channel"]?.text } == ["newsletter", "social"])
    #expect(measures.first { $0["id"]?.text == "sosiale-medier" }?["channel"]?.text == "social")
  }

  private static func load(_ files: [(path: String, text: String)]) throws -> Workspace {
    let folder = FileManager.default.temporaryDirectory.appending(path: "spre-starting-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = WorkspaceFolder(path: folder.path())
    for file in files { try target.write(Array(file.text.utf8), to: file.path) }
    return WorkspaceLoader(target, channels: [newsletter]).load(today: today)
  }
}
