import Foundation
import Testing

/// A web server of Python's on this machine, with pages that answer in many ways; it ends by itself after a minute.
private final class LittleServer {
  let port: Int
  private let process = Process()

  private static let script = #"""
    import http.server, os, threading
    threading.Timer(60, os._exit, [0]).start()
    class Page(http.server.BaseHTTPRequestHandler):
        def answer(self):
            code = {"/ok": 200, "/gone": 410, "/old": 301, "/now": 302, "/closed": 403, "/broken": 500}.get(self.path, 404)
            if self.path == "/get": code = 405 if self.command == "HEAD" else 200
            self.send_response(code)
            if code in (301, 302): self.send_header("Location", "/ok")
            self.send_header("Content-Length", "0")
            self.end_headers()
        do_GET = do_HEAD = answer
        def log_message(self, *_): pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    print(server.server_port, flush=True)
    server.serve_forever()
    """#

  init() throws {
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", LittleServer.script]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.split(separator: "\n").first ?? ""))
  }

  func stop() {
    // The tests' runner hands its blocked signals on, so a polite end would not be heard.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

@Suite("Web addresses that are asked whether they answer")
struct LinkProbeTests {
  private func item(_ title: String, _ address: String, body: String = "Tekst.") -> String {
    "---\ntitle: \(title)\nkind: news\nlang: nb\ndate: 2026-10-01\nsummary: Kort.\ngroups: all\nlink: \(address)\n---\n\n\(body)\n"
  }

  private func run(_ items: [(String, String)], _ more: [String] = []) throws -> [String] {
    let folder = try TemporaryFolder.example()
    try FileManager.default.removeItem(at: folder.url.appending(path: "items"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "activities"))
    for (name, text) in items { try folder.write(text, to: "items/\(name).md") }
    let run = try Program.run(["check", "--links", "--today", "2026-11-02"] + more, in: folder.url)
    return run.output.split(separator: "\n").filter { $0.contains("[link.live") }.map(String.init)
  }

  private static func has(_ programs: String...) -> Bool {
    programs.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
  }

  @Test(
    "Given pages that answer in many ways, each that is gone, moved or closed is told where it stands",
    .enabled(if: has("python3", "curl"), "needs python3 and curl"))
  func answers() throws {
    let server = try LittleServer()
    defer { server.stop() }
    let base = "http://127.0.0.1:\(server.port)"
    let pages = ["ok", "get", "now", "gone", "missing", "broken", "old", "closed"]
    let lines = try run(
      pages.map { ("sak-\($0)", item("Sak \($0)", "\(base)/\($0)")) }
        + [("tekst", item("I teksten", "\(base)/ok", body: "Les [om det](\(base)/missing)."))])
    let told = lines.map { line in
      let parts = line.split(separator: " ")
      return "\(parts[0]) \(parts[1]) \(parts[2])"
    }
    #expect(
      told == [
        "advarsel items/sak-broken.md:8:7 [link.live.dead]", "merknad items/sak-closed.md:8:7 [link.live.unsure]",
        "advarsel items/sak-gone.md:8:7 [link.live.dead]", "advarsel items/sak-missing.md:8:7 [link.live.dead]",
        "merknad items/sak-old.md:8:7 [link.live.moved]", "advarsel items/tekst.md:11:1 [link.live.dead]",
      ])
  }

  @Test(
    "Given addresses that nobody answers at, one note says that the machine may be offline",
    .enabled(if: has("curl"), "needs curl"))
  func offline() throws {
    let lines = try run([
      ("en", item("En", "http://a.invalid/")), ("to", item("To", "http://b.invalid/")),
      ("tre", item("Tre", "mailto:post@example.org")),
    ])
    #expect(lines.count == 1 && lines[0].contains("[link.live.offline]") && lines[0].contains("Ingen av 2"))
  }

  @Test(
    "Given pictures that nobody has put on the web, each is told with the draft to put there",
    .enabled(if: has("python3", "curl"), "needs python3 and curl"))
  func pictures() throws {
    let server = try LittleServer()
    defer { server.stop() }
    let folder = try TemporaryFolder.example()
    let settings = try folder.text("spre.yml").replacing(
      /imageBase: .*/, with: "imageBase: http://127.0.0.1:\(server.port)/bilder")
    try folder.write(settings, to: "spre.yml")
    let run = try Program.run(["preflight", "nyhetsbrev-2026-11", "--links", "--today", "2026-11-02"], in: folder.url)
    let lines = run.output.split(separator: "\n").map(String.init)
    let told = try #require(
      lines.firstIndex { $0.contains("items/brukermedvirkning-filmer.md:9:8 [link.live.picture]") })
    #expect(lines[told + 1].contains("«pictures/items/images/film.png»"))
    #expect(
      run.output.contains("hentes fra http://127.0.0.1:\(server.port)/bilder: legg innholdet i mappen «pictures»"))
    let drafted = try Program.run(["draft", "nyhetsbrev-2026-11", "--today", "2026-11-02"], in: folder.url)
    #expect(drafted.status == 0)
    let picture = "drafts/nyhetsbrev-2026-11/pictures/items/images/film.png"
    func bytes(_ path: String) throws -> Data { try Data(contentsOf: folder.url.appending(path: path)) }
    #expect(try bytes(picture) == bytes("items/images/film.png"))
  }

  @Test("Given a machine without curl, one note says so, and the check goes on")
  func noProgram() throws {
    let folder = try TemporaryFolder.example()
    let run = try Program.run(
      ["check", "--links", "--today", "2026-11-02"], in: folder.url, environment: ["PATH": "/nowhere"])
    #expect(run.status == 0 && run.output.contains("[link.live.noProgram]"))
    #expect(!run.output.contains("[link.live.dead]"))
  }

  @Test("Given no --links, nobody is asked")
  func silent() throws {
    let folder = try TemporaryFolder.example()
    let run = try Program.run(["preflight", "nyhetsbrev-2026-11", "--today", "2026-11-02"], in: folder.url)
    #expect(!run.output.contains("link.live") && run.output.contains("Lenker på nettet: ikke gjort"))
  }
}
