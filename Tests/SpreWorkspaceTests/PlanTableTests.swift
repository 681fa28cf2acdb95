import SpreCore
import SpreFormats
import SpreTestKit
import Testing

@testable import SpreWorkspace

@Suite struct `A plan's matrix from a table` {
  static let text = """
    schema: 1
    groups: [{code: A, name: A}, {code: B, name: B}, {code: C, name: C}]
    measures:
      - id: brev # om brevet
        name: Brev
        groups: [C, A]   # de to
        push: true
      - {id: nett, name: Nett, groups: all}
      - id: kurs
        name: Kurs
        groups: []
        blank:
          A: "når det: passer"  # hvorfor
          B: får annet

    """

  private func read(_ table: String) -> (table: PlanTable, plan: String?) {
    let value = YAMLReader.read(Self.text, file: "plan.yml").value
    let table = PlanTable(Array(table.utf8), file: "m.csv", plan: Plan(value, main: .nb))
    guard table.findings.worst != .error else { return (table, nil) }
    return (table, PlanEdit.setCells(table.changes, in: Self.text).text)
  }

  private func difference(_ text: String?) -> [String] {
    let lines = (text ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let old = Self.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): "+" + line
      case .remove(_, let line, _): "-" + line
      }
    }.sorted()
  }

  @Test(
    arguments: [
      (
        "semicolons, a byte order mark and carriage returns",
        "\u{FEFF}id;nr;navn;A;B;C\r\nbrev;1;Brev;x ; X;\r\n",
        ["-    groups: [C, A]   # de to", "+    groups: [A, B]   # de to"]
      ),
      (
        "commas and quotes", "id,\"B\"\nbrev,\"x\"\n",
        ["-    groups: [C, A]   # de to", "+    groups: [C, A, B]   # de to"]
      ),
      (
        "tabs, and English", "id\tA\tB\tC\nbrev\tall\tAll\tALL\n",
        ["-    groups: [C, A]   # de to", "+    groups: all   # de to"]
      ),
      (
        "all becomes each", "id;A;B;C\nnett;x;x;x\n",
        ["-  - {id: nett, name: Nett, groups: all}", "+  - {id: nett, name: Nett, groups: [A, B, C]}"]
      ),
      ("a reason added", "id;C\nkurs;tom: = senere\n", ["+      C: \"= senere\""]),
      ("a reason changed", "id;B\nkurs;blank: nytt\n", ["-      B: får annet", "+      B: nytt"]),
      (
        "a reason taken away, its comment kept", "id;A\nkurs;\n",
        ["-      A: \"når det: passer\"  # hvorfor", "+      # hvorfor"]
      ),
      ("a first reason", "id;B\nbrev;Tom: ikke dem\n", ["+    blank: {B: ikke dem}"]),
      (
        "a first reason between braces", "id;A;B;C\nnett;tom: nei;x;x\n",
        ["-  - {id: nett, name: Nett, groups: all}", "+  - {id: nett, name: Nett, groups: [B, C], blank: {A: nei}}"]
      ),
      ("what the plan says already", "id;A;B;C\nkurs;tom: når det: passer;tom:får annet;-\nbrev;ja;;x", []),
    ] as [(String, String, [String])])
  func `changes the lines it must and no other`(name: String, table: String, lines: [String]) {
    #expect(difference(read(table).plan).sorted() == lines.sorted(), "\(name)")
  }

  @Test(arguments: [
    ("id;A;Q\nbrev;x;x\n", "1:6 reference.group.unknown", "Q"),
    ("id;a\nbrev;x\n", "1:4 reference.group.unknown", "a"),
    ("A;B\nx;x\n", "1:1 table.column.missing", "id"),
    ("id;A\nbrev;x\nbrevet;x\n", "3:1 reference.measure.unknown", "id"),
    ("id;A\n;x\n", "2:1 reference.measure.unknown", "id"),
    ("id;A\nbrev;x\nbrev;x\n", "3:1 table.row.twice", "id"),
    ("id;A;B\nbrev;x;kanskje\n", "2:8 matrix.cell.unreadable", "brev.B"),
    ("id;A;B\nbrev;x;tom\n", "2:8 matrix.cell.reason", "brev.B"),
    ("id;A;B;C\nnett;alle;;alle\n", "2:11 matrix.row.mixed", "nett.B"),
    ("id;A;B;C\nbrev;x;alle;x\n", "2:8 matrix.row.mixed", "brev.B"),
    ("id;A;B\nbrev;alle;alle\n", "2:6 matrix.row.partial", "brev.A"),
    ("id;A;B\nnett;x;x\n", "2:6 matrix.row.partial", "nett.A"),
    ("id;A;B\nbrev;x\n", "2:1 table.row.short", ""),
    ("id;A;A\nbrev;x;x\n", "1:6 table.header.twice", ""),
    ("", "1:1 table.empty", ""),
  ])
  func `says where and what is wrong, with a way to mend it, and changes nothing`(
    table: String, place: String, field: String
  ) {
    let (read, plan) = read(table)
    #expect(plan == nil)
    #expect(read.findings.filter { $0.severity == .error }.map { "\($0.spot) \($0.code)" } == [place])
    #expect(read.findings.allSatisfy { $0.origin?.file == "m.csv" && $0.fix != nil })
    if !field.isEmpty { #expect(read.findings.first?.origin?.field == field) }
  }

  @Test func `A name changed in the table is told as not read, and the cells are`() {
    let (table, plan) = read("id;navn;A;B;C\nbrev;Brevet;x;x;x\nnett;Nett;alle;alle;alle\n")
    #expect(
      table.findings.map { "\($0.severity) \($0.code) \($0.origin?.line ?? 0)" } == ["note table.label.notRead 2"])
    #expect(difference(plan).contains { $0.hasPrefix("+") && $0.contains("B") })
  }

  @Test func `What the table lacks is told`() {
    let read = read("id;A;C\nbrev;x;x\n").table
    #expect(read.absentMeasures == ["nett", "kurs"])
    #expect(read.absentGroups == ["B"])
    #expect(read.changes.isEmpty)
  }

  @Test func `A table in another encoding says how a spreadsheet saves the right one`() {
    let plan = Plan(YAMLReader.read(Self.text, file: "plan.yml").value, main: .nb)
    let table = PlanTable(Array("id;A\nbrev;".utf8) + [0xE6], file: "m.csv", plan: plan)
    #expect(table.findings.map { "\($0.spot) \($0.code)" } == ["2:6 file.encoding"])
    #expect(table.findings.first?.fix?.nb.contains("CSV UTF-8") == true)
    #expect(table.changes.isEmpty)
  }

  @Test func `Reasons that only a person should touch are refused whole`() {
    let text = Self.text.replacing("B: får annet", with: "B: >-\n        får\n        annet\n      C: &a x")
    let value = YAMLReader.read(Self.text, file: "plan.yml").value
    let table = PlanTable(Array("id;A\nkurs;x\n".utf8), file: "m.csv", plan: Plan(value, main: .nb))
    let edit = PlanEdit.setCells(table.changes, in: text)
    #expect(edit.text == nil)
    #expect(!edit.findings.isEmpty)
  }
}
