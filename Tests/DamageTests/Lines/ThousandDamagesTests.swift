import Foundation
import SpreTestKit
import Testing

/// One-line damages of the example: a part in every run, all thousand where `SPRE_THOROUGH` is set.
@Suite("A thousand damaged lines")
struct ThousandDamagesTests {
  static let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/Mestring")
    .path(percentEncoded: false)
  static let number = ProcessInfo.processInfo.environment["SPRE_THOROUGH"] == nil ? 100 : 1000

  @Test("each is found, harmless, or of a kind that no program could know", .timeLimit(.minutes(30)))
  func damages() async throws {
    var example = try DamagedExample(of: Self.example)
    var dice = SeededNumbers(seed: 20_261_102)
    var counts: [DamageClass: Int] = [:]
    for _ in 0..<Self.number {
      let damage = LineDamage.random(in: example.files, using: &dice)
      let outcome = try await example.outcome(of: damage)
      counts[outcome.class, default: 0] += 1
      #expect(outcome.class != .unexplained, "\(damage)")
      #expect(outcome.duration < .seconds(10), "\(damage)")
    }
    for each in DamageClass.allCases { print("\(counts[each, default: 0])\t\(each.rawValue)") }
  }

  /// Damages that loading would have to tell of if it read them so: the classes must not explain them away.
  @Test(
    "what a finding should tell is never explained away",
    arguments: [
      (
        "a field drawn into a text", "reason: >-\n  Fordi.\nregions: [Nord]\n",
        "reason: >-\n  Fordi.\n  regions: [Nord]\n"
      ),
      ("a field gone while its line is there", "regions: [Nord]\n", "settings: {}\n"),
      ("a field in another place", "reason: a\nsettings: {}\n", "settings: {reason: a}\n"),
      ("a value of an undeclared field", "rason: a\n", "rason: b\n"),
      ("a file that cannot be read", "reason: a\n", "reason: [\n"),
    ])
  func holes(name: String, before: String, after: String) {
    let file = "activities/2026/x.yml"
    let damage = LineDamage(file: file, line: 1, kind: .indented, before: "", after: "", text: after)
    let (old, new) = (Reading(before, file: file), Reading(after, file: file))
    #expect(DamageClass(silent: damage, before: old, after: new) == .unexplained)
  }
}
