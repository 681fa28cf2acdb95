import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@testable import SpreWorkspace

@Suite struct `Activities out to a table and back` {
  private static let today = Day(year: 2026, month: 11, day: 2)!
  private static let words = [
    "Brev", "=1+1", "-3", "ja; nei", "a, b", "«sitat» \"her\"", "Æ 😀", "linje\nto", "# tegn", "2026", "'x", "to  ord",
    "x: y",
  ]

  /// An activity's file in one of the ways that people write one.
  private func activity(_ numbers: inout SeededNumbers) -> String {
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &numbers)! }
    func word() -> String { YAMLScalar.quoted(pick(Self.words)) }
    var lines = pick(["title: \(word())", "title: {nb: \(word()), nn: \(word())}", "title:\n  nb: \(word())\n  en: x"])
    lines += "\nkind: \(pick(["newsletter", "other", "input"]))\nmeasure: brev # tiltaket"
    let others = [
      pick(["date: 2026-03-02", "date: 2026-03", "date: 2026", "from: 2026-03-02\nto: 2026-03-04"]),
      pick(["groups: all", "groups: none", "groups: [B]", "groups:\n  - A # den\n  - B", "groups: []"]),
      pick(["items: []", "items: [sak]", "items:\n  - sak"]), pick(["languages: [nb]", "languages: [nn, nb]"]),
      "state: \(pick(["planned", "delivered", "cancelled"]))", "reason: \(word())",
      "reason: >-\n  brettet\n  tekst # med tegn",
      "counts:\n  - {groups: [A, B], n: \(pick(["0", "120", "3550"])), qualifier: atLeast}\n  - {groups: [A], qualifier: unknown}",
      "counts: [{what: {nb: møter, nn: møte}, n: 3, of: 4, qualifier: exact}, {groups: [B], what: tilbud, n: 9, qualifier: about}]",
      "regions: [\(word()), Nord]", "regions: []", "host: {nb: \(word())}", "host: \(word())", "constructed: true",
      "constructed: false", "userInvolvement: \(word())", "settings:\n  subject: {nb: \(word())}", "about:",
    ].shuffled(using: &numbers).prefix(Int.random(in: 0...8, using: &numbers))
    var keys: Set<Substring> = []
    for other in others where keys.insert(other.prefix { $0 != ":" }).inserted { lines += "\n" + other }
    return lines + "\n"
  }

  private func workspace(seed: UInt64) throws -> (TemporaryWorkspace, Workspace) {
    var numbers = SeededNumbers(seed: seed)
    var files = TemporaryWorkspace.small
    for number in 0..<4 {
      let text = activity(&numbers)
      files["activities/2026/akt-\(number).yml"] =
        Bool.random(using: &numbers) ? text : text.replacing("\n", with: "\r\n")
    }
    let folder = try TemporaryWorkspace(files)
    return (folder, folder.load(today: Self.today))
  }

  private func table(_ rows: [[String]], seed: UInt64) -> [UInt8] {
    var numbers = SeededNumbers(seed: seed)
    var writer = CSVWriter(CSVWriter.Separator.allCases.randomElement(using: &numbers)!)
    writer.hasByteOrderMark = Bool.random(using: &numbers)
    writer.quotesAll = Bool.random(using: &numbers)
    return Array(writer.text(rows).utf8)
  }

  @Test(arguments: 0..<10)
  func `changes no byte when nobody touched the table`(part: UInt64) throws {
    for seed in (part * 20)..<(part * 20 + 20) {
      let (folder, workspace) = try workspace(seed: seed)
      defer { withExtendedLifetime(folder) {} }
      let rows = ActivityRows(workspace, working: seed % 2 == 0 ? .nb : .en).rows
      #expect(rows.count == 6)
      let table = ActivityTable(table(rows, seed: seed), file: "a.csv", workspace: workspace, today: Self.today)
      #expect(table.files == [], "seed \(seed)")
      #expect(table.findings.isEmpty, "seed \(seed): \(table.findings.map { "\($0.spot) \($0.message.en)" })")
      #expect(table.absent == 0)
    }
  }

  @Test(arguments: 0..<10)
  func `carries every field into another workspace`(part: UInt64) throws {
    for seed in (part * 20)..<(part * 20 + 20) {
      let (folder, workspace) = try workspace(seed: seed)
      defer { withExtendedLifetime(folder) {} }
      let rows = ActivityRows(workspace, working: .nb).rows
      let other = try TemporaryWorkspace(TemporaryWorkspace.small)
      let table = ActivityTable(
        table(rows, seed: seed), file: "a.csv", workspace: other.load(today: Self.today), today: Self.today)
      for file in table.files { try other.write(file.text, to: file.path) }
      let again = ActivityRows(other.load(today: Self.today), working: .nb).rows
      let isSound = table.findings.worst != .error
      if isSound { #expect(named(again) == named(rows), "seed \(seed)") }
    }
  }

  @Test(arguments: 0..<10)
  func `changes what was changed in the table, keeps every comment, and nothing else`(part: UInt64) throws {
    let choices: [String: [String]] = [
      "tittel.nb": ["Ny: tittel # 1", "\"sitat\""], "målgrupper": ["B", "alle", "ingen", "", "A, B"],
      "antall": ["A 7", "", "A, B minst 9; B ukjent", "3 av 4 slag"], "regioner": ["Nord; Sør, vest", "", "(ingen)"],
      "grunn": ["", "To\nlinjer", "kort"], "konstruert": ["ja", "nei", ""], "vertskap.nb": ["HF: vest", ""],
    ]
    var refused = 0
    for seed in (part * 20)..<(part * 20 + 20) {
      let (folder, workspace) = try workspace(seed: seed)
      var numbers = SeededNumbers(seed: seed &+ 5000)
      var rows = ActivityRows(workspace, working: .nb).rows
      for row in rows.indices.dropFirst() where rows[row][0].hasPrefix("akt-") {
        for (column, name) in rows[0].enumerated() where Int.random(in: 0..<3, using: &numbers) == 0 {
          if let some = choices[name]?.randomElement(using: &numbers) { rows[row][column] = some }
        }
      }
      let table = ActivityTable(table(rows, seed: seed), file: "a.csv", workspace: workspace, today: Self.today)
      if table.findings.worst == .error {
        #expect(Set(table.findings.filter { $0.severity == .error }.map(\.code)) == ["edit.refused"], "seed \(seed)")
        refused += 1
        continue
      }
      for file in table.files {
        let old = try #require(
          TextFile.decode(folder.load(today: Self.today).folder.bytes(at: file.path), file: "").text)
        #expect(comments(file.text) == comments(old), "seed \(seed)\n\(old)\n\(file.text)")
        try folder.write(file.text, to: file.path)
      }
      #expect(named(ActivityRows(folder.load(today: Self.today), working: .nb).rows) == named(rows), "seed \(seed)")
    }
    #expect(refused < 10, "most tables are taken")
  }

  private func comments(_ text: String) -> [Bool] { ["# tiltaket", "# den"].map(text.contains) }

  /// The cells that are not empty, by id and column; spreadsheets have white space at the ends taken away.
  private func named(_ rows: [[String]]) -> [[String]] {
    rows.dropFirst().map { row in
      zip(rows[0], row).filter { !$1.trimmed.isEmpty }.map { "\($0)=\($1.trimmed)" }
    }.sorted { $0[0] < $1[0] }
  }
}
