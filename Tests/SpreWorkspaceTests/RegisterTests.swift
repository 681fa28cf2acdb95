import Foundation
import SpreCore
import Testing

@testable import SpreWorkspace

@Suite("Registers")
struct RegisterTests {
  /// Reads the small workspace with registers, each marked where its findings stand.
  private func load(
    _ registers: [String: String], plan: String = "", today: Day = Day("2026-11-02")!
  ) throws -> (findings: [Finding], workspace: Workspace) {
    let files = try TemporaryWorkspace(TemporaryWorkspace.small)
    if !plan.isEmpty { try files.write(TemporaryWorkspace.small["plan.yml"]! + "\n" + plan, to: "plan.yml") }
    for (name, text) in registers { try files.write(MarkedText(text).text, to: "registers/\(name)") }
    let workspace = files.load(today: today)
    return (workspace.findings.filter { $0.origin?.file.hasPrefix("registers/") == true }, workspace)
  }

  private static let network = """
    - id: fag
      name: {nb: Fagnettverk, nn: Fagnettverk}
      form: referenceGroup
      host: Sykehuset
      hostRegion: Nord
      groups: [A]
      mandate: {adopted: 2025-05-26, by: Fagdirektørmøtet, from: 2026-01, to: 2030-12, evaluation: 2030}
      seats:
        - {region: Nord, organisation: UNN, role: fagleder, leads: true, to: 2027-12}
        - {kind: userRepresentative, vacant: true}
      rules:
        - {per: region, of: [Nord], seats: 1}
    """

  @Test("Given no folder of registers, there is none and nothing to say")
  func none() throws {
    let (findings, workspace) = try load([:])
    #expect(findings == [] && workspace.registers.isEmpty && workspace.registers == Registers())
  }

  @Test("Given a network's file, mandate, seats and rules are read with the places they stand at")
  func network() throws {
    let (findings, workspace) = try load(["networks.yml": Self.network])
    #expect(findings == [])
    let network = try #require(workspace.registers.networks.first)
    #expect(network.form == .referenceGroup && network.name[.nn] == "Fagnettverk" && network.groups == ["A"])
    #expect(network.mandate?.adopted == DateSpan(Day("2025-05-26")!))
    #expect(network.mandate?.from == DateSpan(year: 2026, month: 1))
    #expect(network.mandate?.evaluation == DateSpan(year: 2030))
    #expect(network.seats.map(\.kind) == [.member, .userRepresentative])
    #expect(network.seats[0].leads && network.seats[1].isVacant)
    #expect(network.rules == [.seats(1, kind: .member, per: .region, of: ["Nord"])])
    #expect(network.seats[1].origins.record.line == 10)
    #expect(network.seats[1].origins.record.field == "[0].seats[1]")
    #expect(workspace.registers["networks"].count == 1)
  }

  @Test("Given two seats without names for one region, they are two seats and no repetition")
  func alikeSeats() throws {
    let (findings, workspace) = try load([
      "networks.yml": "- {id: a, name: A, seats: [{region: Nord}, {region: Nord}]}\n"
    ])
    #expect(findings == [])
    #expect(workspace.registers.networks.first?.seats.count == 2)
  }

  @Test(
    "Given a table or a list, the records are the same",
    arguments: [
      (
        "offerings.csv",
        "title;level;organisation;year;participants.n;participants.qualifier;groups\n"
          + "Diabeteskurs;local;UNN;2016;3550;atLeast;\"A; B\"\n"
          + "Starthjelp;national;;;;unknown;\n"
      ),
      (
        "offerings.tsv",
        "title\tlevel\torganisation\tyear\tparticipants.n\tparticipants.qualifier\tgroups\n"
          + "Diabeteskurs\tlocal\tUNN\t2016\t3550\tatLeast\tA; B\nStarthjelp\tnational\t\t\t\tunknown\t\n"
      ),
      (
        "offerings.yml",
        "- {title: Diabeteskurs, level: local, organisation: UNN, year: 2016, groups: [A, B],\n"
          + "   participants: {n: 3550, qualifier: atLeast}}\n"
          + "- {title: Starthjelp, level: national, participants: {qualifier: unknown}}\n"
      ),
    ])
  func offerings(name: String, text: String) throws {
    let (findings, workspace) = try load([name: text])
    #expect(findings.map(\.message.en) == [])
    let offerings = workspace.registers.offerings
    #expect(offerings.map(\.level) == [.local, .national])
    #expect(offerings[0].organisation == "UNN" && offerings[0].year == 2016 && offerings[0].groups == ["A", "B"])
    #expect(offerings.participants.number == 3550 && offerings.participants.qualifier == .atLeast)
    #expect(offerings.participants.unknown == 1)
  }

