import Foundation
import SpreCore
import SpreReports
import SpreWorkspace
import Testing

/// The annual report that Spre writes from the log of a network, against the one that the network wrote.
@Suite("The annual report of the network's example")
struct AnnualExampleTests {
  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private var workspace: Workspace {
    let folder = WorkspaceFolder(path: root.appending(path: "Examples/Fagnettverk2016").path(percentEncoded: false))
    return WorkspaceLoader(folder, channels: []).load(today: Day("2017-04-21")!)
  }

  private func report(_ log: ActivityLog? = nil, language: ReportLanguage = .nb) -> Report {
    let workspace = workspace
    return AnnualReport(
      plan: workspace.plan, log: log ?? workspace.log, year: 2016, today: Day("2017-04-21")!, language: language,
      organisation: workspace.configuration.organisation.name
    ).report
  }

  /// The text under each heading of the second level, by heading.
  private func sections(_ report: Report) -> [(title: String, text: String)] {
    report.markdown().components(separatedBy: "\n## ").dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
      return (lines[0].replacingOccurrences(of: "\\", with: ""), lines.count > 1 ? lines[1] : "")
    }
  }

  @Test("is the golden one; renew it with SPRE_WRITE_GOLDEN=1")
  func golden() throws {
    try Golden.expect(report().markdown(), "annual.nb.md")
  }

  @Test("has the source's figures, each from a count with how sure it is")
  func figures() {
    let text = report().markdown()
    #expect(text.contains("minst 200 (S, M og O samlet)"))
    #expect(text.contains("gruppebaserte tilbud i helseforetakene: 284"))
    #expect(text.contains("Antall: minst 3550; gruppebaserte"))
    #expect(text.contains("18 (L og N samlet)"))
    #expect(text.contains("helseforetak med gjennomført grunnkurs: 3 av 4"))
    #expect(text.contains("videokonferansemøter i AU: 7;") && text.contains("dagsmøter i AU: 1;"))
    #expect(text.contains("videokonferansemøter i fagnettverket: 2"))
    // 200 + 3550 + 18; an activity of two areas is in it once, and representatives sent are no contacts.
    #expect(text.contains("representanter i nasjonale arbeids- og prosjektgrupper: 3"))
    #expect(text.contains("Minst 3768 kontakter; 29 av 32 aktiviteter uten tall."))
    let english = report(language: .en).markdown()
    #expect(english.contains("at least 3,550") && english.contains("3 of 4") && english.contains("at least 200"))
  }

  @Test("Given its registers too, two sections come last and nothing else changes")
  func registers() {
    let workspace = workspace
    let with = AnnualReport(
      plan: workspace.plan, log: workspace.log, registers: workspace.registers, year: 2016,
      today: Day("2017-04-21")!, language: .nb, organisation: workspace.configuration.organisation.name
    ).report
    let added = ["Nettverk og referansegrupper", "Indikatorene"]
    let sections = sections(with)
    #expect(sections.map(\.title).filter(added.contains) == added)
    #expect(sections.filter { !added.contains($0.title) }.map(\.text) == self.sections(report()).map(\.text))
  }

  @Test("says when and where as precisely as the source, and no more")
  func days() {
    let text = report().markdown()
    #expect(text.contains("Gjennomført 31. mai – 2. juni 2016. Vertskap: LMS Helgelandssykehuset."))
    #expect(text.contains("Gjennomført juni 2016. Vertskap: Helse Nord."))
    #expect(text.contains("Gjennomført november 2016."))
  }

  @Test("has every point of the source under its own area")
  func bullets() throws {
    let source = root.appending(path: "../shared/sources/003.txt").standardizedFileURL
    guard let text = try? String(contentsOf: source, encoding: .utf8) else {
      print("Skipped: \(source.path) is not there, so the points of the annual report cannot be compared.")
      return
    }
    let points = SourcePoints(text)
    #expect(points.areas.map(\.count) == [5, 4, 1, 3, 4])
    let sections = sections(report())
    for (area, own) in points.areas.enumerated() {
      let section = try #require(sections.first { $0.title.hasPrefix("\(area + 1). ") })
      for point in own {
        let words = points.distinctive(point)
        let told = words.filter { section.text.lowercased().contains($0) }
        #expect(told.count * 2 >= words.count, "area \(area + 1): \(point) lacks \(Set(words).subtracting(told))")
        // Under another area the same words are not found.
        for other in sections where other.title.first?.isNumber == true && other.title != section.title {
          let strange = words.filter { other.text.lowercased().contains($0) }
          #expect(strange.count < told.count, "\(point) stands under \(other.title) too")
        }
      }
    }
  }

  @Test("shows an area as empty when its activities are taken away", arguments: 0..<5)
  func empty(_ area: Int) throws {
    let workspace = workspace
    let goal = workspace.plan.goals[area].id
    let log = ActivityLog(activities: workspace.log.activities.filter { !workspace.plan.goals(of: $0).contains(goal) })
    let report = report(log)
    let section = try #require(sections(report).first { $0.title.hasPrefix("\(area + 1). ") })
    #expect(section.text.trimmingCharacters(in: .whitespacesAndNewlines) == "**Ingen aktivitet i 2016.**")
    #expect(
      report.markdown().contains("5 satsingsområder, 1 uten aktivitet: \(workspace.plan.goals[area].name[.nb]!)."))
  }
}

/// The points that the annual report of 2016 lists under the five areas of the strategic plan.
private struct SourcePoints {
  var areas: [[String]] = []

  init(_ text: String) {
    let body = text.components(separatedBy: "Saker i 2016").last?.components(separatedBy: "I fagnettverket er det")
      .first
    var next = 1
    for line in (body ?? "").split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) where line != "" {
      if line.hasPrefix("\(next). ") {
        areas.append([])
        next += 1
      } else if line.hasPrefix("\u{F0B7}") || line.hasPrefix("•") || line.unicodeScalars.first.map(Self.isMark) ?? false
      {
        if !areas.isEmpty { areas[areas.count - 1].append(line) }
      } else if !areas.isEmpty, !areas[areas.count - 1].isEmpty {
        areas[areas.count - 1][areas[areas.count - 1].count - 1] += " " + line
      }
    }
  }

  /// The longer words that no other point has.
  func distinctive(_ point: String) -> [String] {
    let others = Set(areas.joined().filter { $0 != point }.flatMap(Self.words))
    return Set(Self.words(point)).subtracting(others).sorted()
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init).filter { $0.count >= 7 }
  }

  /// Marks of the private use area, which PDF readers give for bullets.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }
}
