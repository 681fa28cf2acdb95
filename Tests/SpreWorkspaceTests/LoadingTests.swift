import Foundation
import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Loading a workspace")
struct LoadingTests {
  private func workspace(_ changes: [String: String]) throws -> TemporaryWorkspace {
    try TemporaryWorkspace(TemporaryWorkspace.small.merging(changes) { $1 })
  }

  private func errors(_ workspace: TemporaryWorkspace) -> [Finding] {
    workspace.load().findings.filter { $0.severity == .error }
  }

  @Test("a small workspace has no error and holds what was written")
  func small() throws {
    let loaded = try workspace([:]).load()
    #expect(loaded.findings.filter { $0.severity == .error } == [])
    #expect(loaded.plan.groups.map(\.code) == ["A", "B"])
    #expect(loaded.item("sak")?.main.title == "En sak")
    #expect(loaded.item("sak")?.main.body.texts == ["Brødtekst."])
    #expect(loaded.due(on: Day("2026-11-02")!).map(\.id) == ["brev-11"])
  }

  @Test("ten mistakes in one workspace give ten findings in one run, each at its place")
  func tenMistakes() throws {
    let files = [
      "spre.yml": "schema: 1\norganisation: {name: T}\nlanguages: [nb, ⟦no]\n⟦webAdress: https://example.org\n",
      "plan.yml": """
      schema: 1
      groups:
        - {code: A, name: Fagfolk}
        - {code: ⟦abc, name: Brukere}
      measures:
        - id: brev
          name: Nyhetsbrev
          groups: [A, ⟦Q]
          chanel: newsletter
      """.replacingOccurrences(of: "chanel", with: "⟦chanel"),
      "items/sak.md":
        "---\ntitle: En sak\nkind: ⟦nyhet\nlang: nb\ndate: ⟦2026-02-30\nsummary: Kort 😀 sagt.\nlink: ⟦javascript:alert(1)\n---\n",
      "activities/2026/brev-11.yml":
        "title: Brev\nkind: newsletter\nmeasure: ⟦bref\ndate: 2026-11-05\nitems: [sak, ⟦sakk]\n",
    ]
    let marked = files.mapValues { MarkedText($0) }
    let found = errors(try workspace(marked.mapValues(\.text)))
    for (file, text) in marked {
      let places = found.filter { $0.origin?.file == file }.map(\.spot)
      #expect(Set(places) == Set(text.places), "in \(file)")
    }
    #expect(found.count == 10)
    #expect(found.allSatisfy { $0.fix != nil && !$0.code.isEmpty && $0.origin?.field.isEmpty == false })
    let fixes = found.compactMap { $0.fix?.en }
    for meant in ["webAddress", "channel", "brev", "sak", "nb or nn"] {
      #expect(fixes.contains { $0.contains(meant) }, "no fix speaks of \(meant)")
    }
  }

  @Test("broken YAML gives its one error; every other file still gives all of its mistakes")
  func brokenYAML() throws {
    let found = errors(
      try workspace([
        "plan.yml": "schema: 1\ngroups: [\n",
        "items/sak.md": "---\ntitle: A\nkind: newz\nlang: xx\ndate: i dag\nsummary: B\n---\n",
      ]))
    #expect(found.filter { $0.origin?.file == "plan.yml" }.map(\.code) == ["yaml.syntax"])
    #expect(found.filter { $0.origin?.file == "items/sak.md" }.count == 3)
    #expect(found.filter { $0.origin?.file == "activities/2026/brev-11.yml" } == [])
  }

  @Test("a duplicate key is reported and the rest of its file read")
  func duplicateKey() throws {
    let text = "title: Brev\nkind: newsletter\nmeasure: brev\ntitle: Igjen\ndate: 2026-11-35\n"
    let found = errors(try workspace(["activities/2026/brev-11.yml": text]))
    #expect(found.map(\.code) == ["field.duplicate", "value.date.invalid"])
  }

  @Test("bytes that are not UTF-8 are named by line and column")
  func invalidUTF8() throws {
    let temporary = try workspace([:])
    try temporary.write(Data("---\ntitle: æ".utf8) + Data([0xFF, 0x0A]), to: "items/latin.md")
    let found = errors(temporary)
    #expect(found.map(\.code) == ["file.encoding"])
    #expect(found.first?.spot == "2:9")
  }

  @Test("a file of 50 MB is refused unread")
  func hugeFile() throws {
    let temporary = try workspace([:])
    try temporary.write("", to: "items/stor.md")
    try FileHandle(forWritingTo: URL(filePath: temporary.path + "/items/stor.md")).truncate(atOffset: 50_000_000)
    #expect(errors(temporary).map(\.code) == ["file.large"])
  }

  @Test("a symbolic link that leaves the folder is refused unread")
  func outsideLink() throws {
    let temporary = try workspace([:])
    let secret = try TemporaryWorkspace(["secret.md": "---\ntitle: secret\n---\n"])
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/items/lenke.md", withDestinationPath: secret.path + "/secret.md")
    #expect(errors(temporary).map(\.code) == ["file.link"])
  }

  @Test("a path with dots is refused", arguments: ["../hemmelig.png", "/etc/passwd", "a/../../b.png", "a//b.png"])
  func unsafePath(path: String) throws {
    let item = TemporaryWorkspace.small["items/sak.md"]!
      .replacingOccurrences(of: "lang: nb", with: "lang: nb\nimage: \(path)\nimageAlt: x")
    #expect(errors(try workspace(["items/sak.md": item])).map(\.code) == ["path.unsafe"])
  }