  @Test(
    "Given a mistake in a register, it is found where it stands",
    arguments: [
      ("networks.yml", "- {id: a, name: A}\n- {id: ⟦a, name: B}\n", "plan.twin"),
      ("networks.yml", "- {id: a, name: A, ⟦seets: []}\n", "field.unknown"),
      ("networks.yml", "- {id: a, name: A, groups: [⟦Q]}\n", "reference.group.unknown"),
      ("networks.yml", "- {id: a, name: A, rules: [⟦{seats: 2, meetings: 2}]}\n", "network.rule"),
      ("networks.yml", "- {id: a, name: A, rules: [⟦{per: region}]}\n", "network.rule"),
      ("networks.yml", "- {id: a, name: A, rules: [⟦{kind: userRepresentative}]}\n", "network.rule"),
      ("networks.yml", "- {id: a, name: A, mandate: {from: 2026-02, to: ⟦2026-01}}\n", "activity.dates"),
      ("networks.yml", "- {id: a, name: A, seats: [{from: 2027, to: ⟦2026}]}\n", "activity.dates"),
      ("networks.yml", "⟦id: a\nname: A\n", "value.type"),
      ("offerings.yml", "- {title: K, level: ⟦lokalt}\n", "value.choice.invalid"),
      ("offerings.yml", "- {title: K, level: local, participants: ⟦{qualifier: exact}}\n", "count.number"),
      ("offerings.csv", "title;⟦nivå\nK;local\n", "table.column.unknown"),
      ("products.yml", "- {product: P, region: Nord, status: ⟦adopted}\n", "product.source"),
      (
        "products.csv", "product;region;status\nP;Nord;unknown\nP;⟦Nord;unknown\n", "product.twice"
      ),
      ("relays.yml", "- ⟦{organisation: R}\n", "field.missing"),
      ("relays.yml", "- {organisation: R, groups: [A], link: ⟦ftp://x}\n", "value.url.invalid"),
      ("feedback.yml", "- {date: 2026-10, text: T, network: ⟦fag}\n", "reference.network.unknown"),
      ("feedback.yml", "- {date: 2026-10, text: T, done: D, doneOn: ⟦2026-09}\n", "feedback.dates"),
      ("feedback.yml", "- {date: 2026-10, text: T, doneOn: ⟦2026-11}\n", "feedback.done"),
      ("evidence.yml", "- {reference: R, activity: ⟦brev-12}\n", "reference.activity.unknown"),
      ("evidence.yml", "- ⟦{reference: R}\n", "evidence.unlinked"),
      ("indicators.yml", "- ⟦{id: a, name: A, definition: D, unit: percent, numerator: 3}\n", "indicator.denominator"),
      (
        "indicators.yml", "- {id: a, name: A, definition: D, unit: percent, denominator: ⟦0}\n", "indicator.denominator"
      ),
      (
        "indicators.yml", "- {id: a, name: A, definition: D, unit: percent, numerator: ⟦5, denominator: 4}\n",
        "indicator.numerator"
      ),
    ])
  func faults(name: String, text: String, code: String) throws {
    let marked = MarkedText(text)
    var registers = [name: text]
    if code == "field.missing" { registers[name] = text }
    let (findings, _) = try load(registers)
    let found = findings.filter { $0.code == code || $0.severity == .error }
    #expect(Set(found.map(\.code)).contains(code), "\(findings)")
    #expect(found.first { $0.code == code }?.spot == marked.places.first, "\(found)")
    #expect(found.allSatisfy { $0.fix != nil && $0.origin?.file == "registers/\(name)" })
  }

  @Test("Given the plan's regions, every region of the workspace must be one of them")
  func regions() throws {
    let text =
      "- {id: a, name: A, hostRegion: ⟦Sør, seats: [{region: ⟦nord}], rules: [{per: region, of: [Nord, ⟦Vst]}]}\n"
    let marked = MarkedText(text)
    let (findings, _) = try load(["networks.yml": text], plan: "regions: [Nord, Vest]")
    let errors = findings.filter { $0.severity == .error }
    #expect(errors.map(\.spot) == marked.places && errors.allSatisfy { $0.code == "reference.region.unknown" })
    #expect(errors.map(\.fix?.en)[1...] == ["Did you mean 'Nord'?", "Did you mean 'Vest'?"])
    #expect(try load(["networks.yml": text]).findings.filter { $0.severity == .error } == [])
  }

  @Test(
    "Given a file that is no register, it is said, with the name that was meant",
    arguments: [
      (["network.yml": "[]"], "register.unknown", "Did you mean 'networks'?"),
      (["Networks.yml": "[]"], "register.unknown", "Did you mean 'networks'?"),
      (["personer.csv": "navn\n"], "register.unknown", "Call the file one of"),
      (["networks.xlsx": ""], "file.ending", "ending '.yml'"),
      (["networks.yaml": "[]"], "file.ending", "ending '.yml'"),
      (["2026/networks.yml": "[]"], "register.place", "Move the file up"),
      (["offerings.csv": "title;level\n", "offerings.yml": "[]"], "register.twice", "Merge the two files"),
    ])
  func names(files: [String: String], code: String, fix: String) throws {
    let (findings, _) = try load(files)
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.fix?.en.contains(fix) == true)
  }

  @Test("Given notes and pictures beside the registers, and empty registers, nothing is said")
  func others() throws {
    let (findings, workspace) = try load([
      "README.md": "Om registrene", "kart.png": "", "networks.yml": "# ingen ennå\n", "products.yml": "[]\n",
    ])
    #expect(findings == [] && workspace.registers.isEmpty)
  }

  @Test("Given a register that cannot be read, nothing is said of those who name its records")
  func unreadable() throws {
    let feedback = "- {date: 2026-10, text: T, network: fag}\n"
    let (findings, _) = try load(["networks.yml": "- {id: fag\n", "feedback.yml": feedback])
    #expect(findings.map(\.code) == ["yaml.syntax"])
    let linked = try load(["networks.yml": "- {id: fag, name: F}\n", "feedback.yml": feedback])
    #expect(linked.findings == [])
  }
}
