import Foundation
import Testing

@Suite("Preflight, as a gate")
struct PreflightCommandTests {
  private let activity = "nyhetsbrev-2026-11"

  private func spre(_ folder: TemporaryFolder, _ arguments: [String]) throws -> Program.Run {
    try Program.run(arguments + ["--today", "2026-11-02"], in: folder.url)
  }

  /// The example with a picture that says nothing, which is an error.
  private func faulty() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.example()
    let place = "items/dokumentasjon-sjukehusa.md"
    let text = try folder.text(place)
    #expect(text.contains("\nsummary:"))
    try folder.write(text.replacing("\nsummary:", with: "\nimage: items/images/mangler.png\nsummary:"), to: place)
    return folder
  }

  private func report(_ folder: TemporaryFolder) throws -> [String: Any] {
    let run = try spre(folder, ["preflight", activity, "--format", "json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("the report is printed, written as a page and as JSON, and lies beside the drafts")
  func reports() throws {
    let folder = try TemporaryFolder.example()
    let text = try spre(folder, ["preflight", activity])
    #expect(text.status == 0 && text.output.contains("Kan godkjennes") && text.output.contains("Størrelse: bestått"))
    #expect(!folder.exists("drafts") && text.output.contains("Filene i drafts/: ikke gjort"))
    #expect(try spre(folder, ["draft", activity]).status == 0)
    #expect(try spre(folder, ["preflight", activity]).output.contains("Filene i drafts/: bestått"))
    #expect(try spre(folder, ["preflight", activity, "--out", "a/k.html"]).status == 0)
    #expect(try folder.text("a/k.html").contains("<h1>Kontroll før utsending: "))
    #expect(try spre(folder, ["preflight", activity, "--out", "k.json", "--language", "en"]).status == 0)
    #expect(try folder.text("k.json").contains("\"gate\" : \"open\""))
    #expect(try spre(folder, ["preflight", activity, "--out", "k.pdf"]).status == 64)
    #expect(try spre(folder, ["preflight", "nyhetsbrev-2026-12x"]).status == 64)

    #expect(try folder.text("drafts/preflight/\(activity).html") == folder.text("a/k.html"))
    #expect(try folder.text("drafts/preflight/\(activity).json").contains("\"schema\" : 1"))
    #expect(try folder.text("drafts/index.html").contains("href=\"./preflight/\(activity).html\""))
  }

  @Test("what is amiss in a text that the letter leaves out is not told of the letter")
  func textsLeftOut() throws {
    let folder = try TemporaryFolder.example()
    let (item, letter) = ("items/dokumentasjon-sjukehusa.md", "activities/2026/\(activity).yml")
    try folder.write(try folder.text(item) + "\n[Les mer](https://example.org/x)\n", to: item)
    #expect(try spre(folder, ["check"]).output.contains("[link.text.vague]"))
    #expect(try !spre(folder, ["preflight", activity]).output.contains("[link.text.vague]"))
    try folder.write(try folder.text(letter).replacing("settings:\n", with: "settings:\n  text: whole\n"), to: letter)
    #expect(try spre(folder, ["preflight", activity]).output.contains("[link.text.vague]"))
  }

  @Test("what approve refuses of the drafts as they lie, the report says first, also the one beside them")
  func drafts() throws {
    let folder = try TemporaryFolder.example()
    let path = "drafts/\(activity)/newsletter.nb.html"
    func told() throws -> String { try spre(folder, ["preflight", activity]).output }
    func refused() throws -> String { try spre(folder, ["approve", activity, "--as", "leder"]).output }
    _ = try spre(folder, ["draft", activity])
    let made = try folder.text(path)
    try folder.write(made + "<!-- for hånd -->\n", to: path)
    for _ in 0..<2 {
      #expect(try told().contains("Kan ikke godkjennes: 1 feil") && told().contains("approval.draft.edited"))
      #expect(try refused().contains("approval.draft.edited") && !refused().contains("approval.new"))
      _ = try spre(folder, ["draft", activity])
    }
    #expect(folder.exists("drafts/\(activity)/newsletter.nb.new.html"))
    #expect(try folder.text("drafts/preflight/\(activity).html").contains("approval.draft.edited"))
    try FileManager.default.removeItem(at: folder.url.appending(path: path))
    #expect(try told().contains("approval.draft.missing"))
    _ = try spre(folder, ["draft", activity])
    #expect(try told().contains("Kan godkjennes") && !folder.exists("drafts/\(activity)/newsletter.nb.new.html"))

    let place = "items/dokumentasjon-sjukehusa.md"
    try folder.write(try folder.text(place) + "\nMer tekst.\n", to: place)
    let activityFile = "activities/2026/\(activity).yml"
    try folder.write(try folder.text(activityFile) + "\nreason: Prøve\n", to: activityFile)
    #expect(try told().contains("approval.stale") == refused().contains("approval.stale"))
  }

  @Test("a letter without items has passed no check of its editions")
  func empty() throws {
    let folder = try TemporaryFolder.example()
    try folder.write(
      "title: Tomt\nkind: newsletter\nmeasure: nyhetsbrev\ndate: 2026-12-07\nitems: []\n",
      to: "activities/2026/tomt.yml")
    let run = try spre(folder, ["preflight", "tomt"])
    #expect(run.output.contains("Tilgjengelighet: ikke gjort") && run.output.contains("Størrelse: ikke gjort"))
    #expect(run.output.contains("Lesbarhet: ikke gjort") && !run.output.contains("Innhold: bestått"), "\(run.output)")
  }

  @Test("a report beside drafts made earlier follows the files, as the page over all drafts does")
  func follows() throws {
    let folder = try TemporaryFolder.example()
    _ = try spre(folder, ["draft", activity])
    let place = "items/dokumentasjon-sjukehusa.md"
    try folder.write(
      try folder.text(place).replacing("\nsummary:", with: "\nimage: items/images/mangler.png\nsummary:"), to: place)
    #expect(try !folder.text("drafts/preflight/\(activity).html").contains("mangler.png"))
    _ = try spre(folder, ["draft", "innlegg-kurs"])
    #expect(try folder.text("drafts/preflight/\(activity).html").contains("mangler.png"))
  }

  @Test("what closes the gate in the report closes it in approve, and an error let through is shown with its reason")
  func gate() throws {
    let folder = try faulty()
    _ = try spre(folder, ["draft", activity])
    #expect(try spre(folder, ["preflight", activity]).status == 1)
    let checks = try #require(try report(folder)["checks"] as? [[String: Any]])
    let errors = Set(
      checks.flatMap { $0["findings"] as? [[String: Any]] ?? [] }.filter { $0["severity"] as? String == "error" }
        .compactMap { $0["code"] as? String })
    #expect(errors.contains("image.alt.missing"))
    let refused = try spre(folder, ["approve", activity, "--as", "leder"])
    #expect(refused.status == 1)
    #expect(!refused.output.contains("Godkjent"))
    for code in errors { #expect(refused.output.contains(code), "\(refused.output)") }

    let overrides = errors.sorted().flatMap { ["--override", $0] }
    #expect(try spre(folder, ["approve", activity, "--as", "leder"] + overrides).status == 1)
    #expect(!folder.exists("archive/\(activity)/approval.yml"))
    let reason = "Bildet kommer i neste utgave"
    #expect(try spre(folder, ["approve", activity, "--as", "leder", "--reason", reason] + overrides).status == 0)
    #expect(try folder.text("archive/\(activity)/approval.yml").contains(reason))

    let open = try report(folder)
    #expect(open["gate"] as? String == "open")
    let exceptions = try #require(open["exceptions"] as? [[String: Any]])
    #expect(Set(exceptions.compactMap { $0["code"] as? String }) == errors)
    #expect(exceptions.allSatisfy { $0["reason"] as? String == reason && $0["by"] as? String == "leder" })
    let text = try spre(folder, ["preflight", activity])
    #expect(text.status == 0 && text.output.contains("Sluppet gjennom 2. november 2026 av leder: \(reason)"))
  }

  @Test("an approval that something has changed under lets nothing through any more")
  func reopened() throws {
    let folder = try faulty()
    _ = try spre(folder, ["draft", activity])
    let errors = try spre(folder, ["check"]).output.matches(of: /feil [^\[]*\[([a-z.A-Z]+)\]/).map { String($0.1) }
    let overrides = Set(errors).sorted().flatMap { ["--override", $0] }
    #expect(
      try spre(folder, ["approve", activity, "--as", "leder", "--reason", "Haster"] + overrides).status == 0)
    let place = "items/dokumentasjon-sjukehusa.md"
    try folder.write(try folder.text(place) + "\nMer tekst.\n", to: place)
    #expect(try report(folder)["gate"] as? String == "closed")
    #expect((try report(folder)["exceptions"] as? [Any])?.isEmpty == true)
  }
}
