import Foundation
import SpreCore
import SpreReports
import Testing

@Suite("The words of reports")
struct ReportWordsTests {
  private static let bokmaal: Set<String> = [
    "ikke", "hva", "hvor", "hvem", "hver", "hvert", "noen", "noe", "fra", "ble", "flere", "uten", "en", "et", "av dem",
    "samlet", "tall", "tallene", "aktiviteter", "kilde", "kilden", "mottatt", "tatt", "endret", "videreført", "de",
  ]
  private static let nynorsk: Set<String> = [
    "ikkje", "kva", "kor", "kven", "kvar", "kvart", "nokon", "nokre", "noko", "frå", "vart", "fleire", "utan", "ein",
    "eit", "samla", "tal", "tala", "aktivitetar", "kjelde", "kjelda", "motteke", "teke", "endra", "vidareført", "dei",
  ]

  /// What stands between quotation marks after a label, in every phrase of the sources of reports.
  private static func phrases() throws -> [(file: String, nb: String, nn: String, en: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/SpreReports")
    let names = ["Telling", "Annual", "Action", "Compare", "Plan", "Review", "Report"]
    return try names.flatMap { name -> [(String, String, String, String)] in
      let files = try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
      return try files.sorted { $0.path < $1.path }.flatMap { file -> [(String, String, String, String)] in
        let source = try String(contentsOf: file, encoding: .utf8)
        return source.components(separatedBy: "ReportPhrase(").dropFirst().compactMap { rest in
          guard let nb = rest.components("nb:", "nn:"), let nn = rest.components("nn:", "en:"),
            let en = rest.components("en:", "\n\n"), !nb.contains("{")
          else { return nil }
          return (file.lastPathComponent, literal(nb), literal(nn), literal(String(en.prefix { $0 != "\n" })))
        }
      }
    }
  }

  /// The texts between quotation marks, without what is put into them.
  private static func literal(_ source: String) -> String {
    let parts = source.components(separatedBy: "\"")
    let texts = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element).joined()
    return texts.replacing(/\\\([^)]*\)+/, with: " ")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test("Given every phrase, bokmål has no nynorsk in it, and nynorsk no bokmål")
  func forms() throws {
    let phrases = try Self.phrases()
    #expect(phrases.count > 100)
    for phrase in phrases {
      #expect(Self.words(phrase.nb).isDisjoint(with: Self.nynorsk), "\(phrase.file): \(phrase.nb)")
      #expect(Self.words(phrase.nn).isDisjoint(with: Self.bokmaal), "\(phrase.file): \(phrase.nn)")
    }
  }

  @Test("Given a plan and a log without words of their own, each language's report is in that language alone")
  func whole() {
    for name in ["plan", "action", "annual", "compare", "review"] {
      let texts = ReportLanguage.allCases.map { language in
        ReportGoldenTests.reports(language, plan: Self.wordless, log: Self.quiet).first { $0.0 == name }!.1.markdown()
      }
      #expect(Set(texts).count == 3, "\(name)")
      // The form's own questions are bokmål in every report, and are marked so or quoted.
      let english = Self.words(texts[2].split(separator: "\n").filter { !$0.hasPrefix(">") }.joined(separator: "\n"))
      #expect(english.isDisjoint(with: ["og", "av", "ikke", "ikkje", "målgruppe", "tiltak", "aktivitet"]), "\(name)")
      let nynorsk = Self.words(texts[1].split(separator: "\n").filter { !$0.hasPrefix(">") }.joined(separator: "\n"))
      #expect(nynorsk.isDisjoint(with: Self.bokmaal), "\(name): \(nynorsk.intersection(Self.bokmaal))")
    }
  }

  /// The plan with names that belong to no language.
  private static var wordless: Plan {
    var plan = ReportGoldenTests.plan
    plan.groups = plan.groups.map { TargetGroup(code: $0.code, name: [.nb: "X"]) }
    plan.measures = plan.measures.map { measure in
      var measure = measure
      measure.name = [.nb: "X"]
      measure.wording = Measure.Wording()
      measure.blanks = [:]
      return measure
    }
    plan.goals = plan.goals.map { Goal(id: $0.id, name: [.nb: "X"]) }
    plan.remarks = []
    plan.source = nil
    return plan
  }

  private static var quiet: ActivityLog {
    ActivityLog(
      activities: ReportGoldenTests.log.activities.map { activity in
        var activity = activity
        activity.title = [.nb: "X"]
        activity.reason = nil
        return activity
      })
  }
}
