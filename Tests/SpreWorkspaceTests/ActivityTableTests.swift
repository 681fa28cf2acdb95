import SpreCore
import SpreFormats
import Testing

@testable import SpreWorkspace

@Suite struct `Activities from a table` {
  static let files = TemporaryWorkspace.small.merging([
    "activities/2026/brev-11.yml": """
    # Brevet i november
    title: {nb: Brev, nn: Brevet} # to språk
    kind: newsletter
    measure: brev
    date: 2026-11-05 # en torsdag
    items: [sak]
    counts:
      - {groups: [A], n: 3, qualifier: exact} # talt i døren
    settings:
      subject: {nb: Emne, nn: Emne}
    """,
    "activities/2026/moter.yml": """
    title: Møter
    kind: other
    measure: brev
    counts: [{what: {nb: av 4 slag, nn: av 4 slag}, n: 3, qualifier: exact}, {groups: [A], n: 2, qualifier: about}]
    reason: >-
      Slik # og slik
      # gikk det

    # om tilstanden
    state: delivered
    """,
    "activities/2026/kurs.yml": """
    title: Kurs\r
    kind: teaching\r
    measure: brev\r
    reason: >-\r
      Det gikk\r
      som det gikk.\r
    state: planned\r

    """,
  ]) { $1 }

  @Test func `What the log says stands in a last column, which is not read back`() throws {
    let delivery = """
      schema: 1
      deliveries:
        - date: 2026-11-06
          by: leder
          channel: newsletter
          counts:
            - {groups: [A], n: 200, qualifier: atLeast}
            - {groups: [B], qualifier: unknown}

      """
    let files = Self.files.merging(["archive/brev-11/delivery.yml": delivery]) { $1 }
    let today = Day(year: 2026, month: 11, day: 20)!
    let folder = try TemporaryWorkspace(files)
    let workspace = folder.load(today: today)
    let rows = ActivityRows(workspace, working: .nb).rows
    let row = try #require(rows.first { $0[0] == "brev-11" })
    #expect(rows[0].last == "fra loggen (leses ikke inn)")
    #expect(row.last == "2026-11-06: A minst 200; B ukjent")
    let csv = CSVWriter().text(rows)
    let table = ActivityTable(Array(csv.utf8), file: "a.csv", workspace: workspace, today: today)
    #expect(table.findings.worst != .error && table.files.isEmpty, "\(table.findings)")
    withExtendedLifetime(folder) {}
  }

  private func take(_ table: String) throws -> (table: ActivityTable, changes: [String: [String]]) {
    let folder = try TemporaryWorkspace(Self.files)
    let today = Day(year: 2026, month: 11, day: 2)!
    let table = ActivityTable(Array(table.utf8), file: "a.csv", workspace: folder.load(today: today), today: today)
    let changes = table.findings.worst == .error ? [] : table.files
    return (
      table,
      Dictionary(changes.map { ($0.path, difference($0.text, Self.files[$0.path] ?? "")) }) { first, _ in first }
    )
  }

  private func difference(_ new: String, _ old: String) -> [String] {
    let lines = { (text: String) in text.unicodeScalars.split(separator: "\n").map { String($0) } }
    return lines(new).difference(from: lines(old)).map { change in
      switch change {
      case .insert(_, let line, _): "+" + line
      case .remove(_, let line, _): "-" + line
      }
    }.sorted()
  }

