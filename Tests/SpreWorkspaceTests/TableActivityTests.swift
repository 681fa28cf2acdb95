import Foundation
import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Lists of records that an activity keeps in a table")
struct TableActivityTests {
  private static let channel = ChannelInfo(
    id: "newsletter", name: Phrase(nb: "Samling", en: "Gathering"), summary: Phrase(nb: "–", en: "-"),
    settings: [],
    kinds: [
      ActivityKind(
        "gathering", Phrase(nb: "Samling", en: "Gathering"),
        fields: [
          FieldDeclaration(
            "sessions",
            .list(
              .record([
                FieldDeclaration("id", .identifier, required: true, nb: "–", en: "-"),
                FieldDeclaration("title", .localizedText, required: true, nb: "–", en: "-"),
                FieldDeclaration("day", .day, nb: "–", en: "-"),
                FieldDeclaration("start", .time, nb: "–", en: "-"),
                FieldDeclaration("expected", .int(1...9999), nb: "–", en: "-"),
                FieldDeclaration("groups", .audience, nb: "–", en: "-"),
                FieldDeclaration("chair", .list(.reference(.role)), nb: "–", en: "-"),
                FieldDeclaration(
                  "place", .record([FieldDeclaration("room", .localizedText, nb: "–", en: "-")]), nb: "–", en: "-"),
                FieldDeclaration("talks", .list(.record([])), nb: "–", en: "-"),
              ])), nb: "–", en: "-"),
          FieldDeclaration("note", .text, nb: "–", en: "-"),
        ])
    ])

  private static let activity = """
    title: Samling
    kind: gathering
    measure: brev
    date: 2026-11-25
    sessions: ⟦program.csv
    """

  /// Reads a workspace whose activity names a table, in a folder of its own or in one file.
  private func load(
    _ table: String?, activity: String = activity, inFolder: Bool = true
  ) throws -> (files: TemporaryWorkspace, workspace: Workspace) {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    let folder = inFolder ? "activities/2026/samling/" : "activities/2026/"
    try files.write(MarkedText(activity).text, to: folder + (inFolder ? "activity.yml" : "samling.yml"))
    if let table { try files.write(table, to: folder + "program.csv") }
    return (files, reload(files))
  }

  private func reload(_ files: TemporaryWorkspace) -> Workspace {
    WorkspaceLoader(WorkspaceFolder(path: files.path), channels: [Self.channel])
      .load(today: Day(year: 2026, month: 11, day: 2)!)
  }

  /// The findings but those of a workspace whose activity has no table.
  private func findings(_ workspace: Workspace) -> [Finding] {
    workspace.findings.filter {
      $0.origin?.file.contains("samling") == true || $0.origin?.file.hasSuffix("csv") == true
    }
  }

  @Test(
    "Given a table as LibreOffice or Excel saves it, its rows are the list",
    arguments: [
      "\"id\";\"title.nb\";\"title.nn\";\"day\";\"start\";\"expected\";\"groups\";\"chair\";\"place.room.nb\"\n"
        + "\"apning\";\"Åpning; velkommen\";\"Opning\";2026-11-25;\"09:00\";150;\"A; B\";\"redaktor\";\"Storsalen\"\n"
        + "\"pause\";\"Pause\";;2026-11-25;\"09:45\";;\"all\";;\n",
      "\u{FEFF}id;title.nb;title.nn;day;start;expected;groups;chair;place.room.nb;;\r\n"
        + "apning;\"Åpning; velkommen\";Opning;2026-11-25;09:00;150;\"A;B\";redaktor;Storsalen;;\r\n"
        + "pause;Pause;;2026-11-25;09:45;;all;;;;\r\n;;;;;;;;;;\r\n",
      "sep=,\r\nid,title.nb,title.nn,day,start,expected,groups,chair,place.room.nb\r\n"
        + "apning,Åpning; velkommen,Opning,2026-11-25,09:00,150,A;B,redaktor,Storsalen\r\n"
        + "pause,Pause,,2026-11-25,09:45,,all,,\r\n",
    ], [true, false])
  func rows(table: String, inFolder: Bool) throws {
    let (_, workspace) = try load(table, inFolder: inFolder)
    #expect(findings(workspace) == [])
    let sessions = try #require(workspace.log["samling"]?.details["sessions"]?.elements)
    #expect(sessions.count == 2)
    #expect(sessions[0]["title"]?.localized(main: .nb) == [.nb: "Åpning; velkommen", .nn: "Opning"])
    #expect(sessions[0]["day"]?.day == Day("2026-11-25"))
    #expect(sessions[0]["expected"]?.int == 150)
    #expect(sessions[0]["groups"]?.texts == ["A", "B"])
    #expect(sessions[0]["chair"]?.texts == ["redaktor"])
    #expect(sessions[0]["place"]?["room"]?.localized(main: .nb)?[.nb] == "Storsalen")
    #expect(sessions[1]["title"]?.localized(main: .nb) == [.nb: "Pause"])
    #expect(sessions[1]["groups"]?.text == "all")
    #expect(try #require(sessions[1].entries).allSatisfy { !["chair", "expected", "place"].contains($0.key) })
    let folder = inFolder ? "activities/2026/samling/" : "activities/2026/"
    #expect(sessions[1].origin.file == folder + "program.csv")
    #expect(sessions[1].origin.field == "sessions[1]")
  }

