import Foundation
import Testing

@Suite("spre report")
struct ReportCommandTests {
  private static let today = ["--today", "2026-11-02"]

  @Test(
    "prints Markdown in the language asked for, and writes a page where told",
    arguments: [
      ("plan", "Plan for kunnskapsspredning 2026", "Plan for kunnskapsspreiing 2026", "Dissemination plan 2026"),
      ("action", "Handlingsplan 2026", "Handlingsplan 2026", "Action plan 2026"),
      ("annual", "Årsmelding 2026", "Årsmelding 2026", "Annual report 2026"),
      ("review", "Helhetlig gjennomgang", "Heilskapleg gjennomgang", "National review"),
    ])
  func languages(_ name: String, _ nb: String, _ nn: String, _ en: String) throws {
    for (language, title) in [("nb", nb), ("nn", nn), ("en", en)] {
      let run = try Program.run(["report", name, "--language", language] + Self.today, in: Program.example)
      #expect(run.status == 0 && run.output.hasPrefix("# \(title)"), "\(run.errors)")
    }
    let folder = try TemporaryFolder.example()
    let run = try Program.run(["report", name, "--out", "a/r.html"] + Self.today, in: folder.url)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.contains("a/r.html"))
    #expect(try folder.text("a/r.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try Program.run(["report", name, "--out", "r.md"] + Self.today, in: folder.url).status == 0)
    #expect(try folder.text("r.md").hasPrefix("# "))
    #expect(try Program.run(["report", name, "--out", "r.pdf"] + Self.today, in: folder.url).status == 64)
    #expect(!folder.exists("r.pdf"))
  }

  @Test("given a register of products, the review tells how far each has come in each region")
  func products() throws {
    let folder = try TemporaryFolder.example()
    try folder.write(
      "product;region;status;source\nKursboka;Nord;adopted;Rapport\nKursboka;Vest;unknown;\n",
      to: "registers/products.csv")
    let run = try Program.run(["report", "review"] + Self.today, in: folder.url)
    let row = run.output.split(separator: "\n").first { $0.hasPrefix("| Kursboka") }
    #expect(
      run.status == 0 && row?.contains("overtatt") == true && row?.contains("ikke kjent") == true, "\(run.output)")
    #expect(run.output.contains("Kursboka (Midt, Vest, Sør-Øst)"))
  }

  @Test("takes the year asked for, and by default one that the plan holds for")
  func years() throws {
    let later = try Program.run(["report", "annual", "--today", "2031-05-01"], in: Program.example)
    #expect(later.output.hasPrefix("# Årsmelding 2026\n"))
    let asked = try Program.run(["report", "action", "--year", "2027"] + Self.today, in: Program.example)
    #expect(asked.output.hasPrefix("# Handlingsplan 2027\n"))
    // What 2026 has not finished is carried over.
    #expect(asked.output.contains("| Møte i den faglige referansegruppen | 20\\. oktober 2026 | dagen er passert"))
    #expect(try Program.run(["report", "annual", "--year", "0"], in: Program.example).status == 64)
  }

  @Test("compares with a file, and says plainly when nothing has changed")
  func file() throws {
    let folder = try TemporaryFolder.example()
    let plan = try folder.text("plan.yml")
    try folder.write(plan, to: "other.yml")
    let same = try Program.run(["report", "compare", "--with", "other.yml"] + Self.today, in: folder.url)
    #expect(same.status == 0 && same.output.contains("**Ingenting er endret.**"))
    #expect(try Program.run(["plan", "set", "nyhetsbrev", "A,B,C,D,E"], in: folder.url).status == 0)
    let changed = try Program.run(["plan", "compare", "--with", "other.yml"] + Self.today, in: folder.url)
    #expect(changed.output.contains("Nye ruter: D") && changed.output.contains("Ruter tatt ut: G"))
    try folder.write("groups: [", to: "broken.yml")
    #expect(try Program.run(["report", "compare", "--with", "broken.yml"], in: folder.url).status == 1)
    for arguments in [["--with", "none.yml"], [], ["--with", "other.yml", "--revision", "HEAD"]] {
      #expect(try Program.run(["report", "compare"] + arguments, in: folder.url).status == 64, "\(arguments)")
    }
  }

  @Test("compares with a git revision, and says what is missing where there is none")
  func revision() throws {
    let folder = try TemporaryFolder.example()
    let none = try Program.run(["report", "compare", "--revision", "HEAD"], in: folder.url)
    #expect(none.status == 64 && none.errors.contains("git-lager"))
    try git(["init", "-q"], in: folder.url)
    try git(["add", "plan.yml"], in: folder.url)
    try git(["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x"], in: folder.url)
    #expect(try Program.run(["plan", "set", "undervisning", "C,G"], in: folder.url).status == 0)
    let run = try Program.run(["report", "compare", "--revision", "HEAD"] + Self.today, in: folder.url)
    #expect(run.status == 0 && run.output.contains("Nye ruter: G"), "\(run.errors)")
    let written = folder.url.appending(path: "written").path(percentEncoded: false)
    for hostile in ["nope", "--output=\(written)", "HEAD; touch written", "$(touch written)", "HEAD:plan.yml"] {
      let run = try Program.run(["report", "compare", "--revision=\(hostile)"], in: folder.url)
      #expect(run.status == 64 && run.output.isEmpty, "\(hostile)")
    }
    #expect(!folder.exists("written"))
    let bare = try Program.run(
      ["report", "compare", "--revision", "HEAD"], in: folder.url, environment: ["PATH": folder.url.path])
    #expect(bare.status == 64 && bare.errors.contains("git"))
  }

  private func git(_ arguments: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
