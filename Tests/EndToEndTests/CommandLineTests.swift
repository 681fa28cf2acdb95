import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "every command has help with an example",
    arguments: [
      ["init"], ["new"], ["new", "item"], ["new", "newsletter"], ["new", "activity"], ["check"], ["plan"],
      ["plan", "matrix"],
      ["plan", "set"], ["plan", "coverage"], ["plan", "pressure"], ["draft"], ["approve"], ["deliver"], ["channels"],
      ["channels", "show"],
      ["channels", "new"], ["run"],
    ])
  func help(command: [String]) throws {
    let run = try Program.run(command + ["--help"], in: Program.root)
    #expect(run.status == 0)
    #expect(run.output.contains("Example: spre "))
  }

  @Test("a starter workspace has no error, and a second one is refused")
  func start() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["init", "plan", "--today", "2026-11-02"], in: folder.url).status == 0)
    let inside = folder.url.appending(path: "plan")
    let check = try Program.run(["check", "--format", "json", "--today", "2026-11-02"], in: inside)
    #expect(check.status == 0)
    #expect(try Program.run(["draft", "--today", "2026-11-02"], in: inside).output.contains("feil") == false)
    #expect(try Program.run(["init", "plan"], in: folder.url).status == 64)
  }

  @Test("a folder under version control keeps its own list of ignored files")
  func startInRepository() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine\n", to: ".gitignore")
    #expect(try Program.run(["init"], in: folder.url).status == 0)
    #expect(try folder.text(".gitignore") == "mine\n")
    #expect(folder.exists("plan.yml"))
  }

  @Test("new files are ready to fill in and break nothing")
  func new() throws {
    let folder = try TemporaryFolder.example()
    func spre(_ arguments: String...) throws -> Program.Run {
      try Program.run(arguments + ["--today", "2026-11-02"], in: folder.url)
    }
    #expect(try spre("new", "item", "Ny film på Čállinlávdegoddi").output == "items/ny-film-pa-callinlavdegoddi.md\n")
    #expect(try spre("new", "newsletter", "2027-01").output == "activities/2027/nyhetsbrev-2027-01.yml\n")
    #expect(try spre("new", "activity", "fagdag").status == 0)
    #expect(try spre("new", "activity", "fagdag").status == 64)
    let check = try spre("check")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(
    "wrong usage ends with 64 and says what would be right",
    arguments: [
      (["chek"], "spre"), (["draft", "nyhetsbrev-2026-1"], "nyhetsbrev-2026-1"),
      (["approve", "nyhetsbrev-2026-11", "--as", "sjef"], "leder"),
      (["check", "--today", "i dag"], "2026-11-02"), (["channels", "show", "nesletter"], "newsletter"),
      (["channels", "new", "MinKanal"], "--package"),
      (["channels", "new", "min-kanal", "--package", "../.."], "MinKanal"),
      (["run", "newsletter", "dance"], "newsletter"),
      (["deliver", "nyhetsbrev-2026-11", "--count", "A=ca:3"], "atLeast"),
    ])
  func wrongUsage(arguments: [String], hint: String) throws {
    let run = try Program.run(arguments, in: Program.example)
    #expect(run.status == 64)
    #expect(run.errors.contains(hint), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("findings come as JSON with a schema and in the language asked for")
  func json() throws {
    let folder = try TemporaryFolder.example()
    try folder.write("---\ntitle: A\n---\n", to: "items/ufullstendig.md")
    let run = try Program.run(["check", "--format", "json", "--language", "en"], in: folder.url)
    #expect(run.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? Int == 1)
    let findings = try #require(object["findings"] as? [[String: Any]])
    let missing = findings.filter { $0["code"] as? String == "field.missing" }
    #expect(missing.count == 4)
    #expect(missing.allSatisfy { ($0["message"] as? String)?.contains("is missing") == true })
    #expect(missing.allSatisfy { $0["file"] as? String == "items/ufullstendig.md" })
  }

  @Test("completions exist for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try Program.run(["--generate-completion-script", shell], in: Program.root)
    #expect(run.status == 0)
    #expect(run.output.contains("deliver"))
  }

  @Test("the words typed for a new item become its title")
  func newTitle() throws {
    let folder = try TemporaryFolder.example()
    #expect(try Program.run(["new", "item", "Fagdag i Bodø: påmelding"], in: folder.url).status == 0)
    #expect(try folder.text("items/fagdag-i-bodo-pamelding.md").contains("Fagdag i Bodø: påmelding"))
  }

  @Test("a folder that is no workspace is left alone")
  func stranger() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["draft", "--workspace", "."], in: folder.url).status == 64)
    #expect(!folder.exists("drafts"))
  }

  @Test("channels lists what is linked in, with its settings")
  func channels() throws {
    #expect(try Program.run(["channels"], in: Program.root).output.contains("newsletter"))
    let show = try Program.run(["channels", "show", "newsletter"], in: Program.root)
    #expect(show.output.contains("| subject |") || show.output.contains("`subject`"))
  }
}