  @Test("byte order marks and CRLF are no mistakes")
  func byteOrderMark() throws {
    let files = TemporaryWorkspace.small.mapValues { "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n") }
    let loaded = try TemporaryWorkspace(files).load()
    #expect(loaded.findings.filter { $0.severity == .error } == [])
    #expect(loaded.item("sak")?.main.summary == "Kort sagt.")
  }

  @Test(
    "a state that conflicts with the date or the log is an error",
    arguments: [
      ("state: planned\n", "activity.state"), ("state: delivered\n", "activity.state"),
      ("state: continued\n", "activity.into"), ("from: 2026-11-06\nto: 2026-11-07\n", "activity.dates"),
      ("counts: [{groups: [A], qualifier: exact}]\n", "count.number"),
      ("counts: [{groups: [A], n: 3, qualifier: unknown}]\n", "count.number"),
    ])
  func conflicts(line: String, code: String) throws {
    let text = TemporaryWorkspace.small["activities/2026/brev-11.yml"]! + "\n" + line
    #expect(errors(try workspace(["activities/2026/brev-11.yml": text])).map(\.code) == [code])
  }

  @Test("an activity whose day has passed is overdue, never delivered by itself")
  func overdue() throws {
    let loaded = try workspace([:]).load(today: Day("2026-12-01")!)
    let finding = try #require(loaded.findings.first { $0.code == "activity.overdue" })
    #expect(finding.severity == .warning && finding.fix?.nb.contains("Rett datoen hvis den er feil") == true)
    #expect(finding.fix?.nb.contains("spre deliver") == false, "nobody has approved it, so that would be refused")
    #expect(loaded.log.state(of: loaded.activity("brev-11")!) == .scheduled)
  }

  @Test("an overdue activity without a channel can be delivered as it is, and the advice says so")
  func overdueWithoutChannel() throws {
    let plan = TemporaryWorkspace.small["plan.yml"]!.replacing("    channel: newsletter", with: "")
    let loaded = try workspace(["plan.yml": plan]).load(today: Day("2026-12-01")!)
    let finding = try #require(loaded.findings.first { $0.code == "activity.overdue" })
    #expect(finding.fix?.nb.contains("Rett datoen hvis den er feil. Ellers: kjør «spre deliver brev-11»") == true)
  }

  @Test("a count that says neither whom nor what it counts is told, and no sum holds it")
  func refusedCount() throws {
    let folder = try TemporaryWorkspace(
      TemporaryWorkspace.small.merging([
        "activities/2026/moter.yml": """
        title: Møter
        kind: other
        measure: brev
        date: 2026-10-01
        state: delivered
        counts: [{groups: [A], n: 40, qualifier: exact}, {n: 3, of: 4, qualifier: exact}]

        """
      ]) { $1 })
    let workspace = folder.load(today: Day("2026-11-02")!)
    #expect(workspace.log["moter"]?.counts.map(\.n) == [40])
    #expect(workspace.findings.contains { $0.severity == .error && $0.origin?.file == "activities/2026/moter.yml" })
  }

  @Test("ids are unique over all years, and twins in the plan are found")
  func twins() throws {
    let activity = TemporaryWorkspace.small["activities/2026/brev-11.yml"]!
    let plan = TemporaryWorkspace.small["plan.yml"]!.replacingOccurrences(of: "code: B", with: "code: A")
      .replacingOccurrences(of: "[A, B]", with: "[A]")
    let found = errors(try workspace(["activities/2025/brev-11/activity.yml": activity, "plan.yml": plan]))
    #expect(Set(found.map(\.code)) == ["activity.twice", "plan.twin"])
  }

  @Test("settings come key by key from workspace, measure and activity, and a finding points at the file that is wrong")
  func settings() throws {
    let temporary = try workspace([
      "spre.yml": TemporaryWorkspace.small["spre.yml"]!
        + "\nchannels: {newsletter: {sendAt: '08:00', greeting: true}}\n",
      "activities/2026/brev-11.yml": TemporaryWorkspace.small["activities/2026/brev-11.yml"]!
        + "\nsettings: {sendAt: '25:00', subject: Hei, sendat: x}\n",
    ])
    let loaded = temporary.load()
    let brief = loaded.brief(
      for: loaded.activity("brev-11")!, channel: TemporaryWorkspace.channel, today: Day("2026-11-02")!)
    #expect(brief?.settings["greeting"]?.bool == true)
    #expect(brief?.settings["sendAt"]?.origin.file == "activities/2026/brev-11.yml")
    #expect(errors(temporary).map(\.code) == ["value.time.invalid", "field.unknown"])
  }

  @Test("a translation joins its item, and one without an item is found")
  func translations() throws {
    let nynorsk = "---\ntitle: Ei sak\nsummary: Kort sagt.\n---\n"
    let temporary = try workspace([
      "items/sak.nn.md": nynorsk, "items/borte.nn.md": nynorsk, "items/sak.no.md": nynorsk,
    ])
    #expect(temporary.load().item("sak")?.versions[.nn]?.title == "Ei sak")
    #expect(Set(errors(temporary).map(\.code)) == ["item.translation.alone", "language.no"])
  }
}

@Suite("Folders that hide what they hold")
struct HiddenFolderTests {
  @Test("a linked folder is an error, never an empty one", arguments: [true, false])
  func linkedActivities(outside: Bool) throws {
    let temporary = try TemporaryWorkspace(TemporaryWorkspace.small)
    let elsewhere = try TemporaryWorkspace(["2027/x.yml": "title: X\n", "keep": ""])
    let target = outside ? elsewhere.path + "/2027" : "../items"
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/activities/2027", withDestinationPath: target)
    let errors = temporary.load().findings.filter { $0.severity == .error }
    #expect(errors.count == 1)
    #expect(errors.first?.origin?.file == "activities/2027")
  }
}
