import Testing

struct YearWheelCommandTests {
  @Test("year writes the wheel as a page or as a picture, in the language asked for")
  func wheel() throws {
    let folder = try TemporaryFolder.example()
    let arguments = ["plan", "year", "--year", "2026", "--today", "2026-11-02"]
    #expect(try Program.run(arguments + ["--out", "a/w.html"], in: folder.url).status == 0)
    #expect(try Program.run(arguments + ["--out", "w.svg", "--language", "en"], in: folder.url).status == 0)
    #expect(try Program.run(arguments + ["--out", "w.png"], in: folder.url).status == 64)
    let page = try folder.text("a/w.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<h1>Årshjul 2026</h1>"))
    #expect(page.contains("Fagsamlingen 2026, sammen om mestring"))
    #expect(try folder.text("w.svg").contains(">Year wheel 2026</title>"))
    #expect(!folder.exists("w.png"))
  }
}