  @Test(
    arguments: [
      (
        "a date as Norwegian spreadsheets write it", "\u{FEFF}id;dato\r\nbrev-11;12.11.2026\r\n",
        ["activities/2026/brev-11.yml": ["+date: 2026-11-12 # en torsdag", "-date: 2026-11-05 # en torsdag"]]
      ),
      (
        "one language of a title", "id;tittel.nn\nbrev-11;Nytt, brev\n",
        [
          "activities/2026/brev-11.yml": [
            "+title: {nb: Brev, nn: \"Nytt, brev\"} # to språk", "-title: {nb: Brev, nn: Brevet} # to språk",
          ]
        ]
      ),
      (
        "a second language of a title", "id,title.nn\nkurs,Kurset\n",
        ["activities/2026/kurs.yml": ["+title: {nb: Kurs, nn: Kurset}\r", "-title: Kurs\r"]]
      ),
      (
        "a text of several lines", "id;grunn\nkurs;Nytt: alt\n",
        [
          "activities/2026/kurs.yml": [
            "+reason: \"Nytt: alt\"\r", "-  Det gikk\r", "-  som det gikk.\r", "-reason: >-\r",
          ]
        ]
      ),
      (
        "a field taken away and one added", "id;tilstand;dato;grupper\nkurs;;2026-12;\n", nil
      ),
      (
        "a field taken away and one added", "id;tilstand;dato;målgrupper\nkurs;;2026-12;a\n", nil
      ),
      (
        "a state in words, a month, and groups", "id;tilstand;dato;målgrupper\nkurs;Planlagt;2026-12;A, B\n",
        ["activities/2026/kurs.yml": ["+date: 2026-12\r", "+groups: [A, B]\r"]]
      ),
      (
        "what is the same in other words", "id;dato;antall;saker;kind\nbrev-11;5.11.2026;A 3;sak;Nyhetsbrev\n", [:]
      ),
      (
        "a count, and what a cell cannot hold of the others stays", "id;antall\nmoter;\"3 av 4 slag; A 5\"\n",
        [
          "activities/2026/moter.yml": [
            "+counts: [{what: {nb: av 4 slag, nn: av 4 slag}, n: 3, qualifier: exact}, {groups: [A], n: 5, qualifier: exact}]",
            "-counts: [{what: {nb: av 4 slag, nn: av 4 slag}, n: 3, qualifier: exact}, {groups: [A], n: 2, qualifier: about}]",
          ]
        ]
      ),
      (
        "a folded text with a comment below it, and a field after both", "id;grunn;regioner\nmoter;Bra;Nord\n",
        [
          "activities/2026/moter.yml": [
            "+reason: Bra", "+regions: [Nord]", "-  # gikk det", "-  Slik # og slik", "-reason: >-",
          ]
        ]
      ),
      (
        "a list with nothing in it", "id;saker\nbrev-11;(ingen)\n",
        ["activities/2026/brev-11.yml": ["+items: []", "-items: [sak]"]]
      ),
      (
        "a folded text taken away", "id;grunn\nmoter;\n",
        ["activities/2026/moter.yml": ["-  # gikk det", "-  Slik # og slik", "-reason: >-"]]
      ),
      (
        "a new activity", "id;år;tittel;slag;tiltak;antall;konstruert\nny;2027;=Ny;annet;brev;;ja\n",
        [
          "activities/2027/ny.yml": [
            "+constructed: true", "+kind: other", "+measure: brev", "+title: \"=Ny\"",
          ]
        ]
      ),
    ] as [(String, String, [String: [String]]?)])
  func `change the least text`(name: String, table: String, changes: [String: [String]]?) throws {
    let found = try take(table)
    if let changes {
      #expect(found.changes == changes, "\(name): \(found.table.findings.map(\.message.en))")
    } else {
      #expect(found.table.findings.worst == .error && found.changes.isEmpty, "\(name)")
    }
  }

  @Test(arguments: [
    ("id;tiltak\nkurs;brevet\n", "2:6 reference.measure.unknown"),
    ("id;dato\nkurs;høsten\n", "2:6 value.date.invalid"),
    ("id;antall\nkurs;mange\n", "2:6 activity.counts.unreadable"),
    ("id;antall\nkurs;Q 3\n", "2:6 reference.group.unknown"),
    ("id;antall\nbrev-11;A 4\n", "2:9 edit.refused"),
    ("id;fra;til\nkurs;2026-05-02;2026-05-01\n", "2:17 activity.dates"),
    ("id;tittel;slag;tiltak\nny;Ny;annet;brev\n", "2:1 activity.year"),
    ("id;år\nNy Ting;2026\n", "2:1 activity.id"),
    ("id;år\nkurs;2026\nkurs;2026\n", "3:1 table.row.twice"),
    ("id;rar\nkurs;x\n", "1:4 table.column.unknown"),
    ("tittel\nKurs\n", "1:1 table.column.missing"),
    ("id;tittel;title.nb\nkurs;x;y\n", "1:11 table.column.overlap"),
    ("id;videreført i\nkurs;brevet\n", "2:6 reference.activity.unknown"),
    ("id;tittel\nkurs;\n", "2:6 field.missing"),
  ])
  func `say where and what is wrong, and change nothing`(table: String, expected: String) throws {
    let found = try take(table)
    let errors = found.table.findings.filter { $0.severity == .error }
    #expect(errors.map { "\($0.spot) \($0.code)" } == [expected])
    #expect(errors.allSatisfy { $0.origin?.file == "a.csv" })
    #expect(errors.allSatisfy { $0.fix != nil })
  }
}