  @Test("Given dates and times as Norwegian spreadsheets write them, they are read as what they mean")
  func habits() throws {
    let (_, workspace) = try load(
      "id;title;day;start\na;A;25.11.2026;9:00\nb;B;5.1.2027;09.30\nc;C;2026-11-25;14:00:00\n")
    #expect(findings(workspace) == [])
    let sessions = try #require(workspace.log["samling"]?.details["sessions"]?.elements)
    #expect(sessions.map { $0["day"]?.text } == ["2026-11-25", "2027-01-05", "2026-11-25"])
    #expect(sessions.map { $0["start"]?.text } == ["09:00", "09:30", "14:00"])
  }

  @Test(
    "Given a fault in the table, it is found where it stands",
    arguments: [
      ("id;title\na;A\nb;⟦\n", ["field.empty"], "sessions[1].title"),
      ("id;title\n⟦Å;A\n", ["value.identifier.invalid"], "sessions[0].id"),
      ("id;title;day\na;A;⟦31.11.2026\n", ["value.date.invalid"], "sessions[0].day"),
      ("id;title;groups\na;A;\"A; ⟦X\"\n", ["reference.group.unknown"], "sessions[0].groups[1]"),
      ("id;title;groups\na;A;⟦A, B\n", ["reference.group.unknown", "table.cell.comma"], "sessions[0].groups[0]"),
      ("id;title;chair\na;\"A\nb\";\"redaktor;\n  ⟦redaktoer\"\n", ["reference.role.unknown"], "sessions[0].chair[1]"),
      ("id;title;⟦Day\na;A;2026-11-25\n", ["table.column.unknown"], "Day"),
      ("id;title.nb;⟦title.no\na;A;B\n", ["table.column.unknown"], "title.no"),
      ("id;title;⟦day.nb\na;A;B\n", ["table.column.unknown"], "day.nb"),
      ("id;title;⟦talks\na;A;B\n", ["table.column.nested"], "talks"),
      ("id;title;⟦place\na;A;B\n", ["table.column.nested"], "place"),
      ("id;title;⟦title.nb\na;A;B\n", ["table.column.overlap"], "title.nb"),
      ("id;title.nb;⟦title\na;A;B\n", ["table.column.overlap"], "title"),
      ("⟦id;day\na;2026-11-25\nb;x\n", ["table.column.missing"], "sessions"),
      ("id;title;⟦\na;A;B\n", ["table.header.empty"], ""),
      ("id;title\na;⟦\"A\n", ["table.quote.open"], ""),
      ("⟦", ["table.empty"], ""),
    ])
  func faults(marked: String, codes: [String], field: String) throws {
    let marked = MarkedText(marked)
    let (_, workspace) = try load(marked.text)
    let found = findings(workspace)
    #expect(found.map(\.code) == codes, "\(found)")
    #expect(found.map(\.spot).allSatisfy(marked.places.contains))
    #expect(found.allSatisfy { $0.origin?.file == "activities/2026/samling/program.csv" })
    #expect(found.first?.origin?.field == field)
  }

  @Test("Given a misspelt column, the finding names the right one")
  func didYouMean() throws {
    let (_, workspace) = try load("id;titel.nb;title.nn\na;A;B\n")
    #expect(findings(workspace).first?.fix?.en == "Did you mean 'title.nb'?")
  }

  @Test("Given a table that is not there, the activity's file is where it is said")
  func missing() throws {
    let (_, workspace) = try load(nil)
    #expect(findings(workspace).map(\.code) == ["file.missing"])
    #expect(findings(workspace).map(\.spot) == MarkedText(Self.activity).places)
  }

  @Test(
    "Given a name that leads out of the activity's folder, or to something else, the table is not read",
    arguments: [
      ("../program.csv", "path.unsafe"), ("/etc/program.csv", "path.unsafe"), ("a\\b.csv", "path.unsafe"),
      ("program.xlsx", "value.type"), ("program", "value.type"),
    ])
  func unsafe(name: String, code: String) throws {
    let (_, workspace) = try load("id;title\na;A\n", activity: Self.activity.replacing("⟦program.csv", with: name))
    #expect(findings(workspace).map(\.code) == [code])
  }

  @Test("Given the name of a table in a field that holds a text, it is a text")
  func otherFields() throws {
    let activity = Self.activity.replacing("sessions: ⟦program.csv", with: "note: program.csv")
    let (_, workspace) = try load(nil, activity: activity)
    #expect(findings(workspace) == [])
    #expect(workspace.log["samling"]?.details["note"]?.text == "program.csv")
  }

  @Test("Given a table that is not UTF-8, it is said where in the table")
  func encoding() throws {
    let (files, _) = try load(nil)
    try files.write(Data("id;title\na;".utf8 + [0xC5]), to: "activities/2026/samling/program.csv")
    let found = findings(reload(files))
    #expect(found.map(\.code) == ["file.encoding"])
    #expect(found.map(\.spot) == ["2:3"])
  }

  @Test("Given a table that changes after approval, the fingerprint of the inputs changes", arguments: [true, false])
  func inputs(inFolder: Bool) throws {
    let (files, before) = try load("id;title\na;A\n", inFolder: inFolder)
    let path = (inFolder ? "activities/2026/samling/" : "activities/2026/") + "program.csv"
    func fingerprint(_ workspace: Workspace) throws -> String? {
      let activity = try #require(workspace.log["samling"])
      let inputs = workspace.inputs(of: activity, items: [], channel: "newsletter")
      return inputs.first { $0.path == path }?.sha256
    }
    #expect(try fingerprint(before) == SHA256Hex.of(Array("id;title\na;A\n".utf8)))
    try files.write("id;title\na;B\n", to: path)
    #expect(try fingerprint(reload(files)) == SHA256Hex.of(Array("id;title\na;B\n".utf8)))
  }
}
