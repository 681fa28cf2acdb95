import SpreCore
import SpreFormats
import SpreReports
import Testing

struct MatrixPageTests {
  @Test("Given the example plan, the page has the picture, a table with headers, the numbers and every note")
  func page() {
    let html = MatrixPage(Matrix(.example), language: .nb).html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\""))
    #expect(html.contains("role=\"img\""))
    #expect(html.matches(of: /<th scope="row">/).count == 10 + 2 + 9)
    #expect(html.contains("<caption>"))
    #expect(html.contains("<th scope=\"row\">2 Nyhetsbrev</th><td class=\"is-named\">nevnt</td>"))
    #expect(html.contains("60 av 90 ruter er fylt."))
    #expect(html.contains("4: 2, 4, 5 og 8"))
    #expect(html.contains("E (8) og G (8)"))
    for note in Plan.example.notes() { #expect(html.contains(escaped(note.message.nb))) }
    #expect(html.contains("Vedlegget inviterer alle til nyhetsbrevet."))
    #expect(!html.contains("<script") && !html.contains("src="))
  }

  @Test("Given English as the working language, the page is in English")
  func english() {
    let html = MatrixPage(Matrix(.example), language: .en).html()
    #expect(html.contains("<html lang=\"en\""))
    #expect(html.contains("60 of 90 cells are filled."))
    #expect(html.contains("D (priority 4) has 6 measures, fewer than E (8) and G (8)."))
    #expect(!html.contains("Tiltak som når"))
  }

  @Test("Given a warning among the notes, it comes first")
  func worstFirst() throws {
    var plan = Plan.example
    plan.groups.append(TargetGroup(code: "Z", name: [.nb: "Nye"]))
    for index in plan.measures.indices where plan.measures[index].audience == .all {
      plan.measures[index].audience = .named(["A", "H", "I"])
    }
    let html = MatrixPage(Matrix(plan), language: .nb).html()
    let warning = try #require(html.firstRange(of: "Ingen tiltak når Z."))
    let note = try #require(html.firstRange(of: "(prioritet "))
    #expect(warning.lowerBound < note.lowerBound)
  }

  @Test("Given an empty plan, the page says so")
  func empty() {
    let html = MatrixPage(Matrix(Plan()), language: .nb).html()
    #expect(html.contains("Planen har ingen tiltak for noen målgrupper ennå."))
    #expect(html.contains("Planen gir ingen merknader."))
    #expect(!html.contains("<svg") && !html.contains("<table"))
  }

  @Test("Given a window of 320 pixels, the picture shown there has a whole group inside it, and no id twice")
  func narrow() throws {
    let picture = MatrixPicture(Matrix(.example), language: .nb, id: "n", hasHeading: false, isNarrow: true).element
    let tiles = picture.all("rect").filter { $0["class"] == "mx-all" || $0["class"] == "mx-named" }
    let first = try #require(tiles.first)
    #expect(try #require(Int(first["x"]!)) + #require(Int(first["width"]!)) <= 280)
    #expect(picture.all("text").allSatisfy { !$0.text.hasSuffix("…") })
    let names = picture.all("text").map(\.text)
    for name in ["Nettverksaktivitet", "Konferanser og", "seminarer"] { #expect(names.contains(name)) }
    let html = MatrixPage(Matrix(.example), language: .nb).html()
    let ids = html.matches(of: /\sid="([^"]+)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
    #expect(html.matches(of: /<svg[^>]* class="mx narrow"/).count == 1)
    #expect(html.contains("@media screen and (max-width:40rem){.mx{display:none}.mx.narrow{display:block}}"))
  }

  @Test("Given parts that may be too wide, each says that it scrolls, in windows narrower than it")
  func sideways() {
    let html = MatrixPage(Matrix(.example), language: .nb).html()
    #expect(html.matches(of: />Dra sidelengs for å se resten<\/p><div class="scroll"/).count == 3)
    #expect(MatrixPage(Matrix(.example), language: .en).html().contains(">Scroll sideways to see the rest</p>"))
    #expect(html.contains("(max-width:778px){.of-picture{display:block}}"))
    #expect(!MatrixPage(Matrix(Plan()), language: .nb).html().contains("Dra sidelengs"))
  }

  @Test("Given nine groups with codes of four letters, the whole picture fits a window of 1100 pixels")
  func wideCodes() throws {
    var plan = Plan.example
    for index in plan.groups.indices { plan.groups[index].code += "WMØ" }
    let html = MatrixPage(Matrix(plan), language: .nb).html()
    let shrinks = try #require(html.firstMatch(of: /@media \(min-width:([0-9]+)px\)\{\.mx\{max-width:100%\}\}/))
    #expect(try #require(Int(shrinks.1)) <= 1100)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
